"""Swapping in the guest: nothing is lost, nothing leaks, everything goes on."""
import os
import pathlib
import re

import pytest
from maque import gauges, guest_cc, kstat, vm

HERE = pathlib.Path(__file__).parent / 'swap'
NIGHTLY = os.environ.get('MAQUE_NIGHTLY') == '1'
PROGRAMS = ('hog', 'cow', 'storm', 'kills')
LOOK = 'echo ==; sleep 2; kstat; echo =='


@pytest.fixture(scope='module')
def programs(tmp_path_factory):
    tmp = tmp_path_factory.mktemp('swap')
    for name in PROGRAMS:
        guest_cc(HERE / f'{name}.c', tmp / name)
    return [f'--put={tmp / name}:/tmp/{name}' for name in PROGRAMS]


def judged(run):
    """What was printed, and the counters before and after."""
    parts = run.stdout.split('==\n')
    return parts[2], kstat(parts[1]), kstat(parts[3])


def test_more_than_memory(programs):
    """Four processes of 10 MB each, and a parent of 20 MB that is shared by three
    children, in 32 MB; afterwards all is as before."""
    text, before, after = judged(vm(
        f'(/tmp/hog 1 1 1; /tmp/cow 1 3) >/dev/null; {LOOK}; /tmp/hog 10 4 2; /tmp/cow 20 3; {LOOK}; true',
        '--mem', 32, *programs, timeout=200))
    assert text == 'hog: 0 of 4 failed\ncow: 0 wrong\n'
    assert after['ev_swap_in'] > 1000 and after['ev_swap_out'] > 4000
    assert after['ev_swap_evicted_clean'] > 1000, 'a clean page was written'
    assert after['ev_swap_killed'] == after['ev_swap_read_errors'] == 0
    for name in ('tasks', 'threads', 'calls'):
        assert after[name] == before[name], name
    # a file that is kept for the next time goes when memory is short
    assert after['badges'] <= before['badges']
    # what is not in memory now is on the disk: both together
    assert after['frames_free'] >= before['frames_free']


@pytest.mark.parametrize('memory', (48, 16) if NIGHTLY else (48,))
def test_swaptest(memory):
    run = vm('swaptest', '--mem', memory, timeout=150)
    assert re.findall(r'^child (\d) fork ok', run.stdout, re.M) == list('9876543210')
    assert run.stdout.endswith('swptest pass.\n')


def test_swap_file(programs):
    """A file instead of the disk, and back: both are drained."""
    run = vm('dd if=/dev/zero of=/home/swapfile bs=4096 count=6000 2>/dev/null;'
             'mkswap /home/swapfile; swapon /home/swapfile && swapoff ide1 || exit 9;'
             '/tmp/hog 6 4 2; kstat ev_swap_out ev_swap_in; swapoff /home/swapfile; echo $?; swapon',
             '--mem', 32, *programs, timeout=120).stdout
    assert 'hog: 0 of 4 failed\n' in run
    assert kstat(run.split('failed\n')[1].split('0\nFilename')[0])['ev_swap_out'] > 500
    assert run.endswith('Priority\n'), 'no area is left'


def test_policies(programs):
    """Each of them, changed while pages come and go."""
    names = ('fifo', 'second_chance', 'clock', 'enhanced_clock', 'lru_aging', 'local', 'two_list')
    run = vm('policy; for p in ' + ' '.join(names) + '; do policy $p && policy; done; policy opt;'
             ' (for i in 1 2; do for p in ' + ' '.join(names) + '; do policy $p; sleep 0.3; done; done) &'
             '/tmp/hog 9 3 3; wait', '--mem', 32, *programs, timeout=120)
    assert run.stdout == '\n'.join(('two_list', *names, 'policy: opt: Invalid argument', 'hog: 0 of 3 failed', ''))


def test_out_of_memory(programs):
    """Neither a frame nor a slot: the largest ends, the others live."""
    run = vm('swapoff ide1; (/tmp/hog 1 1 200; echo small $?) & sleep 0.3; /tmp/hog 72 1 1; wait; cowtest',
             '--mem', 80, *programs, timeout=100).stdout
    assert 'hog: 1 of 1 failed' in run and 'status 0x9' in run
    assert 'hog: 0 of 1 failed\nsmall 0\n' in run and 'cowtest pass.' in run


def test_overcommit(programs):
    run = vm('overcommit; overcommit never; overcommit; /tmp/hog 200 1 1; overcommit guess;'
             '/tmp/hog 1 1 1', '--mem', 32, *programs).stdout
    assert run.startswith('guess\nnever\nstatus 0x300\n')
    assert run.endswith('hog: 0 of 1 failed\n')


def test_pagesim_in_the_guest():
    """The same program and the same figures as on the host."""
    rows = [line.split() for line in vm('pagesim -s /tmp/x.svg; tail -1 /tmp/x.svg').stdout.splitlines()]
    fifo = rows[0].index('fifo')
    assert [int(r[fifo]) for r in rows[1:6]] == [12, 12, 9, 10, 5] and rows[6] == ['</svg>']


def test_storm(programs):
    """20 processes, six times the memory that is free, a sum in every page: no wrong byte, at least
    the memory's size goes out and comes in, and afterwards all is as before."""
    seconds = 600 if NIGHTLY else 10
    text, before, after = judged(vm(
        f'/tmp/storm 4 4 1 >/dev/null; {LOOK}; /tmp/storm 60 20 {seconds}; {LOOK}; true',
        '--mem', 24, *programs, timeout=seconds * 3 + 100))
    assert text == 'storm: 0 wrong\n'
    out, back = (after[n] - before[n] for n in ('ev_swap_out', 'ev_swap_in'))
    print(f'swapped out {out}, in {back} pages')
    assert min(out, back) >= 24 * 256 and after['ev_swap_killed'] == 0
    for name in ('tasks', 'threads', 'badges', 'calls', 'ports'):
        assert after[name] == before[name], name
    # what others have on the disk they do not have in memory
    assert after['frames_free'] + 64 >= before['frames_free']
    assert after['swap_slots'] <= before['swap_slots'] + 2000


def test_kills(programs):
    """Processes that die at any moment of a fault, a write-out, a swap-in."""
    kills = 1000 if NIGHTLY else 50
    text, before, after = judged(vm(
        f'/tmp/kills 4 >/dev/null; /tmp/hog 1 2 1 >/dev/null; {LOOK}; /tmp/hog 12 2 {kills // 10} >/dev/null & /tmp/kills {kills}; wait; {LOOK}; true',
        '--mem', 24, *programs, timeout=100 + kills))
    assert text == f'kills: {kills}\n'
    for name in ('tasks', 'threads', 'badges', 'calls', 'ports'):
        assert after[name] == before[name], name
    assert after['frames_free'] + 64 >= before['frames_free']


def test_vmstat():
    rows = [line.split() for line in vm('vmstat 1 2').stdout.splitlines()]
    assert rows[1][:4] == ['r', 'b', 'swpd', 'free'] and len(rows) == 4
    assert all(len(row) == 17 and int(row[3]) > 100000 for row in rows[2:])
