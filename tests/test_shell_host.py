"""The shell, built for the host and compared with dash, line by line."""
import os
import random
import shutil
import subprocess
import sys
import time

import pytest

HERE = os.path.dirname(os.path.abspath(__file__))
TOP = os.path.dirname(HERE)
sys.path.insert(0, os.path.join(HERE, 'shell'))
import fuzz  # noqa: E402
import table  # noqa: E402
from session import Session  # noqa: E402

SOURCE = os.path.join(TOP, 'userland', 'sh')
OUT = os.path.join(TOP, 'out', 'host', 'sh')
DASH = shutil.which('dash')
CASES = table.load()
WARN = ['-std=gnu11', '-Wall', '-Wextra', '-Wshadow', '-Wstrict-prototypes',
        '-Wmissing-prototypes', '-Wpointer-arith', '-Wvla', '-Werror',
        '-fno-common', '-fno-strict-aliasing']
STRICT = ['-O1', '-g', '-fsanitize=address,undefined',
          '-fno-sanitize-recover=all']
FUZZ_SECONDS = int(os.environ.get('SHELL_FUZZ_SECONDS', '20'))


def sources():
    return sorted(os.path.join(SOURCE, f) for f in os.listdir(SOURCE)
                  if f.endswith('.c'))


def newest():
    return max(os.path.getmtime(os.path.join(d, f))
               for d in (SOURCE, os.path.join(HERE, 'shell'))
               for f in os.listdir(d))


def build(name, files, flags):
    """Two compilers at a time, unless the result is newer."""
    out = os.path.join(OUT, name)
    if os.path.exists(out) and os.path.getmtime(out) > newest():
        return out
    objects = out + '.objects'
    shutil.rmtree(objects, ignore_errors=True)
    os.makedirs(objects)
    compile_ = ['gcc', '-m32', *WARN, *flags, '-I', SOURCE]
    halves = [subprocess.Popen([*compile_, '-c', *files[i::2]], cwd=objects)
              for i in range(2)]
    assert [p.wait(timeout=300) for p in halves] == [0, 0]
    made = [os.path.join(objects, f) for f in os.listdir(objects)]
    subprocess.run([*compile_, '-o', out + '.new', *made], check=True,
                   timeout=300)
    os.replace(out + '.new', out)
    shutil.rmtree(objects)
    return out


@pytest.fixture(scope='session')
def shell():
    return build('sh', sources(), ['-O2'])


@pytest.fixture(scope='session')
def strict_shell():
    """With sanitizers, and every arena allocation a heap block."""
    files = [f for f in sources() if os.path.basename(f) != 'arena.c']
    files.append(os.path.join(HERE, 'shell', 'arena_strict.c'))
    return build('sh.strict', files, STRICT)


@pytest.fixture(scope='session')
def judged(tmp_path_factory):
    """What dash makes of each case."""
    if DASH is None:
        pytest.skip('dash is not installed')
    place = str(tmp_path_factory.mktemp('dash') / 'case')
    answers = {}

    def ask(name, script):
        if name not in answers:
            answers[name] = table.run(DASH, script, place)
        return answers[name]
    return ask


@pytest.mark.parametrize('name,script', CASES, ids=[n for n, _ in CASES])
def test_as_dash(shell, judged, tmp_path, name, script):
    assert table.run(shell, script, str(tmp_path / 'case')) == \
        judged(name, script)


def test_batches(shell, judged, tmp_path):
    """Many cases in one script, as the guest runs them, answer the same."""
    place = str(tmp_path / 'batch')
    got = []
    for script in table.batch(CASES, shell, place):
        done = subprocess.run([shell, '-c', script], stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, timeout=120,
                              env={'PATH': '/usr/bin:/bin'})
        got += table.answers(done.stdout.decode('latin-1'))
    assert [(n, *judged(n, s)) for n, s in CASES] == \
        [(n, *a) for (n, _), a in zip(CASES, got)]


def test_table_is_wide():
    """At least three lines for each feature that has a group of its own."""
    count = {}
    for name, _ in CASES:
        group = name.split(':')[0]
        count[group] = count.get(group, 0) + 1
    few = {g for g in ('pipeline', 'redirect', 'exec', 'list', 'background',
                       'subshell', 'group', 'not', 'quote', 'variable',
                       'special', 'expand', 'substitute', 'arith', 'split',
                       'tilde', 'glob', 'if', 'for', 'while', 'case',
                       'function', 'heredoc', 'comment', 'script', 'option',
                       'cd', 'exit', 'eval', 'dot', 'alias', 'trap', 'read')
           if count.get(g, 0) < 3}
    assert not few and len(CASES) >= 150


def strict_env(log):
    return {'ASAN_OPTIONS': 'detect_leaks=0:handle_segv=0:handle_sigbus=0:'
                            'handle_sigfpe=0:handle_sigill=0:log_path=' + log}


def test_table_under_sanitizers(strict_shell, judged, tmp_path):
    log = str(tmp_path / 'asan')
    wrong = []
    for name, script in CASES:
        got = table.run(strict_shell, script, str(tmp_path / 'case'),
                        seconds=60, extra_env=strict_env(log))
        if got != judged(name, script):
            wrong.append((name, got))
    reports = [p.read_text() for p in tmp_path.glob('asan*')]
    assert not reports and not wrong


@pytest.mark.parametrize('signal,text', [
    ('SEGV', 'Segmentation fault'), ('FPE', 'Floating point exception'),
    ('ILL', 'Illegal instruction'), ('ABRT', 'Aborted'), ('KILL', 'Killed'),
    ('TERM', 'Terminated'), ('BUS', 'Bus error'),
    ('TRAP', 'Trace/breakpoint trap')])
def test_death_is_told(shell, signal, text):
    done = subprocess.run(
        [shell, '-c', f"{shell} -c 'kill -{signal} $$'; echo $?"],
        capture_output=True, text=True, timeout=20)
    assert done.stderr == text + '\n'
    assert int(done.stdout) > 128


def say(shell, script, cwd=None, **more):
    done = subprocess.run([shell, '-c', script], capture_output=True,
                          text=True, timeout=20, cwd=cwd, **more)
    return done.stdout, done.stderr, done.returncode


def test_messages(shell, tmp_path):
    (tmp_path / 'dir').mkdir()
    (tmp_path / 'text').write_text('echo hi\n')
    (tmp_path / 'text').chmod(0o644)
    (tmp_path / 'elf').write_bytes(b'\x7fELF\x01\x01\x01' + b'\n' * 60)
    (tmp_path / 'elf').chmod(0o755)
    (tmp_path / 'cut').write_bytes(open(shell, 'rb').read()[:40])
    (tmp_path / 'cut').chmod(0o755)
    (tmp_path / 'bin').write_bytes(b'abc\0\0def\nx')
    (tmp_path / 'bin').chmod(0o755)
    for script, message, status in [
            ('nosuch', 'nosuch: not found', 127),
            ('./nosuch', './nosuch: not found', 127),
            ('./text', './text: Permission denied', 126),
            ('./dir', './dir: Permission denied', 126),
            ('./elf', './elf: Exec format error', 126),
            ('./cut', './cut: Exec format error', 126),
            ('./bin', './bin: Exec format error', 126),
            ('cat <nosuch', 'cannot open nosuch: No such file', 2),
            ('echo >dir', 'cannot create dir: Is a directory', 2),
            ('echo ${x?gone}', 'x: gone', 2),
            ('if', 'Syntax error: end of file unexpected', 2)]:
        out, err, got = say(shell, script, cwd=tmp_path)
        assert (out, got) == ('', status), script
        assert message in err and err.count('\n') == 1, script


@pytest.mark.parametrize('script,output', [
    # descriptors of more than one digit, where the shell keeps its own
    ('echo a 10>f >&10; cat f', 'a\n'),
    ('{ echo a >&10; echo b >&11; } 10>f 11>g; cat g f', 'b\na\n'),
    ('{ { echo a >&10; } 10>f; echo b; } >g 2>&1; cat f g', 'a\nb\n'),
    ('exec 10>f 11>g 12>h; echo x >&12; exec 12>&-; cat h; echo end',
     'x\nend\n'),
    ('echo "exec 10>f; echo kept on; exec 10>&-; echo more" >s; $SH s; '
     'printf "exec 10>f\\necho next line >&10\\ncat f\\n" >s; $SH s',
     'kept on\nmore\nnext line\n'),
    ('(echo x >&10) 2>/dev/null || echo closed', 'closed\n'),
    ('{ echo x >&10; } 2>/dev/null; echo $?', '2\n'),
    # arithmetic
    ('x=5; echo $((x++)) $x $((++x)) $x $((x--)) $((--x)) $x',
     '5 6 7 7 7 5 5\n'),
    ('echo $((1--1)) $((1- -1)) $((1++1))', '2 2 2\n'),
    ('x=-9223372036854775808; echo $((x/-1)) $((x%-1)) $((x-1))',
     '-9223372036854775808 0 9223372036854775807\n'),
    # jobs and pipelines
    ('sleep 5 & kill %1; wait %1 2>/dev/null; echo $?', '143\n'),
    ('kill -9 $$ | cat; echo alive', ''),
    ("$SH -c \"$SH -c 'kill -SEGV \\$\\$' | cat\" 2>&1",
     'Segmentation fault\n'),
])
def test_beyond_dash(shell, tmp_path, script, output):
    env = {'PATH': '/usr/bin:/bin', 'SH': shell, 'HOME': str(tmp_path)}
    out, err, _ = say(shell, script, cwd=tmp_path, env=env)
    assert out == output and err == ''


def test_binary_as_script(shell, tmp_path):
    (tmp_path / 'b').write_bytes(b'\x7fELF\0\0\0\n')
    out, err, status = say(shell, f'{shell} ./b', cwd=tmp_path)
    assert status == 126 and 'cannot execute binary file' in err


def test_last_command_replaces_the_shell(shell):
    """No process more than needed: the child's parent is this test."""
    for script in ['grep PPid /proc/self/status',
                   ':; grep PPid /proc/self/status',
                   '(grep PPid /proc/self/status)',
                   '{ grep PPid /proc/self/status; }',
                   'true && grep PPid /proc/self/status',
                   'if true; then grep PPid /proc/self/status; fi']:
        out, _, _ = say(shell, script)
        assert out.split()[1] == str(os.getpid()), script


def test_standard_input_is_shared(shell):
    """A script on a pipe or a file is not read further than it is run."""
    script = 'read x\nfirst\necho "<$x>"\ncat\nrest\n'
    for piped in (True, False):
        if piped:
            done = subprocess.run([shell], input=script, text=True,
                                  capture_output=True, timeout=20)
        else:
            path = os.path.join(OUT, 'shared.sh')
            with open(path, 'w') as f:
                f.write(script)
            with open(path) as f:
                done = subprocess.run([shell], stdin=f, text=True,
                                      capture_output=True, timeout=20)
        assert done.stdout == '<first>\nrest\n' and done.stderr == ''


@pytest.mark.parametrize('script', [
    'f() { f; }; f', 'x="eval \\$x"; eval "$x"', 'echo $(($(seq -s "(" 999)))',
    'eval "$(seq -s "(" 999 | tr -d 0-9)"', 'alias a="a a"\na', 'f() { trap f EXIT; exit; }; f',
    'echo . ./s >s; . ./s', 'x=$(seq -s "" 60000); case $x in *1*2*3*4*z) ;; esac; '
    'echo ${#x} >&2; exit 3'])
def test_hostile_depth(shell, tmp_path, script):
    """Endless recursion is an error of the script, not a crash."""
    _, err, status = say(shell, script, cwd=tmp_path)
    assert status != 0 and err


def test_no_descriptor_leaks(shell):
    """Two thousand of each thing that opens one, with few to spare."""
    script = '''
    i=0
    while [ $i -lt 2000 ]; do
        { echo a; } 2>/dev/null >/dev/null 3>&1; : <<E
$i
E
        eval 'exec 5>/dev/null; exec 5>&-'; read x </dev/null
        { command . /nosuch; } 2>/dev/null
        { echo x >&9; } 2>/dev/null
        i=$((i+1))
    done
    for i in 1 2 3 4 5 6 7 8 9 10; do x=$(echo a | cat); (:) & wait; done
    echo done'''
    done = subprocess.run([shell, '-c', script], capture_output=True,
                          text=True, timeout=60, preexec_fn=few_files)
    assert (done.stdout, done.stderr) == ('done\n', '')


def few_files():
    import resource
    resource.setrlimit(resource.RLIMIT_NOFILE, (24, 24))


def test_memory_stays_small(shell):
    """A long loop needs no more memory than a short one."""
    script = '''f() { local a=$1; set -- $a $a; x="$* ${a%1}"; }
    i=0; while [ $i -lt COUNT ]; do f $i; eval "y=$i"; case $x in *a*) ;; esac
    i=$((i+1)); done; grep VmHWM /proc/self/status >/dev/null; while read k v u
    do [ $k = VmHWM: ] && echo $v; done </proc/$$/status'''
    small, large = (int(say(shell, script.replace('COUNT', n))[0])
                    for n in ('100', '30000'))
    assert large < small + 300


@pytest.fixture
def terminal(shell, tmp_path):
    s = Session(shell, str(tmp_path))
    s.wait_for('ready> ')
    yield s
    try:
        s.kill()
    except (OSError, ChildProcessError):
        pass


LEFT, RIGHT, UP, DOWN = '\033[D', '\033[C', '\033[A', '\033[B'
HOME, END, DELETE = '\033[H', '\033[F', '\033[3~'


@pytest.mark.parametrize('keys,expect', [
    ('echo hi\r', 'hi'),
    ('echo ac' + LEFT + 'b\r', 'abc'),
    ('cho x' + HOME + 'e' + END + 'y\r', 'xy'),
    ('cho x\x01e\x05y\r', 'xy'),
    ('echo abX\x7f\r', 'ab'),
    ('echo aXb' + LEFT * 2 + DELETE + '\r', 'ab'),
    ('echo aXb' + LEFT * 2 + '\x04\r', 'ab'),
    ('echo ab' + LEFT * 2 + RIGHT + 'x\r', 'axb'),
    ('echo one two\x17three\r', 'one three'),
    ('rubbish\x15echo clean\r', 'clean'),
    ('echo keep rest' + LEFT * 5 + '\x0b\r', 'keep'),
    ('echo a b\x17\x19\x19\r', 'a bb'),
    ('echo \033OD\033OCx\r', 'x'),
    ('echo a b\033[1;5Dx\033[1;5Cy\033[99z\r', 'a xby'),
    ('echo é' + LEFT + 'a' + END + 'z\r', 'aéz'),
    ('echo ' + 'x' * 200 + '\r', 'x' * 200),
    ('echo a\\\rb\r', 'ab'),
    ("echo 'a\rb'\r", 'a\r\nb'),
])
def test_line_editing(terminal, keys, expect):
    if 'é' in keys:
        keys = keys.encode().decode('latin-1')
        expect = expect.encode().decode('latin-1')
    terminal.run(keys, expect)


def test_history(terminal):
    terminal.run('echo one\r', 'one')
    terminal.run('echo two\r', 'two')
    terminal.run(UP + '\r', 'two')
    terminal.run(UP + UP + '\r', 'one')
    terminal.run(UP + 'X\r', 'oneX')
    terminal.run('echo draft' + UP + DOWN + '\r', 'draft')
    terminal.run('\x10\x10\x0e\r', 'draft')


def test_completion(terminal, tmp_path):
    (tmp_path / 'longname.txt').write_text('found\n')
    (tmp_path / 'some dir').mkdir()
    (tmp_path / 'some dir' / 'in it').write_text('inside\n')
    terminal.run('cat lon\t\r', 'found')
    terminal.run('cat so\ti\t\r', 'inside')
    terminal.run('unal\t; ech\tok\r', 'ok')
    (tmp_path / 'longer').write_text('')
    terminal.type('cat lon\t\t')
    seen = terminal.wait_for('longname.txt')
    assert 'longer' in seen
    terminal.type('\x03')
    terminal.wait_for('ready> ')


def test_interrupts(terminal):
    terminal.type('echo abandoned\x03')
    terminal.wait_for('ready> ')
    terminal.run('echo $?\r', '130')
    terminal.type('sleep 30\r')
    time.sleep(0.5)
    terminal.type('\x03')
    terminal.wait_for('ready> ')
    terminal.run('echo still here\r', 'still here')
    terminal.type('while :; do :; done\r')
    time.sleep(0.3)
    terminal.type('\x03')
    terminal.wait_for('ready> ')
    terminal.type('if true\r')
    terminal.wait_for('> ')
    terminal.type('\x03')
    terminal.wait_for('ready> ')
    terminal.run('echo fine\r', 'fine')


def test_errors_keep_the_prompt(terminal):
    terminal.type('if ; fi\r')
    terminal.wait_for('Syntax error')
    terminal.wait_for('ready> ')
    terminal.type('echo ${x?}; echo no\r')
    terminal.wait_for('parameter not set')
    terminal.wait_for('ready> ')
    terminal.type('shift 9\r')
    terminal.wait_for("can't shift")
    terminal.wait_for('ready> ')
    terminal.run('exec 7>&1; echo up\r', 'up')


def test_background_at_the_prompt(terminal):
    terminal.type('sleep 0.2 &\r')
    terminal.wait_for('[1] ')
    terminal.wait_for('ready> ')
    terminal.run('jobs\r', '[1] + Running                    sleep 0.2')
    terminal.run('wait; echo over\r', 'over')


def test_end_of_input(terminal):
    terminal.run('(exit 7); echo x\r', 'x')
    terminal.type('(exit 7)\r')
    terminal.wait_for('ready> ')
    terminal.type('\x04')
    assert terminal.close() == 7


def test_prompt_is_expanded(terminal):
    terminal.type("PS1='$((1+1))> '\r")
    terminal.wait_for('2> ')
    terminal.type("PS1='${x?}> '\r")
    terminal.wait_for('${x?}> ')
    terminal.type('echo ok\r')
    terminal.wait_for('\nok\r\n')


def test_dumb_terminal(shell, tmp_path):
    s = Session(shell, str(tmp_path), term='dumb')
    s.wait_for('ready> ')
    s.type('echo plain\r')
    s.wait_for('plain\r\n')
    s.wait_for('plain\r\n')
    s.wait_for('ready> ')
    time.sleep(0.3)     # a signal just before read() starts is not seen
    s.type('abandoned\x03')
    s.wait_for('ready> ')
    s.type('\x04')
    assert s.close() == 130


def test_editing_under_sanitizers(strict_shell, tmp_path):
    rng = random.Random(1)
    keys = ['a', ' ', '/', '$', "'", '\\', '\t', '\t\t', LEFT, RIGHT, UP, DOWN,
            HOME, END, DELETE, '\x01', '\x05', '\x0b', '\x15', '\x17', '\x19',
            '\x7f', '\x0c', '\033b', '\033f', '\033d', '\xc3\xa9', '\xff',
            '\033[', '\033[1;', 'echo b\r', '\x03', 'x' * 90, '\x00']
    s = Session(strict_shell, str(tmp_path), seconds=60)
    s.wait_for('ready> ')
    for _ in range(60):
        s.type(''.join(rng.choice(keys) for _ in range(20)))
        s.type('\x03')
        s.wait_for('^C')
        s.wait_for('ready> ')
    s.type('\x03')
    s.wait_for('ready> ')
    s.type('exit 5\r')
    assert s.close() == 5


def test_fuzz(strict_shell, tmp_path):
    """Nonsense never crashes the shell; endless loops are cut off."""
    seed = int(os.environ.get('SHELL_FUZZ_SEED', '1'))
    runs, late, failures = fuzz.fuzz(
        strict_shell, str(tmp_path / 'case'), [s for _, s in CASES],
        FUZZ_SECONDS, seed, {'ASAN_OPTIONS': 'detect_leaks=0'})
    print(f'{runs} scripts, {late} cut off')
    assert not failures, failures[0]
    assert runs > 20 and late < runs / 10
