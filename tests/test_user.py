"""What a person does in the first ten minutes, and must not be punished for."""
import os
import pty
import re
import select
import struct
import subprocess
import time

import pytest

from maque import CC, TOP, guest_cc, vm

OUT = TOP / 'out'
PROMPT = re.compile(r'# \x1b\[K\r?\x1b\[2C$')
BOMB = r'''
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>
int main(void)
{
	int made = 0, failed = 0, reaped = 0;

	setpgid(0, 0);
	while (made < 5000 && failed < 20) {
		pid_t pid = fork();
		if (pid == 0)
			for (;;)
				pause();
		pid > 0 ? made++ : failed++;
	}
	if (failed)
		puts(strerror(errno));
	fflush(stdout);
	signal(SIGTERM, SIG_IGN);
	kill(0, SIGTERM);
	while (wait(NULL) > 0)
		reaped++;
	printf("%s\n", made > 50 && reaped == made ? "all reaped" : "lost");
	return 0;
}
'''


@pytest.fixture(scope='module')
def work(tmp_path_factory):
    return tmp_path_factory.mktemp('user')


@pytest.fixture(scope='module')
def program(work):
    (work / 'bomb.c').write_text(BOMB)
    return guest_cc(work / 'bomb.c', work / 'bomb')


@pytest.mark.parametrize('mb', [32, 256])
def test_fork_bomb_ends_with_errors(program, mb):
    # without swap, which only makes the way to the end long
    run = vm('swapoff ide1; /tmp/bomb; echo alive; seq 20000 | sort -rn | head -1',
             '--mem', mb, '--put', f'{program}:/tmp/bomb')
    lines = run.stdout.split('\n')
    assert lines[-4:-1] == ['all reaped', 'alive', '20000'], run.stdout


def damaged(elf):
    """Programs that are none, by name."""
    head = struct.unpack_from('<I', elf, 28)[0]

    def with_word(at, value, form='<I'):
        copy = bytearray(elf)
        struct.pack_into(form, copy, at, value)
        return bytes(copy)

    return {'cut': elf[:2000], 'header': elf[:7],
            'kernel': with_word(head + 8, 0xc0100000),
            'huge': with_word(head + 20, 0x7fffffff),
            'machine': with_word(18, 62, '<H'), 'entry': with_word(24, 5),
            'many': with_word(44, 0xffff, '<H')}


def test_damaged_programs(work, program):
    options, names = [], []
    for name, data in damaged(program.read_bytes()).items():
        path = work / name
        path.write_bytes(data)
        path.chmod(0o755)
        options += ['--put', f'{path}:/tmp/x/{name}']
        names.append(name)
    run = vm(f'cd /tmp/x; for p in ./{" ./".join(names)} /tmp /etc/passwd /none; do'
             ' $p 2>&1; echo $?; done', *options)
    got = run.stdout.strip().split('\n')
    assert got[1::2] == ['126'] * (len(names) + 2) + ['127']
    assert all('Exec format error' in line for line in got[0:2 * len(names):2])
    assert [line.rpartition(': ')[2] for line in got[2 * len(names)::2]] == \
        ['Permission denied', 'Permission denied', 'not found']


def test_full_disk_and_full_tmp():
    run = vm('cat /dev/zero >/root/big; echo $?; echo x >/root/y; echo $?; rm /root/*;'
             'cat /dev/zero >/tmp/big; echo $?; rm /tmp/big; echo ok >/root/y;'
             'echo ok >/tmp/y; cat /root/y /tmp/y', timeout=120)
    numbers = [line for line in run.stdout.split('\n') if len(line) < 3]
    assert numbers == ['1', '1', '1', 'ok', 'ok', ''], run.stdout
    assert run.stdout.count('No space left on device') >= 2


def test_twenty_megabytes():
    run = vm('head -c 20000000 /dev/random >/tmp/a; cp /tmp/a /root/b;'
             'cmp /tmp/a /root/b && wc -c </root/b', timeout=120)
    assert run.stdout == '20000000\n'


def test_cc_takes_standard_input(work):
    program = work / 'piped'
    subprocess.run([CC, '-x', 'c', '-', '-o', program], check=True, timeout=60,
                   input=b'int main(void) { return 7; }\n')
    assert vm('/tmp/p', '--put', f'{program}:/tmp/p', check=False).returncode == 7


class Terminal:
    """The system as ./run shows it, with a person at the keyboard."""

    def __init__(self, work):
        for name in ('maque.iso', 'root.img'):
            subprocess.run(['cp', '--sparse=always', OUT / name, work / name],
                           check=True)
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.execv(TOP / 'build/boot.sh', ['boot.sh', str(work)])
        self.seen = ''

    def until(self, pattern, seconds=30):
        end = time.monotonic() + seconds
        while not re.search(pattern, self.seen):
            left = end - time.monotonic()
            assert left > 0, self.seen
            if select.select([self.fd], [], [], left)[0]:
                self.seen += os.read(self.fd, 65536).decode('utf-8', 'replace')
        got, self.seen = self.seen, ''
        return got

    def type(self, keys):
        self.seen = ''
        os.write(self.fd, keys.encode())
        return self.until(PROMPT)

    def ended(self, seconds):
        end = time.monotonic() + seconds
        while self.pid and time.monotonic() < end:
            try:
                if select.select([self.fd], [], [], 0.1)[0]:
                    os.read(self.fd, 65536)
            except OSError:  # nobody is at the other end
                time.sleep(0.1)
            if os.waitpid(self.pid, os.WNOHANG)[0]:
                self.pid = 0
        return self.pid == 0

    def close(self):
        if self.pid:
            os.kill(self.pid, 9)
            os.waitpid(self.pid, 0)
        os.close(self.fd)


def test_at_the_keyboard(work):
    t = Terminal(work)
    try:
        boot = t.until(PROMPT, 60)
        assert '14 of 14 services started' in boot
        assert '\x1b[?7l' not in boot  # the person's terminal goes on wrapping
        assert '\nhello\r' in t.type('echo helo\x1b[Dl\r')
        assert '\nhello\r' in t.type('\x1b[A\r')
        assert '\nroot:' in t.type('head -1 /et\tpassw\t\r')
        assert re.search(r'\n +\d+ ttyS0 +00:00:00 sh\r+\n +\d+ ttyS0 +00:00:0\d ps\r+\n\r#',
                         t.type('ps\r'))
        assert '\n/dev/ttyS0\r' in t.type('tty\r')
        os.write(t.fd, b'sleep 100\r')
        time.sleep(1)
        t.type('\x03')
        assert '\n130\r' in t.type('echo $?\r')
        assert 'starting it again' in t.type('kill -9 $$\r')
        assert 'starting it again' in t.type('\x04')
        assert '\n42\r' in t.type('echo $((6*7))\r')
        os.write(t.fd, b'poweroff\r')
        assert t.ended(20)
    finally:
        t.close()
