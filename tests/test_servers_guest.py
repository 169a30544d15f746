"""init, proc and the pager in the guest: programs, memory, scarcity, services."""
import pathlib
import subprocess

import pytest

from maque import TOP, gauges, guest_cc, vm

GUEST = TOP / 'tests' / 'guest'


@pytest.fixture(scope='module')
def programs(tmp_path_factory):
    folder = tmp_path_factory.mktemp('guest')
    return {name: guest_cc(GUEST / f'{name}.c', folder / name, '-O1', '-w')
            for name in ('memory', 'programs', 'scarce')}


def run(programs, name, args='', *options):
    out = vm(f'/tmp/{name} {args}', '--put', f'{programs[name]}:/tmp/{name}',
             *options, timeout=120).stdout
    assert out.endswith('ok\n'), out


def test_host_agrees(tmp_path):
    """What memory.c expects is what the host does."""
    program = tmp_path / 'memory'
    subprocess.run(['gcc', '-m32', '-static', '-O1', '-w', '-o', program,
                    GUEST / 'memory.c'], check=True, timeout=120)
    out = subprocess.run([program], capture_output=True, text=True, timeout=60)
    assert out.stdout.endswith('ok\n'), out.stdout


def test_memory(programs):
    run(programs, 'memory')


@pytest.mark.parametrize('folder', ['/tmp', '/home'])
def test_programs(programs, folder):
    run(programs, 'programs', f'{folder} /bin/true')


@pytest.mark.parametrize('mb', [32, 64])
def test_scarce(programs, mb):
    """Tables and memory that are full; without swap, or it would take an age."""
    out = vm('swapoff ide1; /tmp/scarce', '--put', f'{programs["scarce"]}:/tmp/scarce',
             '--mem', mb, timeout=120).stdout
    assert out.endswith('ok\n'), out


def test_nothing_leaks(programs):
    """The counters are what they were, after all of it.

    From its first run on a program's file in memory has two names with the
    pager, until it is removed (servers/tmpfs/memory.c)."""
    every = '/tmp/programs /tmp /bin/true; /tmp/memory'
    script = (f'({every}) >/dev/null; sleep 1; kstat; {every}; sleep 1; kstat; '
              'rm /tmp/programs /tmp/memory; sleep 0.2; echo --; kstat; true')
    out = vm(script, '--put', f'{programs["programs"]}:/tmp/programs',
             '--put', f'{programs["memory"]}:/tmp/memory', timeout=120).stdout
    before, rest = out.split('ok\nok\n')
    after, removed = rest.split('--\n')
    one, two, three = gauges(before), gauges(after), gauges(removed)
    for name in ('tasks', 'threads', 'ports', 'badges', 'calls', 'accounts',
                 'handles', 'page_tables', 'wx'):
        assert one[name] == two[name], name
    assert abs(one['frames_free'] - two['frames_free']) < 64
    assert three['badges'] == two['badges'] - 2 * 2  # and both names go


def test_services_are_spared():
    """Not even root signals a service: init alone ends and starts them."""
    out = vm("""svc list | wc -l
             for pid in /proc/[0-9]*; do
                 [ -z "$(cat $pid/cmdline)" ] && [ $pid != /proc/1 ] || continue
                 pid=${pid#/proc/}
                 kill -0 $pid || echo gone
                 kill -9 $pid 2>/dev/null && echo killed
                 kill -TERM $pid 2>/dev/null && echo killed
                 echo spared
             done; echo x >/tmp/x && cat /tmp/x; echo ok""").stdout
    services, rest = out.split('\n', 1)
    assert int(services) >= 14, out
    assert rest == int(services) * 'spared\n' + 'x\nok\n', out


def test_init_is_spared():
    out = vm('kill -9 1; kill -TERM 1; echo $?; cat /proc/1/status | head -1')
    assert out.stdout == '0\nName:\tinit\n'


def test_processor_time():
    """What a loop took is told by time, times(2), wait4 and ps."""
    LOOP = 0.1  # s, at least
    run = vm("""sh -c 'i=0; while [ $i -lt 60000 ]; do i=$((i+1)); done; times; exec ps -o time= -p $$'
                time sh -c 'i=0; while [ $i -lt 30000 ]; do i=$((i+1)); done' 2>&1
                times; time sleep 1; grep -c . /proc/loadavg""").stdout
    own, children, ps, real, user, _, *more = run.split('\n')
    seconds = [float(w.split('m')[1][:-1]) for w in own.split()]
    assert seconds[0] > LOOP and seconds[1] == 0, run
    assert children == '0m0.00s 0m0.00s', run
    assert float(user.split()[1]) > LOOP, run
    assert float(user.split()[1]) <= float(real.split()[1]) + 0.02, run
    assert float(more[1].split()[0][2:-1]) > 2 * LOOP, run  # both
    assert float(more[3].split()[1]) < 0.1, run  # sleep: user


def test_orphans_are_reaped():
    out = vm('(sleep 1 & sleep 1 & exec true); sleep 2; '
             'grep -l "State:.*Z" /proc/[0-9]*/status; echo none').stdout
    assert out == 'none\n'


def test_unknown_word():
    run_ = vm('cat /proc/cmdline >/dev/null; exit 3', '--append', 'surprise=1',
              check=False)
    assert run_.returncode == 3


def test_console_words():
    """Damaged options are reported, and the nearest sane thing is done."""
    assert vm('echo up', '--append', 'console=tty9 init=sh').stdout == 'up\n'
