"""@name@: its handlers on the host, and a scenario in the system."""
import service
from maque import vm


def test_host(tmp_path):
    service.host_test(tmp_path, '@name@')


def test_scenario():
    run = vm('@name@ first; @name@; (sleep 1; @name@ second) & @name@ -w 9000; '
             '@name@ -w 10; echo $?; ls -l /srv/@name@ | cut -c1')
    assert run.stdout == ('first\nsecond\n@name@: wait: Connection timed out\n1\n'
                          'c\n'), run.stdout
