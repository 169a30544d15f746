"""libc's own logic on the host: path walking against played file servers."""
import pathlib
import subprocess

import pytest

TOP = pathlib.Path(__file__).resolve().parent.parent
HERE = 'libc/posix/test/'
CFLAGS = ['-m32', '-std=gnu11', '-O1', '-g', '-Wall', '-Wextra', '-Werror',
          '-Wno-sign-compare', '-fsanitize=address,undefined',
          '-fno-sanitize-recover=undefined', '-I.']
PROGRAMS = {
    'walk': ['libc/posix/walk.c', HERE + 'walk_test.c', HERE + 'world.c'],
}


@pytest.mark.parametrize('name', sorted(PROGRAMS))
def test_host(name, tmp_path):
    out = tmp_path / name
    subprocess.run(['gcc', *CFLAGS, '-o', out, *PROGRAMS[name]], cwd=TOP,
                   check=True, timeout=120)
    run = subprocess.run([out], capture_output=True, text=True, timeout=60)
    assert run.returncode == 0, run.stdout + run.stderr
    assert run.stdout.endswith('ok\n')
