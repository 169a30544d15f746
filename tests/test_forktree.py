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


# Nobody waits for the children: it is over when the tasks are as many as before.
SETTLE = '''
tasks=$(kstat tasks)
settle() {
	for try in $(seq 600); do
		[ "$(kstat tasks)" -le "$tasks" ] && break
		sleep 0.05
	done
	sync
}
'''


def settled(program, times=1):
    """Run it between two looks at the counters, when all is quiet.  Nothing is
    printed before the second look: output on its way to the host lies in a pipe."""
    again = f'for i in $(seq {times - 1}); do {program} >/dev/null; settle; done;'
    once = f'{program} >/tmp/out; settle; {again} settle;'
    return (SETTLE + f'{program} >/tmp/first; settle; before=$(kstat); settle;'
            f'{once} before=$(kstat); {once} after=$(kstat);'
            'cat /tmp/first; echo ==; echo "$before"; echo ==; cat /tmp/out; echo ==; echo "$after"')


@pytest.mark.parametrize('times', [1, 20])
def test_forktree(times):
    run = vm(settled('forktree', times), timeout=60 + 8 * times)
    first, before, tree, after = run.stdout.split('==\n')
    assert names(first) == ALL
    assert names(tree) == ALL
    before, after = gauges(before), gauges(after)
    if times > 1:  # in so many, a server touches a page of its own for the first time now and then
        assert after.pop('frames_free') >= before.pop('frames_free') - 8
    assert after == before


@pytest.mark.skipif(not SEED.exists(), reason='the seeds are not here')
def test_seed_compiles_unchanged(tmp_path):
    program = guest_cc(SEED, tmp_path / 'forktree')
    run = vm(SETTLE + '/tmp/forktree >/tmp/out; settle; cat /tmp/out', '--put',
             f'{program}:/tmp/forktree')
    assert names(run.stdout) == ALL
