"""build/vm --trace: valid, complete, with the protocols' names; ipctop."""
import json
import re
import subprocess

import pytest

from maque import TOP, vm

SCRIPT = 'echo hi | cat; ls / | wc -l; faultwrite; sleep 0.1'


@pytest.fixture(scope='module')
def traced(tmp_path_factory):
    """(the trace, its text, the run)"""
    file = tmp_path_factory.mktemp('trace') / 'trace.json'
    run = vm(SCRIPT, '--icount', '--trace', file)
    return json.loads(file.read_text()), file.with_suffix('.txt').read_text(), run


def of(trace, **want):
    return [e for e in trace['traceEvents']
            if all(e.get(k) == v for k, v in want.items())]


def test_the_run_is_what_it_is_without(traced):
    plain = vm(SCRIPT, '--icount')
    assert (traced[2].stdout, traced[2].returncode) == (plain.stdout, plain.returncode)
    assert 'lacks' not in traced[2].stderr and traced[0]['otherData']['records lost'] == 0


def test_names(traced):
    names = {e['name'] for e in of(traced[0], cat='call')}
    assert {'proc.fork', 'proc.exec', 'proc.wait', 'pipe.create', 'file.read',
            'dir.open', 'blk.read', 'kernel.exception', 'file.write_short'} <= names, names
    assert not [n for n in names if n.startswith('protocol')]
    shown = {e['args']['name'].split('.')[0] for e in of(traced[0], name='process_name')}
    assert {'sh', 'cat', 'wc', 'ls', 'proc', 'pager', 'ext2', 'pipe', 'ata'} <= shown
    assert '?' not in shown


def test_every_kind_is_there(traced):
    trace = traced[0]
    instants = {e['name'].split(' ')[0] for e in of(trace, ph='i')}
    assert {'page', 'interrupt', 'notify', 'exception', 'event'} <= instants, instants
    assert of(trace, cat='run') and of(trace, cat='kernel call') and of(trace, cat='serve')


def test_slices_nest(traced):
    """On one track a slice ends before the one around it does."""
    tracks = {}
    for e in of(traced[0], ph='X'):
        assert e['ts'] >= 0 and e['dur'] >= 0 and e['name']
        tracks.setdefault((e['pid'], e['tid']), []).append(e)
    for slices in tracks.values():
        around = []
        for e in sorted(slices, key=lambda e: (e['ts'], -e['dur'])):
            end = e['ts'] + e['dur']
            while around and around[-1] <= e['ts'] + 1e-6:
                around.pop()
            assert not around or end <= around[-1] + .0015, e
            around.append(end)


def test_arrows_have_two_ends(traced):
    start = {e['id'] for e in of(traced[0], ph='s')}
    finish = [e['id'] for e in of(traced[0], ph='f')]
    assert start == set(finish) and len(start) == len(finish) > 30


def test_tracks_are_named(traced):
    named = {(e['pid'], e['tid']) for e in of(traced[0], name='thread_name')}
    assert {(e['pid'], e['tid']) for e in traced[0]['traceEvents']} == named


def test_text(traced):
    """strace for IPC: indented below the call in whose service it was made."""
    text = traced[1]
    assert re.search(r'^ +[\d.]+ sh\.\d+ -> pipe\.\d+ pipe\.create\(flags=0, handle=\d+.*\) = 0', text, re.M)
    assert re.search(r'^ +[\d.]+   ext2\.\d+ -> ata\.\d+ blk\.read\(bytes=\d+, lba=\d+', text, re.M)
    assert re.search(r'faultwrite\.\d+ -> \S+ kernel\.exception', text)


def test_text_and_table_from_the_file(traced, tmp_path):
    file = tmp_path / 'again.json'
    file.write_text(json.dumps(traced[0]))
    said = subprocess.run([TOP / 'build/trace.py', '--text', file], check=True,
                          capture_output=True, text=True).stdout
    assert said == traced[1]
    said = subprocess.run([TOP / 'build/trace.py', '--top', file], check=True,
                          capture_output=True, text=True).stdout
    assert re.search(r'^ +\d+ +\d+ +\d+  sh -> proc$', said, re.M)


def test_many_calls_none_lost(tmp_path):
    """More records than the ring holds: it is read while the guest runs."""
    file = tmp_path / 'long.json'
    run = vm('forktree 2>&1 | wc -l', '--icount', '--trace', file, timeout=200)
    trace = json.loads(file.read_text())
    forks = [e for e in of(trace, cat='call', name='proc.fork')]
    assert run.stdout == '2047\n' and trace['otherData']['records lost'] == 0
    assert len(forks) >= 2046


def pairs(text):
    """(from, to): calls, of each table that ipctop printed."""
    return {tuple(m[3].split(' -> ')): int(m[2])
            for m in re.finditer(r'^ *(\d+) +(\d+)  (.+ -> .+)$', text, re.M)}


def test_ipctop():
    """The pipe's traffic is counted, by pair; afterwards nothing is."""
    run = vm('''ipctop sh -c 'seq 300 | cat >/dev/null; yes | head -100000 | wc -l' | tail -n +2
                ipctop -d 0.1 -n 2 >/tmp/idle; wc -l </tmp/idle
                ipctop nonsense >/dev/null 2>&1; echo $?
                ls -l /proc/ipc | cut -c1-10''', '--icount')
    said = pairs(run.stdout)
    assert said['sh', 'proc'] > 5 and said['yes', 'pipe'] > 5 and said['head', 'pipe'] > 5
    assert max(said.values()) < 100000, 'each piece of a pipe is one call, not each line'
    rest = run.stdout.split('\n')[-4:]
    assert int(rest[0]) >= 2 and rest[1:3] == ['127', '-r--------'], rest


def test_counting_stops():
    bench = 'posixbench -r 3 getppid | tail -n +2'
    run = vm(f'{bench} >/tmp/1; ipctop true >/dev/null; {bench} >/tmp/2; cmp /tmp/1 /tmp/2',
             '--icount')
    assert run.returncode == 0


def test_two_cpus(tmp_path):
    """A ring for each; what runs on one is not running on the other."""
    file = tmp_path / 'smp.json'
    run = vm('for i in 1 2 3 4; do (ls /bin | sort | tail -1) & done; wait', '--smp', 2,
             '--trace', file)
    trace = json.loads(file.read_text())
    runs = sorted((e['ts'], e['ts'] + e['dur'], e['tid'], e['name'])
                  for e in of(trace, cat='run'))
    assert run.stdout.count('\n') == 4 and {r[2] for r in runs} == {0, 1}
    assert trace['otherData']['records lost'] == 0
    ends = {}
    for begin, end, _, name in runs:
        assert begin >= ends.get(name, 0) - .01, f'{name} runs twice at {begin}'
        ends[name] = max(end, ends.get(name, 0))
