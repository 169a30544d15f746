"""forktree: 2,047 processes, every string once, nothing left behind."""
import re

import pytest

from maque import TOP, gauges, guest_cc, vm

SEED = TOP.parent / 'shared' / 'seeds' / 'forktree.c'
ALL = sorted(format(i, f'0{n}b') if n else '' for n in range(11)
             for i in range(1 << n))


def names(text):
    found = re.findall(r"^\d{8}: I am '([01]*)'$", text, re.M)
    assert len(found) == len(text.strip().split('\n')), text[:2000]
    return sorted(found)


def settled(program, times=1):
    """Run it between two looks at the counters, when all is quiet."""
    quiet = 'sleep 1; sync; kstat'
    once = f'{program} >/tmp/out; sleep 1; cat /tmp/out; rm /tmp/out'
    again = f'for i in $(seq {times - 1}); do {program} >/dev/null; sleep 1; done'
    return f'{program} >/dev/null; {quiet}; echo ==; {once}; {again}; echo ==; {quiet}'


@pytest.mark.parametrize('times', [1, 20])
def test_forktree(times):
    run = vm(settled('forktree', times), timeout=60 + 10 * times)
    before, tree, after = run.stdout.split('==\n')
    assert names(tree) == ALL
    assert gauges(after) == gauges(before)


@pytest.mark.skipif(not SEED.exists(), reason='the seeds are not here')
def test_seed_compiles_unchanged(tmp_path):
    program = guest_cc(SEED, tmp_path / 'forktree')
    run = vm('/tmp/forktree >/tmp/out; sleep 1; cat /tmp/out', '--put',
             f'{program}:/tmp/forktree')
    assert names(run.stdout) == ALL
