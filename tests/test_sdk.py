"""make new-server and new-driver: what they write builds, boots and passes
before a line of it is edited, in a copy of this tree; the kernel stays as it is."""
import re
import shutil
import subprocess
import sys

import pytest

import service
from maque import TOP, vm


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


@pytest.fixture(scope='module')
def outside(tmp_path_factory):
    """The SDK unpacked, and a service made and built with nothing else."""
    top = tmp_path_factory.mktemp('sdk')
    made = run('make', 'sdk', cwd=TOP)
    assert made.returncode == 0, made.stdout + made.stderr
    subprocess.run(['tar', '-xf', TOP / 'out/maque-sdk.tar', '-C', top], check=True, timeout=60)
    sdk, mine = top / 'maque-sdk', top / 'mine'
    made = run('build/new/new.sh', 'server', 'board', mine, cwd=sdk)
    assert made.returncode == 0, made.stderr
    built = run(sdk / 'build/server', mine / 'servers/board', '-o', top / 'board.elf', cwd=top)
    assert built.returncode == 0, built.stderr
    return top


def put(top):
    return ('--put', f'{top}/board.elf:/boot/board.elf', '--put', f'{top}/board:/bin/board')


def test_out_of_tree(outside):
    """Added to the running system, restarted, replaced; its manifest comes along."""
    done = vm('svc list >/tmp/a; svc add /boot/board.elf && board hello; board; svc list >/tmp/b;'
              'diff /tmp/a /tmp/b | grep -c "^[<>]"; svc add /boot/board.elf;'
              'svc kill board; board new; board; svc replace board /boot/board.elf; board 3; board;'
              'svc list | grep board | cut -f 1,2,4; svc stop board; svc list | grep -c board.stopped',
              *put(outside))
    assert done.stdout == ('hello\n1\nsvc: /boot/board.elf: File exists\nnew\n3\n'
                           'board\trunning\t2\n1\n'), done.stdout


def test_out_of_tree_needs_a_manifest(outside):
    bad = bytearray((outside / 'board.elf').read_bytes())
    at = bad.index(b'Maque manifest 1')
    bad[at + 16:at + 32] = b'Ext two!'.ljust(16, b'\0')
    (outside / 'bad.elf').write_bytes(bad)
    done = vm('svc add /bin/ls; svc add /tmp/bad.elf; head -c 9000 /boot/board.elf >/tmp/cut.elf;'
              'svc add /tmp/cut.elf; svc add /nowhere; svc list | grep -c board',
              *put(outside), '--put', f'{outside}/bad.elf:/tmp/bad.elf', check=False)
    assert done.stdout == ('svc: /bin/ls: Exec format error\nsvc: /tmp/bad.elf: Invalid argument\n'
                           'svc: /tmp/cut.elf: Exec format error\n'
                           'svc: /nowhere: No such file or directory\n0\n'), done.stdout


def test_hostile_manifests(tmp_path):
    program = tmp_path / 'add'
    subprocess.run(['gcc', *service.FLAGS, f'-I{TOP}', f'-I{TOP}/out/gen', '-o', program,
                    *(f'{TOP}/servers/init/{n}.c' for n in ('test/add_test', 'add', 'order', 'manifest'))],
                   check=True, timeout=120)
    done = run(program, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (0, 'add: ok\n'), done.stderr


def test_protocol_numbers_differ():
    """Numbers of protocols are given once, in the list or in the header."""
    found = {}
    for path in sorted((TOP / 'proto').glob('*.h')):
        text = path.read_text()
        for name, number in re.findall(r'PROTO_([a-z0-9]+) *= *(\d+)', text):
            assert found.setdefault(number, name) == name, number
