"""make new-server and new-driver: what they write builds, boots and passes
before a line of it is edited, in a copy of this tree; the kernel stays as it is."""
import re
import shutil
import subprocess
import sys

import pytest

from maque import TOP


def run(*words, cwd, **more):
    return subprocess.run(words, cwd=cwd, capture_output=True, text=True, timeout=300, **more)


def kernel_objects(top):
    return {p.relative_to(top): p.read_bytes() for p in (top / 'out/kernel').rglob('*.o')}


@pytest.fixture(scope='module')
def copy(tmp_path_factory):
    """This tree and what was built of it, elsewhere, with two new services."""
    top = tmp_path_factory.mktemp('copy') / 'maque'
    shutil.copytree(TOP, top, symlinks=True, ignore=lambda folder, names: [
        n for n in names if n in ('.git', 'disk.img', 'swap.img', '__pycache__', '.pytest_cache')
        or re.fullmatch(r'out[-0-9].*', n)])
    before = kernel_objects(top)
    assert len(before) > 50
    for kind, name in (('server', 'demo'), ('driver', 'chip')):
        made = run('make', f'new-{kind}', f'NAME={name}', cwd=top)
        assert made.returncode == 0, made.stdout + made.stderr
    built = run('make', 'iso', cwd=top)
    assert built.returncode == 0, built.stdout + built.stderr
    compiled = re.findall(r'CC +(\S+)', built.stdout)
    assert not [f for f in compiled if f.startswith(('kernel/', 'boot/', 'libc/'))], compiled
    assert kernel_objects(top) == before
    yield top
    shutil.rmtree(top)


def check(top, *names):
    return run(sys.executable, '-m', 'pytest', '-q', '-p', 'no:cacheprovider',
               *(f'tests/test_{n}.py' for n in names), cwd=top)


def test_new_services_pass(copy):
    done = check(copy, 'demo', 'chip')
    assert done.returncode == 0 and '4 passed' in done.stdout, done.stdout + done.stderr
    done = run('build/vm', '-c', 'demo hello; demo; cat /proc/self/status >/dev/null; ls /srv/',
               cwd=copy)
    assert (done.returncode, done.stdout) == (0, 'hello\nchip\ndemo\n'), done.stderr


@pytest.mark.parametrize('file, old, new', [
    ('servers/demo/set.c', 'board.len = len;', 'board.len = 0;'),
    ('servers/demo/wait.c', 'if (board.version != q->version)', 'if (1)'),
    ('drivers/chip/now.c', '(value >> 4) * 10u', '(value >> 4) * 16u'),
    ('servers/demo/manifest.inc', '.posts = 1,', ''),
])
def test_broken_handler_is_found(copy, file, old, new):
    path, name = copy / file, file.split('/')[1]
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))
    try:
        done = run('make', 'iso', cwd=copy)
        assert done.returncode == 0, done.stderr
        assert check(copy, name).returncode == 1
    finally:
        path.write_text(text)


def test_layers(copy):
    done = run(sys.executable, 'build/layers.py', 'build/layers.txt', cwd=copy)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize('name, complaint', [
    ('', 'which name'), ('a b', 'small letters'), ('Big', 'small letters'), ('7up', 'small letters'),
    ('../up', 'small letters'), ("x'; echo no", 'small letters'), ('averyverylongname', 'at most 15'),
    ('pipe', 'is taken'), ('ata', 'is taken'), ('ls', 'is taken'), ('forktree', 'is taken'),
    ('int', 'a word of C'), ('demo', 'is taken'),
])
def test_bad_names(copy, name, complaint):
    done = run('build/new/new.sh', 'server', name, cwd=copy)
    assert done.returncode == 2 and complaint in done.stderr, done.stdout + done.stderr


def test_protocol_numbers_differ():
    """Numbers of protocols are given once, in the list or in the header."""
    found = {}
    for path in sorted((TOP / 'proto').glob('*.h')):
        text = path.read_text()
        for name, number in re.findall(r'PROTO_([a-z0-9]+) *= *(\d+)', text):
            assert found.setdefault(number, name) == name, number
