"""pipe, tmpfs, dev and procfs in the guest."""
import os
import re
import signal
import subprocess

from maque import TOP, gauges, guest_cc, vm

GUEST = TOP / 'tests' / 'guest'


def test_pipes_host_agrees(tmp_path):
    """What pipes.c expects is POSIX's: the host meets it."""
    program = tmp_path / 'pipes'
    subprocess.run(['gcc', '-O1', '-Wall', '-Wextra', '-Werror', '-o', program, GUEST / 'pipes.c'],
                   check=True, timeout=60)
    run = subprocess.Popen(['sh', '-c', 'ulimit -n 256; "$0" "$1"', program, tmp_path],
                           stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                           text=True, start_new_session=True)
    try:
        out, _ = run.communicate(timeout=60)
    except subprocess.TimeoutExpired:
        os.killpg(run.pid, signal.SIGKILL)  # its children hold the pipes
        raise
    assert (run.returncode, out) == (0, 'ok\n')


def test_pipes(tmp_path):
    """On tmpfs, on ext2, and nothing is left behind."""
    program = guest_cc(GUEST / 'pipes.c', tmp_path / 'pipes')
    run = vm('/home/pipes /tmp kill && /home/pipes /home kill && kstat >/tmp/a; '
             '/home/pipes /tmp kill && kstat >/tmp/b && cat /tmp/a && echo == && cat /tmp/b',
             '--put', f'{program}:/home/pipes', timeout=90)
    assert run.stdout.startswith('ok\nok\nok\n'), run.stdout
    before, after = (gauges(part) for part in run.stdout[9:].split('==\n'))
    # /tmp/a itself takes a page, and its name and node a slab each at most
    assert 0 <= before.pop('frames_free') - after.pop('frames_free') <= 4
    for name in ('frames_kernel', 'slab_bytes', 'page_tables'):
        before.pop(name), after.pop(name)
    assert before == after


def test_pipeline_of_twenty():
    run = vm('seq 1 5000 ' + '| cat ' * 20 + '| tail -n 1; yes | head -n 300000 | wc -c')
    assert run.stdout == '5000\n600000\n'


def test_tmpfs():
    run = vm('''cd /tmp
        head -c 5000000 /dev/zero >big; ls -l big | cut -d' ' -f5; rm big
        mkdir -p a/b/c; echo one >a/b/c/f; mv a/b x; cat x/c/f; ln x/c/f g; rm -r x; cat g
        i=0; while [ $i -lt 300 ]; do echo $i >n$i; i=$((i+1)); done; ls | wc -l; rm n*; ls
        echo t >t; exec 3<t; rm t; cat <&3
        cd /tmp && mkdir q && cd q && rmdir ../q && cd .. && pwd''')
    assert run.stdout == '5000000\none\none\n302\na\ng\nt\n/tmp\n'


def test_several_tmpfs():
    """Each mount has a tree of its own, that goes at umount; tmpfs killed: both stay."""
    run = vm('''mkdir /a /b; mount -t tmpfs x /a; mount -t tmpfs y /b
        mkdir -p /a/d/e /b/d; echo one >/a/d/f; echo two >/b/d/f; cat /a/d/f /b/d/f; ls /tmp
        (cd /a/d/e; pwd; cd ../../..; pwd); mv /a/d/f /b/g; cat /b/g; rmdir /a/d/e /a/d
        mount | grep -c tmpfs; echo kept >/a/k
        svc kill tmpfs; sleep 1; cat /a/k /b/g; cd /b/d; pwd; cd /
        umount /b; ls /b; kstat frames_free >/dev/null
        for i in $(seq 3); do mount -t tmpfs y /b; ls /b; head -c 3000000 /dev/zero >/b/z; umount /b; done
        before=$(kstat frames_free)
        for i in $(seq 10); do mount -t tmpfs y /b; head -c 3000000 /dev/zero >/b/z; umount /b; done
        [ $((before - $(kstat frames_free))) -le 8 ] && echo gone
        cat /a/k; umount /a; rmdir /a /b''')
    assert run.stdout == ('one\ntwo\n/a/d/e\n/\none\n3\nkept\none\n/b/d\ngone\nkept\n'), run.stdout


def test_dev():
    run = vm('''cat /dev/null; echo x >/dev/null; echo $?
        echo x >/dev/full; echo $?
        head -c 5 /dev/zero | od -An -tx1
        a=$(head -c 16 /dev/random | od -An -tx1); b=$(head -c 16 /dev/urandom | od -An -tx1)
        [ "$a" != "$b" ] && echo differ
        echo to stderr >/dev/stderr; echo in | cat /dev/stdin
        rm /dev/null; mkdir /dev/d''', check=False)
    lines = run.stdout.split('\n')
    assert lines[0] == '0'
    assert lines[-1] == '' and 'differ' in lines and 'to stderr' in lines and 'in' in lines
    assert ' 00 00 00 00 00' in lines
    assert sum('not permitted' in line for line in lines) == 2, run.stdout


def test_procfs():
    run = vm('''cat /proc/meminfo; echo ==; cat /proc/mounts; echo ==; sleep 100 & p=$!
        cat /proc/$p/comm; tr '\\0' ' ' </proc/$p/cmdline; echo; cut -d' ' -f1-4 /proc/$p/stat
        readlink /proc/self >/dev/null && echo link; kill $p; wait $p 2>/dev/null
        cat /proc/$p/stat; echo x >/proc/uptime; ls /proc/self; cat /proc/kstat''', check=False)
    meminfo, mounts, rest = run.stdout.split('==\n')
    fields = dict(re.fullmatch(r'(\w+): +(\d+) kB', line).groups() for line in meminfo.strip().split('\n'))
    assert 0 < int(fields['MemFree']) < int(fields['MemTotal']) <= 256 * 1024
    assert fields['SwapTotal'] >= '0' and 'MemAvailable' in fields
    where = {line.split()[1]: line.split()[2] for line in mounts.strip().split('\n')}
    assert where == {'/': 'ext2', '/tmp': 'tmpfs', '/dev': 'dev', '/proc': 'procfs'}
    lines = rest.split('\n')
    assert lines[:2] == ['sleep', 'sleep 100 ']
    assert re.fullmatch(r'\d+ \(sleep\) S \d+', lines[2])
    assert 'link' in lines
    assert 'No such file' in rest and 'Read-only' in rest
    for name in ('cmdline', 'comm', 'maps', 'stat', 'statm', 'status'):
        assert name in lines
    assert re.search(r'^frames_free\t\d+$', rest, re.M) and re.search(r'^processes\t\d+$', rest, re.M)
