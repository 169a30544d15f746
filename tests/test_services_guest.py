"""Services at run time: svc, restarts, what clients notice of them (nothing)."""
import pathlib
import subprocess

import pytest

from maque import TOP, vm

FLAGS = ('-m32 -g -O1 -std=gnu11 -Wall -Wextra -fsanitize=address,undefined '
         '-fno-sanitize-recover=all -I. -Iout/gen').split()


def rows(text):
    return [line.split('\t') for line in text.strip().split('\n')]


def test_start_order(tmp_path):
    program = tmp_path / 'order'
    subprocess.run(['gcc', *FLAGS, '-o', program,
                    'servers/init/test/order_test.c', 'servers/init/order.c',
                    'servers/init/manifest.c'], cwd=TOP, check=True, timeout=60)
    out = subprocess.run([program], capture_output=True, text=True, timeout=60)
    assert out.stdout == 'ok\n', out.stdout + out.stderr


def test_svc():
    """What svc says, and what it refuses."""
    out = vm("""svc list; echo --; svc graph; echo --; svc graph --svg; echo --
                svc status disk; echo --
                svc kill pager 2>&1; svc kill nobody 2>&1; svc start disk 2>&1
                svc frobnicate disk 2>/dev/null; echo $?
                cp /bin/svc /tmp/svc; svc replace uart /bin/svc.c 2>&1
                echo rubbish >/tmp/x; svc replace uart /tmp/x 2>&1
                svc list""").stdout
    listed, graph, svg, status, rest = out.split('--\n')
    names = [r[0] for r in rows(listed)]
    assert {'pager', 'disk', 'ext2', 'vfs', 'pipe', 'tty', 'proc'} <= set(names)
    for name, state, pid, restarts in rows(listed):
        assert state == 'running' and int(pid) > 1 and restarts == '0', name
    assert ['ext2', 'disk'] in rows(graph)
    assert svg.startswith('<svg') and svg.endswith('</svg>\n')
    assert '<title>ext2 calls disk</title>' in svg
    status = dict(r for r in rows(status) if r[0] not in ('ports', 'irq'))
    assert status['module'] == 'ata' and status['state'] == 'running'
    assert rest.replace(listed, '') == (
        'svc: pager: No such device\nsvc: nobody: No such file or directory\n'
        'svc: disk: Device or resource busy\n1\n'
        'svc: /bin/svc.c: No such file or directory\n'
        'svc: uart: Exec format error\n'), rest


def test_disk_dies_unnoticed():
    """The driver of the root disk is killed under a copy."""
    out = vm("""i=0; while [ $i -lt 40 ]; do cat /bin/sh; i=$((i+1)); done >/home/a
                svc list | grep disk
                (while [ ! -e /tmp/over ]; do svc kill disk || echo failed
                 usleep 50000 2>/dev/null || sleep 0.05; done) &
                cp /home/a /home/b && cmp /home/a /home/b && echo same
                cp /home/b /home/c && sync && cmp /home/a /home/c && echo same
                touch /tmp/over; wait
                svc list | grep disk; svc status disk | grep restart_us""",
             timeout=120).stdout
    before, *same, after, took = out.strip().split('\n')
    assert same == ['same', 'same'], out
    name, state, pid, restarts = after.split('\t')
    assert state == 'running' and int(restarts) >= 5, after
    assert int(pid) != int(before.split('\t')[2])
    assert int(took.split('\t')[1]) < 50000, took


def test_stop_start():
    """A stopped service's callers wait until it is started."""
    out = vm("""svc stop dev; svc list | grep dev | cut -f 2; svc stop dev
                (echo x >/dev/null; echo written) & sleep 0.3; echo waiting
                svc start dev; wait
                svc restart dev; svc list | grep dev | cut -f 2,4
                svc log dev | cut -f 3 | grep -v serves""").stdout
    assert out == ('stopped\nwaiting\nwritten\nrunning\t2\n'
                   'stopped by an operator\nrestarted by an operator\n'), out


@pytest.mark.parametrize('name', ['uart', 'ps2', 'display'])
def test_driver_dies(name):
    """A terminal's drivers come back, and a user does not even see it."""
    out = vm(f"""for i in 1 2 3; do svc kill {name} && echo $i; done; sleep 0.2
                 svc list | grep {name} | cut -f 2,4
                 for t in /dev/ttyS0 /dev/tty0; do echo hello >$t && echo written; done
                 """).stdout
    assert out == '1\n2\n3\nrunning\t3\nwritten\nwritten\n', out
