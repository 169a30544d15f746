#!/usr/bin/env python3
"""The tools against the host's GNU tools.

tests/tools/NAME.t holds one shell line per case; a line that ends with a
backslash goes on.  Each runs twice in a fresh copy of the same small tree,
once with the host's tools first in PATH and once with ours (built with
AddressSanitizer); standard output, exit status, standard error and the tree
that is left must be the same.  A line may begin with flags in brackets:
	[e]	standard error may differ (but both or neither have some)
	[E]	standard error is not compared
	[s]	the output lines are sorted first
	[t]	the tree is not compared
	[x]	exit status: only zero or not
	[r]	needs root
	[n]	a name for the tool may be missing on the host: skipped then
Our own rules, where there is no oracle, are tests in Python below.

	tests/test_tools_host.py [NAME...]	shows each difference
"""
import concurrent.futures
import os
import re
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
TABLES = Path(__file__).resolve().parent / 'tools'
OUT = TOP / 'out' / 'host'
BIN = OUT / 'bin-asan'
HOST = '/usr/bin:/bin:/usr/sbin:/sbin'
CASE_TIME = 20


def build():
    jobs = str(min(2, os.cpu_count() or 1))
    for san in ('', '1'):
        done = subprocess.run(
            ['make', '-f', 'userland/host.mk', '-j', jobs, f'OUT={OUT}', f'SAN={san}'],
            cwd=TOP, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr


def make_tree(top):
    """What every case finds in its working directory."""
    top.mkdir(parents=True)
    put = lambda name, data: (top / name).write_bytes(data)
    put('empty', b'')
    put('one', b'no newline at the end')
    put('words', b'the quick brown fox\njumps over\n\nthe lazy dog\nThe End\n')
    put('nums', b'10\n9\n-3\n2.5\n100\n9\n1e2\n 7\n')
    put('tabs', b'a\tb\tc\n1\t\t3\n\tx\n')
    put('table', b'bob:30:red\nalice:4:blue\ncarol:300:green\ndave:4:red\n')
    put('bin', bytes(range(256)) * 3)
    put('crlf', b'one\r\ntwo\r\n')
    put('lines', b''.join(b'line %d\n' % i for i in range(1, 101)))
    put('long', b'x' * 100000 + b'\n' + b'y' * 70000)
    put('blanks', b'\n\n\na\n\n\n\nb\n\n')
    put('a b', b'blank in the name\n')
    put('script', b'#!/bin/sh\necho script "$@"\n')
    (top / 'd' / 'sub' / 'deep').mkdir(parents=True)
    put('d/f1', b'one\n')
    put('d/f2', b'two\n')
    put('d/.hid', b'hidden\n')
    put('d/sub/f3', b'three\n')
    put('d/sub/deep/f4', b'four\n')
    (top / 'e').mkdir()
    (top / 'link').symlink_to('words')
    (top / 'dlink').symlink_to('d')
    (top / 'broken').symlink_to('nowhere')
    os.link(top / 'words', top / 'hard')
    os.chmod(top / 'script', 0o755)
    os.chmod(top / 'nums', 0o640)
    for path in [top, *top.rglob('*')]:
        os.utime(path, (1600000000, 1600000000), follow_symlinks=False)


def read_tree(top):
    seen = []
    for here, dirs, files in os.walk(top):
        for name in dirs + files:
            path = Path(here) / name
            st = path.lstat()
            what = [str(path.relative_to(top)), stat.filemode(st.st_mode), st.st_nlink]
            if stat.S_ISLNK(st.st_mode):
                what.append(os.readlink(path))
            elif stat.S_ISREG(st.st_mode):
                what.append(path.read_bytes()[:300000])
            seen.append(what)
    return sorted(seen, key=lambda w: w[0])


def run(line, place, path):
    work = place / 'run'
    shutil.rmtree(place, ignore_errors=True)
    make_tree(work)
    env = {'PATH': path, 'LC_ALL': 'C', 'TZ': 'UTC', 'HOME': str(work), 'USER': 'root',
           'PWD': str(work), 'B': path.split(':')[0],
           'ASAN_OPTIONS': 'detect_leaks=0:detect_odr_violation=0:allocator_may_return_null=1'}
    proc = subprocess.Popen(
        ['/bin/sh', '-c', line], cwd=work, env=env, stdin=subprocess.DEVNULL, umask=0o022,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True)
    try:
        out, err = proc.communicate(timeout=CASE_TIME)
        status = proc.returncode
    except subprocess.TimeoutExpired:
        os.killpg(proc.pid, signal.SIGKILL)
        out, err = proc.communicate()
        status = 'time-out'
    return {'out': out, 'status': status, 'err': err, 'tree': read_tree(work)}


def read_cases(table):
    lines, joined = table.read_text().split('\n'), ''
    for line in lines:
        if not joined and (not line.strip() or line.startswith('#')):
            continue
        joined += line
        if line.endswith('\\'):
            joined = joined[:-1] + '\n'
            continue
        found = re.match(r'\[([a-zE]+)\] ', joined)
        yield (found.group(1), joined[found.end():]) if found else ('', joined)
        joined = ''


def differences(flags, line, place):
    theirs = run(line, place, HOST)
    ours = run(line, place, f'{BIN}:{HOST}')
    for got in (theirs, ours):
        got['err'] = got['err'].replace(str(BIN).encode(), b'/usr/bin')
        got['out'] = got['out'].replace(str(BIN).encode(), b'/usr/bin')
        if 's' in flags:
            got['out'] = b'\n'.join(sorted(got['out'].split(b'\n')))
        if 't' in flags:
            del got['tree']
        if 'x' in flags and got['status'] != 'time-out':
            got['status'] = got['status'] != 0
        if 'e' in flags:
            bad = b'Sanitizer' in got['err'] or b'runtime error' in got['err']
            got['err'] = 'sanitizer' if bad else bool(got['err'])
        elif 'E' in flags and b'Sanitizer' not in got['err']:
            del got['err']
    if 'tree' in theirs:
        a, b = theirs['tree'], ours['tree']
        theirs['tree'] = [f for f in a if f not in b]
        ours['tree'] = [f for f in b if f not in a]
    return [(key, theirs[key], ours.get(key)) for key in theirs
            if theirs[key] != ours.get(key)] + [
            ('err', '', ours[key]) for key in ours if key not in theirs]


def check_table(table, show=False):
    """Run a table; the text of what differs and the count of cases."""
    root = os.geteuid() == 0
    cases = [c for c in read_cases(table) if root or 'r' not in c[0]]
    if any('n' in f for f, _ in cases) and not shutil.which(table.stem, path=HOST):
        return '', 0
    report = []
    with tempfile.TemporaryDirectory(prefix='tools') as tmp, \
            concurrent.futures.ThreadPoolExecutor(2) as pool:
        work = [(c, pool.submit(differences, *c, Path(tmp) / f'{i:03}'))
                for i, c in enumerate(cases)]
        for i, ((flags, line), job) in enumerate(work):
            for key, theirs, ours in job.result():
                report.append(f'{table.stem}: {line}\n  {key}: host {shorten(theirs, ours)}\n'
                              f'  {" " * len(key)}  ours {shorten(ours, theirs)}')
            shutil.rmtree(Path(tmp) / f'{i:03}', ignore_errors=True)
    return '\n'.join(report), len(cases)


def shorten(what, other):
    """What is there, around the first place where it differs."""
    text, same = repr(what), len(os.path.commonprefix([repr(what), repr(other)]))
    start = max(0, same - 200)
    return ('...' if start else '') + text[start:same + 500]


def pytest_generate_tests(metafunc):
    if 'table' in metafunc.fixturenames:
        tables = sorted(TABLES.glob('*.t'))
        metafunc.parametrize('table', tables, ids=[t.stem for t in tables])


def setup_module():
    build()


def test_like_gnu(table):
    report, count = check_table(table)
    assert not report, f'\n{report}'


if __name__ == '__main__':
    build()
    wanted = sys.argv[1:] or sorted(t.stem for t in TABLES.glob('*.t'))
    for name in wanted:
        report, count = check_table(TABLES / f'{name}.t')
        print(f'{name}: {count} cases' + (f'\n{report}' if report else ', all the same'))
