"""pipe, tmpfs, dev and procfs on the host, under sanitizers: their handlers
run over a made-up kernel (servers/lib/test/fake.c) that loses pages and kills
callers in the middle of things."""
import glob
import os
import subprocess

import pytest

TOP = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
FLAGS = ['-m32', '-march=i686', '-O1', '-g', '-std=gnu11', '-D_FILE_OFFSET_BITS=64',
         '-fsanitize=address,undefined', '-fno-sanitize-recover=all', '-fno-common',
         '-fno-strict-aliasing', '-Wall', '-Wextra', '-Wshadow', '-Wstrict-prototypes',
         '-Wmissing-prototypes', '-Wpointer-arith', '-Wvla', '-Werror', '-I' + TOP]
LIB = ['walk', 'cover', 'access', 'openfile', 'park', 'dirent', 'fserve', 'random', 'pages', 'retain',
       'test/fake', 'test/client']


@pytest.fixture(scope='module')
def library(tmp_path_factory):
    """servers/lib, compiled once, in two halves at once."""
    sources = sorted(glob.glob(f'{TOP}/servers/lib/fserve/*.c'))
    sources += [f'{TOP}/servers/lib/{name}.c' for name in LIB]
    where = tmp_path_factory.mktemp('lib')
    jobs = []
    for i, half in enumerate((sources[::2], sources[1::2])):
        (where / str(i)).mkdir()
        jobs.append(subprocess.Popen(['gcc', *FLAGS, '-c', *half], cwd=where / str(i)))
    assert [job.wait(timeout=120) for job in jobs] == [0, 0]
    return glob.glob(str(where / '*' / '*.o'))


def run(tmp_path, library, server, test, *words):
    out = str(tmp_path / test)
    sources = [f for f in sorted(glob.glob(f'{TOP}/servers/{server}/*.c'))
               if os.path.basename(f) != 'main.c']
    sources.append(f'{TOP}/servers/{server}/test/{test}.c')
    objects = library
    if server == 'pipe':    # has a dispatch of its own, needs little of the library
        sources.append(f'{TOP}/servers/pipe/test/client.c')
        objects = [o for o in library if os.path.basename(o) in ('pages.o', 'retain.o', 'fake.o')]
    subprocess.run(['gcc', *FLAGS, '-o', out, *sources, *objects], check=True, timeout=120)
    done = subprocess.run([out, *words], timeout=60, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, ''), done.stdout
    assert ': ok' in done.stdout
    return done.stdout


def test_pipe(tmp_path, library):
    run(tmp_path, library, 'pipe', 'test_pipe')


def test_pipe_random(tmp_path, library):
    """Whoever is killed: what is read is what was written."""
    run(tmp_path, library, 'pipe', 'test_random', '60')


def test_walk(tmp_path, library):
    """Hostile paths, links, mounts, permissions, the table of open files."""
    run(tmp_path, library, 'tmpfs', 'test_walk')


def test_tmpfs(tmp_path, library):
    """The same operations as on the host's file system give the same."""
    run(tmp_path, library, 'tmpfs', 'test_tmpfs', '30')


def test_dev(tmp_path, library):
    run(tmp_path, library, 'dev', 'test_dev')


def test_procfs(tmp_path, library):
    run(tmp_path, library, 'procfs', 'test_procfs')
