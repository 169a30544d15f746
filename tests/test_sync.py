"""The server sync: its handlers on the host, its programs in the guest."""
import glob
import os
import subprocess

import pytest

from maque import TOP, gauges, vm

FLAGS = ['-m32', '-march=i686', '-O1', '-g', '-std=gnu11', '-D_FILE_OFFSET_BITS=64',
         '-fsanitize=address,undefined', '-fno-sanitize-recover=all', '-fno-common',
         '-fno-strict-aliasing', '-Wall', '-Wextra', '-Wshadow', '-Wstrict-prototypes',
         '-Wmissing-prototypes', '-Wpointer-arith', '-Wvla', '-Werror', f'-I{TOP}']


def test_handlers(tmp_path):
    """No wake-up lost, nothing left over, whoever dies and whatever pages are away."""
    sources = [f for f in glob.glob(f'{TOP}/servers/sync/*.c') if not f.endswith('main.c')]
    subprocess.run(['gcc', *FLAGS, '-o', tmp_path / 'sync', *sources,
                    f'{TOP}/servers/sync/test/sync_test.c',
                    f'{TOP}/servers/lib/test/fake.c'], check=True, timeout=120)
    rounds = '2000' if os.environ.get('MAQUE_NIGHTLY') else '50'
    run = subprocess.run([tmp_path / 'sync', rounds], capture_output=True, text=True,
                         timeout=300)
    assert (run.returncode, run.stdout, run.stderr) == (0, 'sync: ok\n', '')


def test_dead_holder():
    """What ucore never did: a semaphore whose holder crashed is not lost."""
    run = vm('semtest')
    assert 'a dead holder gives back.\n' in run.stdout
    assert run.stdout.endswith('semtest pass.\n')


def test_deadlock_shown_and_avoided():
    run = vm('philosophers naive; philosophers ordered; readerswriters')
    assert 'deadlock: each of 5 holds a fork and waits for the next.\n' in run.stdout
    assert run.stdout.count('ate 50 times.\n') == 5
    assert run.stdout.count('pass.\n') == 3


def test_killed_waiters():
    """Processes that are killed while they wait leave nothing behind."""
    wait = 'for i in 1 2 3 4 5 6 7 8; do eventtest >/dev/null & done; sleep 0.2;' \
           'kill -9 $(jobs -p) 2>/dev/null; wait; sleep 0.5;'
    run = vm(f'{wait} {wait} kstat >/tmp/a; {wait} {wait} kstat; echo ==; cat /tmp/a',
             timeout=90)
    after, before = run.stdout.split('==\n')
    after = gauges('\n'.join(l for l in after.split('\n') if '\t' in l))
    before = gauges(before)
    free = after.pop('frames_free'), before.pop('frames_free')
    assert free[0] >= free[1] - 8
    assert [k for k, v in after.items() if v > before[k]] == []


@pytest.mark.skipif(not os.environ.get('MAQUE_NIGHTLY'), reason='nightly')
@pytest.mark.parametrize('way', ['primer', 'primer2', 'primer3'])
def test_primer_whole(way):
    """A thousand processes, each with a prime."""
    run = vm(way, '--mem', '512', timeout=1500)
    assert '\n7529 is a primer.\n' in run.stdout
    assert run.stdout.endswith(f'{way} pass.\n')
