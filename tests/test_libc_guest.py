"""libc in the guest: POSIX programs that the host has judged first."""
import pathlib
import subprocess

import pytest

TOP = pathlib.Path(__file__).resolve().parent.parent
GUEST = TOP / 'tests' / 'guest'
# program, arguments
RUNS = [
    ('files', ['/tmp']),
    ('files', ['/home']),
    ('processes', ['/tmp']),
    ('processes', ['/home']),
    ('signals', []),
    ('mapping', ['/tmp']),
    ('mapping', ['/home']),
]


def host_args(args, tmp_path):
    return [str(tmp_path) for _ in args]


@pytest.mark.parametrize('name', ['files', 'processes', 'signals', 'mapping'])
def test_host_agrees(name, tmp_path):
    """The expectations are POSIX's: the host's own libc meets them."""
    program = tmp_path / name
    subprocess.run(['gcc', '-O1', '-Wall', '-Wextra', '-Werror', '-o', program,
                    GUEST / f'{name}.c'], check=True, timeout=120)
    args = host_args(dict(RUNS)[name], tmp_path)
    # files.c speaks of /tmp's own path, and wants few descriptors
    if name == 'files':
        args = ['/tmp']
    run = subprocess.run(['sh', '-c', 'ulimit -n 256; exec setsid -w "$@"',
                          'sh', program, *args], stdin=subprocess.DEVNULL,
                         capture_output=True, text=True, timeout=120)
    assert run.stdout.endswith('ok\n') and run.returncode == 0, run.stdout


@pytest.mark.parametrize('name, args', RUNS, ids=lambda v: '-'.join(v) if
                         isinstance(v, list) else v)
def test_guest(name, args, tmp_path):
    program = tmp_path / name
    subprocess.run([TOP / 'build' / 'cc', '-O1', '-o', program,
                    GUEST / f'{name}.c'], check=True, timeout=120)
    command = ' '.join([f'/tmp/{name}'] + args)
    run = subprocess.run([TOP / 'build' / 'vm', '--put', f'{program}:/tmp/{name}',
                          '-c', command], stdin=subprocess.DEVNULL,
                         capture_output=True, text=True, timeout=180)
    assert run.returncode == 0, run.stdout + run.stderr
    assert run.stdout.endswith('ok\n'), run.stdout
