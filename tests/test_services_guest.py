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


CROWD = """
cat /bin/sh /bin/ls /bin/sort /bin/find >/tmp/data; md5sum </tmp/data >/tmp/right
client() {
	for round in 1 2 3; do
		cat /tmp/data | cat | md5sum | cmp - /tmp/right || return
		cat </tmp/data >/tmp/own.$1 && cmp /tmp/own.$1 /tmp/data || return
	done
	echo well >/tmp/end.$1
}
for i in $(seq 20); do client $i & clients="$clients $!"; done
(n=0; while [ ! -e /tmp/over ]; do for s in SERVICES; do svc kill $s; done; n=$((n+1)); sleep 0.1; done) &
wait $clients; touch /tmp/over; wait
cat /tmp/end.* | wc -l; svc list | grep -E "FILTER" | cut -f 1,2,4
"""


@pytest.mark.parametrize('services', ['pipe', 'vfs', 'pipe vfs disk'])
def test_crowd(services):
    """Twenty clients go on while what serves them dies ten times a second."""
    script = CROWD.replace('SERVICES', services)
    out = vm(script.replace('FILTER', services.replace(' ', '|')),
             timeout=120).stdout.split('\n')
    assert int(out[0]) >= 19, out
    for line in out[1:-1]:
        name, state, restarts = line.split('\t')
        assert state == 'running' and int(restarts) >= 1, line


STATE = """
cd /tmp; mkdir -p a/b; seq 5000 >a/b/n; ln -s a/b link; (ls -lR /tmp; ls /dev) >/home/before
exec 4</tmp/a/b/n 5</proc/self/status; read first <&4; read name <&5
for i in 1 2 3; do svc kill NAME || echo failed; done
(ls -lR /tmp; ls /dev) | cmp - /home/before && seq 5000 | cmp - a/b/n && echo whole
read second <&4; echo $first $second $name; cat <&5 | grep -c State
echo more >>a/b/n; tail -1 a/b/n; echo gone >/dev/null; mkfifo f; (echo through >f &) ; cat f
cat link/n | wc -l; rm -r a f link; ls | wc -l; svc list | grep NAME | cut -f 2,4
"""


@pytest.mark.parametrize('name', ['tmpfs', 'dev', 'procfs', 'vfs', 'pipe'])
def test_state_is_retained(name):
    """Files, names, open files and their offsets are there after three kills."""
    out = vm(STATE.replace('NAME', name)).stdout
    assert out == ('whole\n1 2 Name: sh\n1\nmore\nthrough\n5001\n0\n'
                   'running\t3\n'), out


def test_terminal_dies():
    """No byte of a long output is lost or doubled while tty and uart die.

    It goes on until each has been killed three times, however slow that is."""
    out = vm("""(k=0; while [ ! -e /tmp/over ]; do
                     svc kill tty && svc kill uart && k=$((k+1))
                     [ $k -lt 3 ] || echo >/tmp/enough; sleep 0.05; done) &
                n=0; while [ $n -lt 60000 ] || [ ! -e /tmp/enough ]; do
                     seq $((n+1)) $((n+10000)); n=$((n+10000)); done
                touch /tmp/over; wait; svc list | grep -E 'tty|uart'""",
             timeout=120).stdout
    *numbers, uart, tty, _ = out.split('\n')
    assert len(numbers) >= 60000
    assert numbers == [str(i) for i in range(1, len(numbers) + 1)]
    for line in uart, tty:
        assert line.split('\t')[1] == 'running' and int(line.split('\t')[3]) >= 3, line


def test_screen_is_retained(tmp_path):
    """What stands on the screen stays, and the next byte comes behind it."""
    out = vm("""printf '\\033[2J\\033[5;3Habc' >/dev/tty0; svc kill display; svc kill tty
                printf 'def' >/dev/tty0; sleep 0.1; svc list | grep -E 'display|tty' | cut -f 2,4
                """).stdout
    assert out == 'running\t1\nrunning\t1\n', out


def test_hang_is_noticed():
    """A server that turns in circles is restarted, and its clients go on."""
    from test_faults import faults
    names = subprocess.run(['nm', TOP / 'out/servers/pipe.elf'], capture_output=True,
                           text=True, check=True).stdout
    at = next(line.split()[0] for line in names.split('\n')
              if line.endswith(' pipe_on_create'))
    old = next(code for addr, code in faults.instructions('pipe') if addr == int(at, 16))
    assert len(old) >= 2, 'no room for a jump'
    out = vm(f"""svc fault pipe {at} {old.hex()} ebfe{old.hex()[4:]}; echo through | cat
                svc log pipe | cut -f 3 | grep -v serves""", timeout=90).stdout
    assert out == 'through\nthe fault is reached\nno answer to a heartbeat\n', out
