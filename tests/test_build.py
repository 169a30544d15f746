"""The host side: compiler wrapper, archives, images, counters, the front door."""
import glob
import importlib.util
import os
import re
import stat
import subprocess

import pytest

TOP = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
OUT = os.environ.get('MAQUE_OUT', os.path.join(TOP, 'out'))
CC = os.path.join(TOP, 'build/cc')


def load(name):
    spec = importlib.util.spec_from_file_location(name, f'{TOP}/build/{name}.py')
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def run(*command, **more):
    more.setdefault('timeout', 60)
    return subprocess.run(command, capture_output=True, text=True, **more)


def segments(path):
    """[(type, flags)] of an ELF file, e.g. ('LOAD', 'R E')."""
    text = run('readelf', '-lW', path).stdout
    return re.findall(r'^  (\w+)\s+0x\w+ 0x\w+ 0x\w+ 0x\w+ 0x\w+ (.{3}) ', text, re.M)


def binaries():
    return sorted(glob.glob(f'{OUT}/servers/*.elf') + glob.glob(f'{OUT}/drivers/*.elf') +
                  [p for p in glob.glob(f'{OUT}/userland/bin/*') if not p.endswith(('.o', '.d'))])


def test_from_nothing(tmp_path):
    """A fresh clone: every target has its rule although out/ is empty."""
    plan = run('make', '-n', 'iso', f'O={tmp_path}/out', f'NEWLIB_OUT={OUT}/newlib', cwd=TOP,
               env={k: v for k, v in os.environ.items() if not k.startswith('MAKE')})
    assert plan.returncode == 0, plan.stderr
    assert 'mkiso.sh' in plan.stdout and 'mkroot.sh' in plan.stdout


# ---- build/cc ------------------------------------------------------------------

MAIN = '#include <stdio.h>\nint b(void);\nint main(void) { printf("%d\\n", b()); return 0; }\n'


@pytest.fixture
def sources(tmp_path):
    (tmp_path / 'a.c').write_text(MAIN)
    (tmp_path / 'b c.c').write_text('int b(void);\nint b(void) { return 42; }\n')
    return tmp_path


@pytest.mark.parametrize('more', [(), ('-O2', '-g', '-Wall', '-std=c99'),
                                  ('-lpthread', '-lm', '-ldl', '-lrt', '-lutil', '-lcrypt'),
                                  ('-pthread', '-fPIC', '-pie', '-march=native', '-rdynamic'),
                                  ('-static', '-Wl,-z,now', '-fstack-protector-strong')])
def test_cc_links(sources, more):
    done = run(CC, 'a.c', 'b c.c', '-o', 'x y', *more, cwd=sources)
    assert done.returncode == 0, done.stderr
    header = run('readelf', '-hW', sources / 'x y').stdout
    assert 'Intel 80386' in header and 'EXEC (Executable file)' in header
    assert 'INTERP' not in [s[0] for s in segments(sources / 'x y')]


def test_cc_steps(sources):
    for args in (['-c', 'a.c'], ['-c', '-o', 'b.o', 'b c.c'], ['a.o', 'b.o'],
                 ['-S', 'a.c', '-o', 'a.s'], ['-MD', '-MF', 'a.d', '-c', 'a.c'],
                 ['-E', 'a.c', '-o', 'a.i'], ['-c', '-x', 'c', 'a.i']):
        done = run(CC, *args, cwd=sources)
        assert done.returncode == 0, (args, done.stderr)
    assert (sources / 'a.out').exists()
    found = (sources / 'a.d').read_text().replace('\\\n', ' ').split()
    own = os.path.realpath(TOP)
    for path in found[1:]:
        real = os.path.realpath(sources / path)
        assert not real.startswith('/usr/include/'), 'a header of the host came in'
        assert real.startswith((own, os.path.realpath(OUT), str(sources), '/usr/lib/gcc'))


def test_cc_from_anywhere(sources):
    link = sources / 'mycc'
    link.symlink_to(os.path.relpath(CC, sources))
    done = run('./mycc', '-DX="a \'b\' $c"', '-E', '-', cwd=sources, input='X\n')
    assert done.stdout.splitlines()[-1] == '"a \'b\' $c"'
    done = run(os.path.relpath(CC, '/'), '-c', str(sources / 'a.c'), '-o',
               str(sources / 'z.o'), cwd='/')
    assert done.returncode == 0 and (sources / 'z.o').exists()


def test_cc_is_the_target(sources):
    assert run(CC, '-dumpmachine').stdout == 'i686-maque-elf\n'
    macros = run(CC, '-dM', '-E', '-', input='').stdout
    assert '#define __maque__ 1' in macros and '__linux__' not in macros
    assert '#define __SIZEOF_LONG_DOUBLE__ 8' in macros and '__unix__' in macros


@pytest.mark.parametrize('args', [['-shared', 'a.c'], ['-m64', '-c', 'a.c'], ['none.c'],
                                  [], ['a.c', '-lnone'], ['a.c']])
def test_cc_refuses(sources, args):
    done = run(CC, *args, cwd=sources)
    assert done.returncode != 0 and done.stderr
    assert not (sources / 'a.out').exists()


def test_cc_clang(sources):
    if run('sh', '-c', 'command -v clang').returncode:
        pytest.skip('clang is not installed')
    done = run(CC, '--clang', '-O2', 'a.c', 'b c.c', '-lm', cwd=sources)
    assert done.returncode == 0, done.stderr


TYPES = '''
#include <dirent.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <pthread.h>
#include <sched.h>
#include <semaphore.h>
#include <setjmp.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/param.h>
#include <sys/reboot.h>
#include <sys/resource.h>
#include <sys/select.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/sysmacros.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <err.h>
#include <endian.h>
#include <sysexits.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>
#include <utime.h>
_Static_assert(sizeof(off_t) == 8 && sizeof(ino_t) == 8 && sizeof(dev_t) == 8, "");
_Static_assert(sizeof(time_t) == 8 && sizeof(clock_t) == 8 && sizeof(fpos_t) == 8, "");
_Static_assert(sizeof(blkcnt_t) == 8 && sizeof(long double) == 8, "");
_Static_assert(sizeof(((struct flock *)0)->l_start) == 8, "");
_Static_assert(SIGCHLD == 17 && SIGUSR1 == 10 && SIGBUS == 7 && SIGSYS == 31, "");
_Static_assert(BUFSIZ == 4096 && PIPE_BUF == 4096 && PATH_MAX == 4096, "");
_Static_assert(SSIZE_MAX == 2147483647 && HOST_NAME_MAX > 0, "");
static FILE *at_start = stdout;
int itoa, utoa;
sigjmp_buf env;
int f(void) { return sigsetjmp(env, 1) + SA_RESTART + SA_SIGINFO + WCONTINUED +
    (at_start == stdout) + O_CLOEXEC + O_NOFOLLOW + AT_FDCWD + RLIMIT_NOFILE; }
#if !defined _POSIX_THREADS || !__has_include(<pthread.h>) || !__has_include(<semaphore.h>)
#error does not announce what is there
#endif
#if __has_include(<sys/socket.h>)
#error announces what is not there
#endif
'''


@pytest.mark.parametrize('macro', ['', '-D_GNU_SOURCE', '-D_XOPEN_SOURCE=700',
                                   '-D_POSIX_C_SOURCE=200809L'])
def test_headers(tmp_path, macro):
    (tmp_path / 't.c').write_text(TYPES)
    args = [a for a in (CC, '-Wall', '-Werror', macro, '-c', 't.c') if a]
    done = run(*args, cwd=tmp_path)
    assert done.returncode == 0, done.stderr


def test_every_header_alone(tmp_path):
    """Each header may be the only one included, and twice."""
    for top in (f'{TOP}/libc/include', f'{OUT}/newlib/include'):
        for path in glob.glob(f'{top}/**/*.h', recursive=True):
            name = os.path.relpath(path, top)
            if os.path.basename(name).startswith('_') or name.startswith(('machine/', 'ssp/')):
                continue
            (tmp_path / 't.c').write_text(f'#include <{name}>\n#include <{name}>\nint x;\n')
            done = run(CC, '-Wall', '-Wextra', '-Werror', '-c', 't.c', cwd=tmp_path)
            assert done.returncode == 0, done.stderr


LIB = '''
%s
#include <lib.h>
%s
int f(int *st, char *const *argv, char *const *env) {
	int fd[2];
	if (pipe(fd) + pipe(fd, O_CLOEXEC) + open("a", O_RDONLY) + open("a", O_CREAT, 0644))
		exit();
	open("abc", 1, O_CREAT, 0644);
	create("a", 0644); create("ab", 1, 0644); mkdir("x", 0755); mkdir("xy", 1, 0755);
	wait(st); wait(NULL); wait(0); wait(4);
	execve("a", argv); execve("a", argv, env);
	sys_write(fdtype(0), readline("> "), sys_getpid());
	if (*st) exit(*st ? 1 : 2);
	exit();
}
'''


@pytest.mark.parametrize('more', [('', ''),
    ('#include <stdlib.h>\n#include <unistd.h>', ''),
    ('', '#include <stdlib.h>\n#include <unistd.h>\n#include <sys/wait.h>')])
def test_lib_h(tmp_path, more):
    (tmp_path / 't.c').write_text(LIB % more)
    done = run(CC, '-Wall', '-Wextra', '-Werror', '-c', 't.c', cwd=tmp_path)
    assert done.returncode == 0, done.stderr


def test_seeds_forktree(tmp_path):
    seeds = os.path.join(TOP, '../shared/seeds/forktree.c')
    if not os.path.exists(seeds):
        pytest.skip('the seeds are not here')
    done = run(CC, '-o', str(tmp_path / 'forktree'), seeds)
    assert done.returncode == 0, done.stderr


# ---- what was built --------------------------------------------------------------

def test_no_page_is_writable_and_runs():
    assert binaries(), 'nothing is built'
    for path in binaries():
        found = segments(path)
        loads = [flags for kind, flags in found if kind == 'LOAD']
        assert loads and set(loads) <= {'R E', 'R  ', 'RW '}, (path, found)
        assert loads.count('R E') == 1
        stack = [flags for kind, flags in found if kind == 'GNU_STACK']
        assert stack == ['RW '], path


def test_kernel_files():
    for suffix in ('elf', 'asm', 'sym', 'map', 'ksyms'):
        assert os.path.getsize(f'{OUT}/kernel/kernel.{suffix}') > 0
    sections = run('readelf', '-SW', f'{OUT}/kernel/kernel.elf').stdout
    assert '.debug_info' in sections and '.symtab' in sections


def test_no_path_of_this_machine():
    for path in binaries() + [f'{OUT}/kernel/kernel.elf', f'{OUT}/boot/shim.elf']:
        with open(path, 'rb') as f:
            assert os.path.realpath(TOP).encode() + b'/' not in f.read(), path


def test_root_image():
    image = f'{OUT}/root.img'
    tool = lambda *words: run('env', 'PATH=/usr/sbin:/sbin:/usr/bin:/bin', *words)
    head = tool('dumpe2fs', '-h', image).stdout
    value = lambda key: int(re.search(rf'^{key}:\s+(\d+)', head, re.M).group(1))
    assert value('Block size') == 4096
    assert value('Free blocks') * 4096 >= 100 * 1000 * 1000 and value('Free inodes') >= 5000
    features = re.search(r'^Filesystem features:\s+(.*)', head, re.M).group(1).split()
    assert set(features) <= {'filetype', 'sparse_super', 'large_file'}
    assert tool('e2fsck', '-fn', image).returncode == 0
    top = tool('debugfs', '-R', 'ls -l /', image).stdout
    for name in ('bin', 'home', 'tmp', 'dev', 'proc', 'mnt', 'etc', 'root'):
        line = re.search(rf'^\s+\d+\s+(\d+) \(2\)\s+(\d+)\s+(\d+)\s.* {name}$', top, re.M)
        assert line and line.group(2, 3) == ('0', '0'), name
        assert stat.S_ISDIR(int(line.group(1), 8))
    assert re.search(r'41777 .* tmp$', top, re.M)


def test_two_level_kernel():
    done = run('make', '-C', TOP, 'PAE=0', 'kernel', timeout=300)
    assert done.returncode == 0, done.stderr
    assert os.path.exists(f'{TOP}/out2/kernel/kernel.elf')


def test_clang_builds_everything(tmp_path):
    if run('sh', '-c', 'command -v clang').returncode:
        pytest.skip('clang is not installed')
    done = run('make', '-C', TOP, 'CC=clang', f'O={tmp_path}', f'NEWLIB_OUT={OUT}/newlib',
               'kernel', 'services', 'programs', timeout=600)
    assert done.returncode == 0, done.stderr


# ---- the scripts -------------------------------------------------------------------

def test_merge(tmp_path):
    """Of two definitions the first archive's is taken, and nobody else's."""
    pieces = {
        'ours.c': 'int lock(void) { return 1; }\n',
        'lock.c': 'int lock(void) { return 2; }\n',
        'other.c': 'int lock(void);\nint other(void) { return lock(); }\n',
        'pair.c': 'int lock(void) { return 3; }\nint spare(void) { return 3; }\n',
        'user.c': 'int spare(void);\nint user(void) { return spare(); }\n',
    }
    for name, text in pieces.items():
        (tmp_path / name).write_text(text)
        run('gcc', '-c', name, cwd=tmp_path)
    archive = lambda name, *parts: run('ar', 'rcs', name, *parts, cwd=tmp_path)
    archive('1.a', 'ours.o')
    archive('2.a', 'lock.o', 'other.o')
    archive('3.a', 'pair.o', 'user.o')
    merge = lambda *names: run('python3', f'{TOP}/build/merge.py', 'out.a', *names,
                               cwd=tmp_path)
    assert merge('1.a', '2.a').returncode == 0
    assert run('ar', 't', 'out.a', cwd=tmp_path).stdout.split() == ['ours.o', 'other.o']
    done = merge('1.a', '3.a')
    assert done.returncode == 1 and 'spare' in done.stderr


def test_sloc(tmp_path):
    sloc = load('sloc')
    path = tmp_path / 'x.c'
    path.write_text('/* a\n b */\n\nint a; /* c */ // d\nchar *s = "/* no */"; // " \n'
                    '// only\nint ' + 'x' * 200 + ';\n')
    assert sloc.count(str(path)) == 1 + 1 + 3
    path = tmp_path / 'x.S'
    path.write_text('# gas comment\n#include <a.h>\n\tnop\t/* c */\n')
    assert sloc.count(str(path)) == 2
    (tmp_path / 'kernel/debug').mkdir(parents=True)
    (tmp_path / 'kernel/test').mkdir()
    for where in ('kernel/a.c', 'kernel/debug/b.c', 'kernel/test/c.c'):
        (tmp_path / where).write_text('int x;\n')
    assert list(sloc.folder(str(tmp_path), 'kernel')) == ['kernel/a.c']


def test_kernel_size():
    done = run('python3', f'{TOP}/build/sloc.py', TOP)
    assert done.returncode == 0, done.stdout


def test_our_shape():
    done = run('python3', f'{TOP}/build/shape.py', TOP)
    assert done.returncode == 0, done.stdout


def test_shape(tmp_path):
    (tmp_path / 'kernel').mkdir()
    (tmp_path / 'build').mkdir()
    path = tmp_path / 'kernel/a.c'
    shape = lambda: run('python3', f'{TOP}/build/shape.py', str(tmp_path))
    path.write_text('int\nf(void)\n{\n\treturn 0;\n}\n')
    assert shape().returncode == 0
    path.write_text('int x;\n' * 701)
    done = shape()
    assert done.returncode == 1 and '701 lines' in done.stdout
    (tmp_path / 'build/budgets.txt').write_text('kernel/a.c one table\n')
    assert shape().returncode == 0
    (tmp_path / 'kernel/b.c').write_text('int\ng(void)\n{\n\t__asm__ ("nop");\n}\n')
    assert 'assembly outside arch/' in shape().stdout


def test_ksyms(tmp_path):
    import struct
    (tmp_path / 'a.c').write_text('int g(int x)\n{\n\treturn x + 1;\n}\n'
                                  'int main(void)\n{\n\treturn g(1);\n}\n')
    run('gcc', '-g', '-O0', '-no-pie', '-o', 'a', 'a.c', cwd=tmp_path)
    assert run('python3', f'{TOP}/build/ksyms.py', 'a', 'k', cwd=tmp_path).returncode == 0
    data = (tmp_path / 'k').read_bytes()
    magic, functions, lines, size = struct.unpack_from('<4I', data)
    assert magic == 0x4d59534b and len(data) == 16 + 12 * (functions + lines) + size
    text = data[-size:]
    word = lambda at: text[at:text.index(b'\0', at)].decode()
    entry = lambda i: struct.unpack_from('<3I', data, 16 + 12 * i)
    names = {word(entry(i)[2]): entry(i) for i in range(functions)}
    addr = names['g'][0]
    rows = [entry(functions + i) for i in range(lines)]
    assert rows == sorted(rows)
    assert ('a.c', 2) in [(os.path.basename(word(f)), n) for a, f, n in rows if a == addr]


def test_run_words():
    done = run(f'{TOP}/run', 'bogus', cwd='/')
    assert done.returncode == 2 and 'bogus' in done.stderr
    assert 'setup' in run(f'{TOP}/run', '--help').stdout
    assert run(f'{TOP}/run', 'doctor').returncode == 0


@pytest.mark.parametrize('script', ['run', 'build/cc', 'build/mkiso.sh', 'build/mkroot.sh',
                                    'build/check.sh', 'build/boot.sh', 'build/debug.sh',
                                    'libc/newlib/build.sh', 'libc/newlib/patch.sh'])
def test_scripts_need_only_sh(script):
    assert run('dash', '-n', f'{TOP}/{script}').returncode == 0
