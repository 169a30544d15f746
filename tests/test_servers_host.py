"""Logic of init's, proc's and the pager's servers on the host, under ASan and UBSan."""
import glob
import os
import subprocess

import pytest

TOP = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
FLAGS = ('-m32 -g -O1 -std=gnu11 -Wall -Wextra -fsanitize=address,undefined '
         '-fno-sanitize-recover=all -I.').split()


def sources(folder, leave=('main.c',)):
    return [f for f in sorted(glob.glob(f'{TOP}/{folder}/*.c'))
            if os.path.basename(f) not in leave]


def build(tmp, name, files):
    out = os.path.join(tmp, name)
    subprocess.run(['gcc', *FLAGS, '-o', out, *files], cwd=TOP, check=True,
                   timeout=120)
    return out


def run(*args):
    p = subprocess.run(args, capture_output=True, text=True, timeout=120)
    assert p.returncode == 0, p.stdout + p.stderr
    assert 'ok' in p.stdout


def test_elf(tmp_path):
    run(build(tmp_path, 'elf', ['servers/lib/test/elf_test.c',
                                'servers/lib/elf.c']))


def test_stack(tmp_path):
    run(build(tmp_path, 'stack', ['servers/proc/test/stack_test.c',
                                  'servers/proc/stack.c']))


@pytest.fixture(scope='module')
def pager(tmp_path_factory):
    return build(tmp_path_factory.mktemp('pager'), 'pager',
                 ['servers/pager/test/model_test.c', 'servers/pager/test/nofile.c',
                  'servers/pager/test/noswap.c', *sources('servers/pager/policy'),
                  *sources('servers/pager')])


def test_swap(tmp_path):
    """The four races of a write-out by name, then random ones, and errors."""
    out = build(tmp_path, 'swap', ['-no-pie', '-fno-pie', '-Wl,--unresolved-symbols=ignore-all',
                                   'servers/pager/test/swap_test.c', *sources('servers/pager/policy'),
                                   *sources('servers/pager')])
    for seed in range(1, 6):
        run(out, str(seed), '10000')


def test_policies(tmp_path):
    """The very files of the pager: counts that are known, OPT below all."""
    run(build(tmp_path, 'policy', ['servers/pager/test/policy_test.c', 'servers/pager/pagesim/sim.c',
                                   *sources('servers/pager/policy')]), '1', '100')


def test_picture():
    """docs/memory.md's picture is what the code's states make of it."""
    p = subprocess.run(['python3', 'build/pagelife.py', '.'], cwd=TOP, capture_output=True, text=True, timeout=60)
    with open(f'{TOP}/docs/pictures/page-life.svg') as f:
        assert p.stdout == f.read(), p.stderr


def test_pagesim(tmp_path):
    """Belady's anomaly in the table, a line for each policy in the picture."""
    sim = build(tmp_path, 'pagesim', [*sources('servers/pager/pagesim'), *sources('servers/pager/policy')])
    p = subprocess.run([sim, '-s', tmp_path / 'curve.svg'], capture_output=True, text=True, timeout=60)
    rows = [line.split() for line in p.stdout.splitlines()]
    table = {name: [int(r[i]) for r in rows[1:]] for i, name in enumerate(rows[0])}
    assert table['fifo'] == [12, 12, 9, 10, 5] and table['opt'] == [12, 9, 7, 6, 5]
    assert all(v[i] >= table['opt'][i] for n, v in table.items() if n != 'frames' for i in range(5))
    assert (tmp_path / 'curve.svg').read_text().count('<polyline') == len(table) - 1


@pytest.fixture(scope='module')
def proc(tmp_path_factory):
    return build(tmp_path_factory.mktemp('proc'), 'proc',
                 ['servers/proc/test/model_test.c', 'servers/proc/test/fake.c',
                  'servers/lib/elf.c', 'servers/lib/error.c', 'servers/lib/handles.c',
                  *sources('servers/proc')])


@pytest.mark.parametrize('seed', range(1, 5))
def test_pager_model(pager, seed):
    run(pager, str(seed))


@pytest.mark.parametrize('seed', range(1, 7))
def test_proc_model(proc, seed):
    run(proc, str(seed))
