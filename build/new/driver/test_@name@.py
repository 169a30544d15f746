"""@name@: the driver on the host against a model of its chip, and the real one."""
import re

import service
from maque import vm


def test_host(tmp_path):
    service.host_test(tmp_path, '@name@', 'drivers', leave=('main.c', 'regs.c'))


def test_scenario():
    run = vm('@name@; @name@ -t 100; ls -l /srv/@name@ | cut -c1')
    assert re.fullmatch(r'\d\d:\d\d:\d\d\n100 ticks\nc\n', run.stdout), run.stdout
