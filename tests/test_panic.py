"""What a panic prints when the processor itself has given up on a stack.

The NMI comes from QEMU's monitor; the double fault from a debugger that
takes the kernel's stack away (QEMU's gdb stub, four packets of its protocol).
"""
import contextlib
import re
import socket
import subprocess
import time

import pytest

from maque import TOP

PANICKED = 0x3f << 1 | 1
ESP = 4     # the stub's number of the register


class Guest:
    """The system as it boots, a line to QEMU, and what the console said."""

    def __init__(self, tmp, *line):
        self.path = tmp / 'line'
        self.log = tmp / 'log'
        modules = (TOP / 'out/modules.txt').read_text().split()
        modules = [('kernel', 'kernel/kernel.elf'), ('ksyms', 'kernel/kernel.ksyms')] + [
            m.split(':') for m in modules]
        self.qemu = subprocess.Popen(
            ['qemu-system-i386', '-accel', 'tcg', '-cpu', 'qemu32,+nx,+pse36', '-m', '64',
             '-display', 'none', '-no-reboot', '-nodefaults', '-vga', 'none',
             '-device', 'isa-debug-exit,iobase=0xf4,iosize=4',
             '-serial', f'file:{self.log}', '-kernel', TOP / 'out/boot/shim.elf',
             '-append', 'test', '-initrd', ','.join(f'{TOP}/out/{f} {n}' for n, f in modules),
             *(word.format(self.path) for word in line)],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.settimeout(20)
        for _ in range(200):
            with contextlib.suppress(OSError):
                self.socket.connect(str(self.path))
                return
            time.sleep(0.05)
        raise TimeoutError('QEMU does not listen')

    def said(self):
        raw = self.log.read_bytes() if self.log.exists() else b''
        return raw.replace(b'\r', b'').decode()

    def wait_for(self, text):
        until = time.monotonic() + 20
        while text not in self.said():
            assert time.monotonic() < until, self.said()
            time.sleep(0.05)

    def end(self):
        assert self.qemu.wait(20) == PANICKED, self.said()
        return self.said()

    # ---- gdb's remote protocol -----------------------------------------

    def receive(self):
        data = b''
        while not re.search(rb'\$[^#]*#..', data):
            part = self.socket.recv(4096)
            if not part:
                break
            data += part
        self.socket.sendall(b'+')
        return data

    def packet(self, text, answered=True):
        body = text.encode()
        self.socket.sendall(b'$%s#%02x' % (body, sum(body) & 0xff))
        return self.receive() if answered else None


@pytest.fixture
def guest(tmp_path):
    made = []

    def make(*line):
        made.append(Guest(tmp_path, *line))
        return made[-1]
    yield make
    for g in made:
        g.socket.close()
        g.qemu.kill()
        g.qemu.wait()


def judge(said):
    """Registers, a backtrace and the last trace events."""
    last = said[said.index('kernel panic: '):]
    assert last.count('kernel panic') == 1, said
    assert re.search(r'^eax [0-9a-f]{8} ebx', last, re.M), last
    assert re.search(r'^eip [0-9a-f]{8} eflags [0-9a-f]{8} cr2', last, re.M), last
    assert re.search(r'^ebp:0x[0-9a-f]{8} eip:0x[0-9a-f]{8}', last, re.M), last
    assert re.search(r'(switch|syscall|call|fault)', last.split('ebp:0x')[-1]), last
    return last


def symbol(name):
    for row in (TOP / 'out/kernel/kernel.sym').read_text().split('\n'):
        if row.split()[-1:] == [name]:
            return int(row.split()[0], 16)
    raise KeyError(name)


def test_nmi(guest):
    g = guest('-monitor', 'unix:{},server,nowait')
    g.wait_for('services started')
    g.socket.sendall(b'nmi\n')
    assert 'panic: non-maskable interrupt, thread ' in judge(g.end())


def test_double_fault(guest):
    g = guest('-S', '-gdb', 'unix:{},server,nowait')
    assert b'$' in g.packet('?')    # it waits for us, at the first instruction
    assert b'OK' in g.packet(f'Z1,{symbol("trap_user"):x},1')
    assert b'T05' in g.packet('c')
    # No memory there: the first push faults, and so does what that pushes.
    registers = g.packet('g').decode().split('$')[1].split('#')[0]
    nowhere = 0xfffff000.to_bytes(4, 'little').hex()
    assert b'OK' in g.packet('G' + registers[:ESP * 8] + nowhere + registers[ESP * 8 + 8:])
    assert b'OK' in g.packet(f'z1,{symbol("trap_user"):x},1')
    g.packet('c', answered=False)
    last = judge(g.end())
    assert 'panic: double fault: kernel stack overflow?, thread ' in last
    assert ': trap_user+' in last, last


def screen(guest, tmp):
    """The 25 rows of VGA text."""
    guest.socket.sendall(f'pmemsave 0xb8000 4000 "{tmp}/vga"\n'.encode())
    until = time.monotonic() + 10
    while not (tmp / 'vga').exists() or (tmp / 'vga').stat().st_size < 4000:
        assert time.monotonic() < until
        time.sleep(0.05)
    cells = (tmp / 'vga').read_bytes()[::2].decode('latin-1')
    (tmp / 'vga').unlink()
    return [cells[i:i + 80].rstrip() for i in range(0, 2000, 80)]


def test_screen(guest, tmp_path):
    """The log stays off a screen that a terminal has; a panic takes it."""
    g = guest('-monitor', 'unix:{},server,nowait', '-vga', 'std', '-append', '')
    g.wait_for('/ is in memory')    # late news
    until = time.monotonic() + 20
    while '#' not in screen(g, tmp_path):
        assert time.monotonic() < until, screen(g, tmp_path)
        time.sleep(0.1)
    assert [row for row in screen(g, tmp_path) if row] == ['#']
    assert 'started anew' not in g.said()   # ext2 has no disk: it has left
    g.socket.sendall(b'nmi\n')
    g.wait_for('last events')
    time.sleep(0.5)
    rows = screen(g, tmp_path)
    assert any('panic: non-maskable interrupt' in row for row in rows), rows
    assert '#' not in rows
