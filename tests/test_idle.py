"""Idle, the machine sleeps: at most 3% of a host core over 10 seconds."""
import os
import subprocess
import time

from maque import VM


def qemu_below(pid):
    for p in os.listdir('/proc'):
        if not p.isdigit():
            continue
        try:
            with open(f'/proc/{p}/stat') as f:
                fields = f.read().rsplit(')', 1)[1].split()
        except OSError:
            continue
        if int(fields[1]) == pid:
            return int(p)
    return None


def cpu_seconds(pid):
    with open(f'/proc/{pid}/stat') as f:
        fields = f.read().rsplit(')', 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf('SC_CLK_TCK')


def test_idle():
    run = subprocess.Popen([VM, '-c', 'echo up; sleep 16'], text=True,
                           stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)
    try:
        assert run.stdout.readline() == 'up\n'
        qemu = qemu_below(run.pid)
        time.sleep(2)
        before = cpu_seconds(qemu)
        time.sleep(10)
        used = cpu_seconds(qemu) - before
    finally:
        run.terminate()
        run.wait(30)
    print(f'idle: {used * 10:.1f}% of a core')
    assert used <= 0.3
