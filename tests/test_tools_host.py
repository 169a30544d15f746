#!/usr/bin/python3
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
A case is skipped when it names a tool that the host does not have.
Our own rules, where there is no oracle, are tests in Python below.

	tests/test_tools_host.py [NAME...]	shows each difference
"""
import concurrent.futures
import os
import pty
import random
import re
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent / 'tools'))
import lines  # noqa: E402

TOP = Path(__file__).resolve().parent.parent
TABLES = Path(__file__).resolve().parent / 'tools'
OUT = TOP / 'out' / 'host'
BIN = OUT / 'bin-asan'
HOST = '/usr/bin:/bin:/usr/sbin:/sbin'
CASE_TIME = 20
# AddressSanitizer on 32 bits may not find its place when addresses are random.
STEADY = ['setarch', '-R'] if shutil.which('setarch') else []


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
        [*STEADY, '/bin/sh', '-c', line], cwd=work, env=env, stdin=subprocess.DEVNULL, umask=0o022,
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
    ours = {path.name for path in BIN.iterdir()}
    missing = {name for name in ours if not shutil.which(name, path=HOST)}
    cases = [c for c in read_cases(table) if (root or 'r' not in c[0])
             and not missing & set(re.findall(r'\w+', c[1]))]
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


def tool(name, *args, **kw):
    """Run one of our tools in a scratch tree; the finished process."""
    env = {'PATH': f'{BIN}:{HOST}', 'LC_ALL': 'C', 'TZ': 'UTC',
           'ASAN_OPTIONS': 'detect_leaks=0', **kw.pop('env', {})}
    done = subprocess.run([*STEADY, BIN / name, *map(str, args)], env=env, timeout=30,
                          capture_output=True, **{'stdin': subprocess.DEVNULL, **kw})
    assert b'Sanitizer' not in done.stderr and b'runtime error' not in done.stderr, done.stderr
    return done


@pytest.fixture
def tree(tmp_path):
    make_tree(tmp_path / 'w')
    return tmp_path / 'w'


def fuzz_once(seed, place):
    """A random command line on both sides; the text of what differs."""
    line, files = lines.case(seed)
    said = []
    for path in (HOST, f'{BIN}:{HOST}'):
        shutil.rmtree(place, ignore_errors=True)
        (place / 'd').mkdir(parents=True)
        for name, data in {**files, 'd/e': b'x\n'}.items():
            (place / name).write_bytes(data)
        for name in ('a', 'b', 'c', 'd/e', 'd', '.'):
            os.utime(place / name, (1600000000, 1600000000))
        with open(place / 'a', 'rb') as stdin:
            done = subprocess.run(
                [*STEADY, '/bin/sh', '-c', line], cwd=place, stdin=stdin, capture_output=True, timeout=CASE_TIME,
                env={'PATH': path, 'LC_ALL': 'C', 'TZ': 'UTC', 'HOME': str(place),
                     'ASAN_OPTIONS': 'detect_leaks=0'})
        said.append((done.stdout, done.returncode != 0, done.stderr))
    theirs, ours = said
    if b'Sanitizer' in ours[2] or b'runtime error' in ours[2]:
        return f'{seed}: {line}\n{ours[2].decode("latin-1")}'
    # An option that we do not have is said to be none, not passed over.
    if re.search(rb'(invalid|unrecognized) option|unknown predicate', ours[2]) or b'multibyte' in theirs[2]:
        return ''
    if theirs[:2] == ours[:2] and bool(theirs[2]) == bool(ours[2]):
        return ''
    return f'{seed}: {line}\n  host {shorten(theirs, ours)}\n  ours {shorten(ours, theirs)}\n'


def test_like_gnu_at_random(tmp_path):
    """Every option on random text; MAQUE_NIGHTLY: seeds nobody has seen."""
    seeds = range(150)
    if os.environ.get('MAQUE_NIGHTLY'):
        start = int(time.time()) * 10000
        seeds = range(start, start + 10000)
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        wrong = pool.map(lambda n: fuzz_once(n, tmp_path / str(n)), seeds)
        assert not ''.join(wrong)


def test_kstat(tmp_path):
    table = tmp_path / 'kstat'
    table.write_text('frames_free\t100\nprocesses\t7\nhandles\t0\n')
    assert tool('kstat', '-f', table).stdout == table.read_bytes()
    assert tool('kstat', '-f', table, 'processes').stdout == b'7\n'
    assert tool('kstat', '-f', table, 'handles', 'processes').stdout == \
        b'processes\t7\nhandles\t0\n'
    gone = tool('kstat', '-f', table, 'nothing')
    assert gone.returncode == 1 and b'no such counter' in gone.stderr
    assert tool('kstat', '-f', tmp_path / 'none').returncode == 1


def test_clear():
    assert tool('clear').stdout.startswith(b'\x1b[H\x1b[2J')


def test_seed_script(tree):
    """The commands of the seeds' shell scripts: link, unlink, rename."""
    script = 'cd d && mkdir pp && cd pp && ls /bin | cat > qq && link qq pp && ls && cd .. && ' \
        'link pp/pp orz && unlink pp/pp pp/qq && rename pp qq && rmdir qq && ' \
        'unlink orz && echo test2.sh end.'
    done = subprocess.run([*STEADY, '/bin/sh', '-c', script], cwd=tree, capture_output=True,
                          env={'PATH': f'{BIN}:{HOST}', 'ASAN_OPTIONS': 'detect_leaks=0'})
    assert done.stdout.endswith(b'pp\nqq\ntest2.sh end.\n') and not done.stderr
    assert tool('rename', 'words', cwd=tree).returncode == 1
    assert tool('rename', 'missing', 'x', cwd=tree).stderr.endswith(b'No such file or directory\n')


@pytest.mark.parametrize('name,args', [
    ('sort', []), ('uniq', []), ('grep', ['x$']), ('cut', ['-b', '1-']), ('tail', ['-n', '2']),
    ('head', ['-n', '1']), ('cat', ['-A']), ('tac', []), ('rev', []), ('fold', ['-w', '1000000']),
    ('nl', ['-bn', '-w1', '-s', '']), ('tr', ['a', 'a']), ('paste', []), ('expand', []),
    ('strings', []), ('diff', ['empty', '-a'])])
def test_huge_line(tree, name, args):
    """A line of three megabytes, with no newline after it."""
    data = b'y' * 1500000 + b'x' * 1500000
    (tree / 'huge').write_bytes(data)
    args = args[1:] + ['empty', 'huge'] if name == 'diff' else args
    args = args if name == 'diff' else args + (['huge'] if name != 'tr' else [])
    done = tool(name, *args, cwd=tree, stdin=open(tree / 'huge', 'rb'))
    assert len(done.stdout) >= len(data) and not done.stderr


def test_pipe_closed_quietly(tree):
    """Whoever reads less than all kills the writer, and nobody speaks."""
    for name, args in (('yes', []), ('cat', ['long', 'long', 'long']), ('seq', ['1000000'])):
        proc = subprocess.Popen([*STEADY, BIN / name, *args], cwd=tree, stdout=subprocess.PIPE,
                                stderr=subprocess.PIPE, env={'ASAN_OPTIONS': 'detect_leaks=0'},
                                restore_signals=True)
        proc.stdout.read(10)
        proc.stdout.close()
        assert proc.stderr.read() == b''
        assert proc.wait(20) == -signal.SIGPIPE


@pytest.mark.parametrize('line', [
    'cat words', 'ls', 'echo x', 'seq 9', 'sort words', 'grep t words', 'head words', 'wc words',
    'date', 'stat words', 'od words', 'printf x', 'find .', 'du', 'env', 'uniq words', 'tr a b',
    'md5sum words', 'diff words nums', 'pwd', 'uname', 'expr 1 + 1', 'tee x', 'dd if=words'])
def test_full_disk(tree, line):
    """What could not be written is never lost in silence."""
    with open('/dev/full', 'wb') as full, open(tree / 'words', 'rb') as words:
        name, *args = line.split()
        done = subprocess.run([*STEADY, BIN / name, *args], cwd=tree, stdin=words, stdout=full,
                              stderr=subprocess.PIPE, env={'ASAN_OPTIONS': 'detect_leaks=0'})
    assert done.returncode > 0 and b'No space left on device' in done.stderr


def test_sort_spills(tree):
    """More than its budget goes through temporary files, which leave nothing."""
    spill = tree / 'spill'
    spill.mkdir()
    rng = random.Random(1)
    lines = [b'%d %s' % (rng.randrange(10000), b'z' * rng.randrange(80)) for _ in range(30000)]
    data = b'\n'.join(lines) + b'\n'
    done = tool('sort', '-S', '64k', '-T', spill, '-s', '-n', input=data, stdin=None)
    want = sorted(lines, key=lambda line: int(line.split()[0]))
    assert done.stdout.split(b'\n')[:-1] == want and not list(spill.iterdir())
    done = tool('sort', '-S', '64k', '-T', tree / 'none', input=data, stdin=None)
    assert done.returncode == 2 and b'cannot create temporary file' in done.stderr


def test_regex_is_linear(tree):
    (tree / 'aaa').write_bytes(b'a' * 100000 + b'\n')
    for pattern in ('(a*)*b', '(a|a)*b', '(a?){50}a{50}b', '^(a+)+$x', '(.*)(.*)(.*)(.*)b'):
        start = time.monotonic()
        assert tool('grep', '-cE', pattern, 'aaa', cwd=tree).stdout == b'0\n'
        assert time.monotonic() - start < 10
    for bad in ('(a{1000}){1000}{1000}', '(' * 100000, 'a{99999}'):
        done = tool('grep', '-E', bad, 'aaa', cwd=tree)
        assert done.returncode == 2 and done.stderr
    done = tool('grep', r'\(a\)\1', 'aaa', cwd=tree)
    assert done.returncode == 2 and b'back-references are not supported' in done.stderr


def test_diff_like_gnu_at_random(tmp_path):
    """The same script where several are equally short."""
    rng = random.Random(3)
    for _ in range(25):
        kinds, count = rng.choice([2, 3, 6, 30]), rng.choice([6, 30, 120])
        a = [str(rng.randrange(kinds)) for _ in range(rng.randrange(count))]
        b = list(a)
        for _ in range(rng.randrange(1, 10)):
            at = rng.randrange(len(b) + 1)
            if rng.random() < 0.5:
                b[at:at] = [str(rng.randrange(kinds)) for _ in range(rng.randrange(4))]
            else:
                del b[at:at + rng.randrange(4)]
        for name, lines in (('a', a), ('b', b)):
            (tmp_path / name).write_text(''.join(f'{line}\n' for line in lines))
        for flags in ([], ['-u', '-L', 'a', '-L', 'b']):
            host = subprocess.run(['diff', *flags, 'a', 'b'], cwd=tmp_path, capture_output=True,
                                  env={'PATH': HOST, 'LC_ALL': 'C'})
            ours = tool('diff', *flags, 'a', 'b', cwd=tmp_path)
            assert ours.stdout == host.stdout and ours.returncode == host.returncode


def on_terminal(path, args, cwd):
    """What a program writes to a terminal of 80 columns."""
    pid, fd = pty.fork()
    if pid == 0:
        os.chdir(cwd)
        os.execve(path, args, {'LC_ALL': 'C', 'TZ': 'UTC', 'ASAN_OPTIONS': 'detect_leaks=0'})
    out = b''
    while True:
        try:
            part = os.read(fd, 65536)
        except OSError:
            part = b''
        if not part:
            break
        out += part
    os.waitpid(pid, 0)
    os.close(fd)
    return out


@pytest.mark.parametrize('args', ['', '-l', '-1', '-m', '-x', '-F', '-q', '-N', '-R', '-s'])
def test_ls_on_a_terminal(tmp_path, args):
    for name in ("it's", 'a b', 'new\nline', 'plain', '$x', 'q"q', 'b\'"q', 'tab\t', '~t', 't~',
                 'x=y', 'é', *map(str, range(20))):
        (tmp_path / name).touch()
    (tmp_path / 'd x').mkdir()
    argv = ['ls', *args.split()]
    assert on_terminal(BIN / 'ls', argv, tmp_path) == on_terminal('/usr/bin/ls', argv, tmp_path)


if __name__ == '__main__':
    build()
    wanted = sys.argv[1:] or sorted(t.stem for t in TABLES.glob('*.t'))
    for name in wanted:
        report, count = check_table(TABLES / f'{name}.t')
        print(f'{name}: {count} cases' + (f'\n{report}' if report else ', all the same'))
