"""The layer check finds every offence that is planted, and none in our tree."""
import importlib.util
import os
import subprocess
import sys

import pytest

TOP = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SCRIPT = os.path.join(TOP, 'build/layers.py')
RULES = os.path.join(TOP, 'build/layers.txt')

spec = importlib.util.spec_from_file_location('layers', SCRIPT)
layers = importlib.util.module_from_spec(spec)
spec.loader.exec_module(layers)

# A small tree with nothing wrong in it.
GOOD = {
    'proto/types.h': '#include <stdint.h>\n#include <stddef.h>\n',
    'proto/blk.h': '#include <proto/types.h>\n',
    'kernel/main.c': '#include <kernel/arch/arch.h>\n#include <kernel/arch/paging.h>\n#include <kernel/ipc/port.h>\n',
    'kernel/arch/arch.h': '#include <proto/types.h>\n',
    'kernel/arch/i386/entry.c': '#include "io.h"\n#include <kernel/ipc/port.h>\n',
    'kernel/arch/i386/io.h': '#include <stdbool.h>\n',
    'kernel/ipc/port.h': '#include <proto/types.h>\n',
    'kernel/ipc/test/port.c': '#include <stdio.h>\n#include <servers/vfs/state.h>\n',
    'libc/include/lib.h': '#include <unistd.h>\n',
    'libc/posix/open.c': '#include <fcntl.h>\n#include <proto/blk.h>\n',
    'servers/lib/serve.h': '#include <proto/blk.h>\n',
    'servers/vfs/state.h': '#include <servers/lib/serve.h>\n#include <string.h>\n',
    'servers/vfs/open.c': '#include "state.h"\n',
    'servers/ext2/state.h': '#include <servers/lib/serve.h>\n',
    'drivers/lib/dma.h': '#include <proto/types.h>\n',
    'drivers/ata/main.c': '#include <drivers/lib/dma.h>\n#include <servers/lib/serve.h>\n',
    'userland/lib/tool.h': '#include <stdio.h>\n',
    'userland/bin/cat.c': '#include <unistd.h>\n#include "../lib/tool.h"\n',
    'userland/sh/lex.h': '#include <stddef.h>\n',
    'boot/shim.c': '#include <proto/types.h>\n/* #include <stdio.h> */\n',
}

# One line added to one file, and the fault it is.
PLANTED = [
    ('userland/bin/cat.c', '<proto/blk.h>', 'may not include proto/blk.h'),
    ('userland/bin/cat.c', '"../sh/lex.h"', 'may not include userland/sh/lex.h'),
    ('servers/vfs/open.c', '<servers/ext2/state.h>', 'may not include servers/ext2/state.h'),
    ('servers/vfs/open.c', '"../ext2/state.h"', 'may not include servers/ext2/state.h'),
    ('servers/vfs/open.c', '<drivers/lib/dma.h>', 'may not include drivers/lib/dma.h'),
    ('servers/vfs/open.c', '<kernel/ipc/port.h>', 'may not include kernel/ipc/port.h'),
    ('drivers/ata/main.c', '<servers/vfs/state.h>', 'may not include servers/vfs/state.h'),
    ('kernel/main.c', '<kernel/arch/i386/io.h>', 'may not include kernel/arch/i386/io.h'),
    ('kernel/main.c', '<kernel/arch/host/io.h>', 'may not include kernel/arch/host/io.h'),
    ('kernel/main.c', '<stdio.h>', 'may not include libc/include/stdio.h'),
    ('kernel/main.c', '<kernel/absent.h>', None),
    ('kernel/arch/i386/entry.c', '<servers/lib/serve.h>', 'may not include servers/lib/serve.h'),
    ('proto/blk.h', '<string.h>', 'may not include libc/include/string.h'),
    ('proto/types.h', '<kernel/ipc/port.h>', 'may not include kernel/ipc/port.h'),
    ('libc/posix/open.c', '<servers/lib/serve.h>', 'may not include servers/lib/serve.h'),
    ('boot/shim.c', '<kernel/arch/arch.h>', 'may not include kernel/arch/arch.h'),
    ('servers/lib/serve.h', '<servers/vfs/state.h>', 'may not include servers/vfs/state.h'),
    ('proto/types.h', '<proto/blk.h>',
     'cycle: proto/types.h -> proto/blk.h -> proto/types.h'),
]


def plant(top, files):
    for name, text in files.items():
        path = top / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def test_good_tree(tmp_path):
    plant(tmp_path, GOOD)
    assert layers.Layers(RULES, str(tmp_path)).check() == []


@pytest.mark.parametrize('where,include,fault', PLANTED)
def test_planted(tmp_path, where, include, fault):
    plant(tmp_path, {**GOOD, where: GOOD[where] + f'#include {include}\n'})
    faults = layers.Layers(RULES, str(tmp_path)).check()
    if fault is None:
        assert faults == []
    elif fault.startswith('cycle'):
        assert faults == [fault]
    else:
        assert f'{where}: {fault}' in faults


def test_exit_status(tmp_path):
    plant(tmp_path, GOOD)
    run = lambda: subprocess.run([sys.executable, SCRIPT, RULES, str(tmp_path)],
                                 capture_output=True, text=True)
    assert run().returncode == 0
    (tmp_path / 'proto/bad.h').write_text('#include <stdio.h>\n')
    done = run()
    assert done.returncode == 1
    assert '1 violations' in done.stdout


def test_our_tree():
    done = subprocess.run([sys.executable, SCRIPT, RULES], cwd=TOP,
                          capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
