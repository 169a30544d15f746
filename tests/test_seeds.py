"""The programs of the seeds, all in one run of the guest (tests/seeds)."""
import pathlib
import re
import sys

import pytest
from maque import TOP, gauges, vm

sys.path.insert(0, str(pathlib.Path(__file__).parent / 'seeds'))
from programs import CASES, LATER, NEVER  # noqa: E402

MARK = '@@@'
# run NAME SECONDS LINE: what it prints, then its status.  The dog kills what
# takes too long.
RUN = r'''
run() {
	sh -c "$3
exit \$?" </dev/null >/tmp/seed.out 2>&1 &
	p=$!
	( trap 'kill $s' TERM; sleep $2 & s=$!; wait $s && kill -9 $p ) \
		>/dev/null 2>&1 &
	d=$!
	wait $p 2>/dev/null
	e=$?
	kill $d 2>/dev/null
	wait $d 2>/dev/null
	echo "@@@ $1"
	cat /tmp/seed.out
	echo
	echo "@@@ $1 $e"
}
'''
# Servers keep what they once grew to, and ext2 what it has read.
WARM = '''{ cat /bin/* /home/seeds/*/* /home/seeds/*/*/*; cowtest; brktest
forktree | cat; sfs_filetest1; sfs_filetest2; primespipe; threadfork
mboxmap 2 20 7; } >/dev/null 2>&1'''


def quoted(text):
    return "'" + text.replace("'", "'\\''") + "'"


@pytest.fixture(scope='module')
def guest():
    """Output and status of every case, and kstat before and after all."""
    runs = [f'run {i} {case.seconds} {quoted(case.call)}'
            for i, case in enumerate(CASES)]
    text = vm('\n'.join([RUN, WARM, 'run x 10 hello', 'sleep 0.2', 'kstat',
                         *runs, 'sleep 0.2', 'kstat', ':']), timeout=100).stdout
    found = {int(i): (output, int(status)) for i, output, status in
             re.findall(rf'^{MARK} (\d+)\n(.*?)\n{MARK} \1 (\d+)$', text,
                        re.M | re.S)}
    before = text.split(f'{MARK} 0\n')[0].split(f'{MARK} x 0\n')[-1]
    after = text.split('\n')
    last = max(i for i, line in enumerate(after) if line.startswith(MARK))
    return found, before, '\n'.join(after[last + 1:])


@pytest.mark.parametrize('number', range(len(CASES)),
                         ids=[case.program for case in CASES])
def test_program(guest, number):
    case = CASES[number]
    assert number in guest[0], 'it was not run'
    output, status = guest[0][number]
    at = 0
    for want in case.shows:
        match = re.compile('^' + want, re.M).search(output, at)
        assert match, f'{want} is missing in:\n{output}'
        at = match.end() if case.ordered else 0
    if case.exact is not None:
        assert output == case.exact
    for bad in NEVER + case.never:
        assert not re.search('^' + bad, output, re.M), output
    assert status == case.status, output


def test_nothing_is_left(guest):
    """What the programs took has come back: the seeds' own last check.

    Objects to the last one; of memory, servers may have grown a little.
    """
    before, after = gauges(guest[1]), gauges(guest[2])
    slack = {'frames_free': 64, 'frames_kernel': 8, 'slab_bytes': 32768}
    assert before and {
        k: (before[k], after.get(k)) for k in before
        if abs(before[k] - after.get(k, -1)) > slack.get(k, 0)} == {}


def test_document_names_all():
    """docs/seeds.md says of every program where it stands."""
    text = (TOP / 'docs' / 'seeds.md').read_text()
    names = [case.program for case in CASES]
    names += [name for group in LATER.values() for name in group]
    assert [n for n in names if f'`{n}`' not in text] == []
