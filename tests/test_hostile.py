"""A service that has no right at all and tries everything, and a client like it:
what each misdeed comes to, and what others notice."""
import subprocess

import pytest

from maque import TOP, kstat, vm

HOSTILE = TOP / 'tests' / 'hostile' / 'servers' / 'hostile'

# No service, line, port, memory or authority is named in its manifest.
RIGHTS = dict.fromkeys(
    'call_a call_b call_f notify_a guess_handles irq_create irq_of_authority irq_bind irq_ack '
    'io_grant mem_phys mem_share mem_clone mem_evict mem_fill mem_watch reset machine account task '
    'other_memory'.split(), 'E_BADHANDLE')
# It runs as root, and commands nobody: neither init nor the scheduler.
COMMANDS = dict.fromkeys(
    'init_halt init_kill init_root init_fault init_add own_priority own_who port_rank'.split(),
    'E_PERM') | {'thread_priority': 'E_INVAL'}
# It dies of these, and its client's call ends.
DEADLY = dict.fromkeys('port_in port_out video kernel_memory other_text'.split(), 'E_OWNERDEAD')
CRIMES = {
    'reply_twice': 'E_STALE', 'reply_forged': 'E_STALE', 'lease_past': 'E_RANGE',
    'lease_direction': 'E_PERM', 'lease_second': 'E_RANGE', 'lease_forged': 'E_STALE',
    'lease_copy': '0', 'give_nothing': 'E_IO', 'never': 'E_TIMEDOUT',
}
# What stops it, and the most that it may have had then.
GREED = {
    'memory': ('E_NOMEM', 2048), 'handles': ('E_MFILE', 8192), 'threads': ('E_INVAL', 1024),
    'objects': ('E_MFILE', 8192), 'ports': ('E_MFILE', 8192), 'badges': ('E_MFILE', 8192),
}
CLIENT = {
    'lease_own': '0', 'lease_kernel': 'E_FAULT', 'lease_nothing': 'E_FAULT',
    'lease_null': 'E_FAULT', 'lease_wraps': 'E_FAULT', 'lease_huge': 'E_FAULT',
    'pipe_kernel': 'E_FAULT', 'pipe_nothing': 'E_FAULT', 'pipe_goes_on': '0',
    'give_empty': 'E_BADHANDLE', 'give_wild': 'E_BADHANDLE', 'give_three': 'E_INVAL',
    'give_many': '0', 'reply_forged': 'E_STALE', 'mint': 'E_BADHANDLE', 'bind': 'E_BADHANDLE',
    'timer': 'E_BADHANDLE', 'kill': 'E_BADHANDLE', 'own_priority': 'E_INVAL',
    'server_task': 'E_BADHANDLE', 'sessions': 'E_MFILE', 'killed_waiter': '0',
    'notify_flood': '0',
}
FLOODS = 'spin port notify forged submit never pipe greed'.split()


@pytest.fixture(scope='module')
def built(tmp_path_factory):
    """The service and its client, built as any service out of the tree is."""
    folder = tmp_path_factory.mktemp('hostile')
    made = subprocess.run(['make', 'sdk'], cwd=TOP, capture_output=True, text=True, timeout=300)
    assert made.returncode == 0, made.stdout + made.stderr
    made = subprocess.run([TOP / 'build/server', HOSTILE, '-o', folder / 'hostile.elf'],
                          capture_output=True, text=True, timeout=120)
    assert made.returncode == 0 and 'warning' not in made.stderr, made.stderr
    return folder


def run(folder, script, *options):
    return vm(f'svc add /boot/hostile.elf; {script}', *options,
              '--put', f'{folder}/hostile.elf:/boot/hostile.elf',
              '--put', f'{folder}/hostile:/bin/hostile').stdout


def words(text):
    return [line.split() for line in text.strip().split('\n')]


def test_service(built):
    """Each right that is not named, each crime, each greed; then it serves on."""
    out = run(built, 'svc list | grep -v hostile >/tmp/a; hostile try;'
                     'svc list | grep -v hostile >/tmp/b; cmp /tmp/a /tmp/b && echo same;'
                     'svc log hostile | cut -f 3 | grep -E "fault|protection"')
    said, log = out.split('same\n')
    said = words(said)
    simple = {w[0]: w[1] for w in said if len(w) == 2}
    assert simple == RIGHTS | COMMANDS | DEADLY | CRIMES, said
    greed = {w[0]: (w[1], int(w[2])) for w in said if len(w) == 3}
    for name, (error, most) in GREED.items():
        assert greed[name][0] == error and 0 < greed[name][1] <= most, (name, greed[name])
    assert greed['nothing'] == ('0', 0)
    assert log == 2 * 'general protection\n' + 3 * 'page fault\n', log


def test_client(built):
    assert dict(words(run(built, 'hostile client'))) == CLIENT


def test_nothing_is_left(built):
    """What it took all of is back."""
    out = run(built, 'hostile client >/dev/null; hostile try >/dev/null; sleep 1; kstat; echo =;'
                     'hostile client >/dev/null; hostile try >/dev/null; sleep 1; kstat')
    one, two = (kstat(part) for part in out.split('=\n'))
    for name in ('tasks', 'threads', 'ports', 'badges', 'calls', 'accounts', 'handles'):
        assert two[name] <= one[name], name
    assert two['frames_free'] > one['frames_free'] - 64


def test_latency(built):
    """Another client's round trip during each flood: at most twice what it is alone."""
    said = {w[0]: int(w[1]) for w in words(run(built, 'hostile latency', '--icount'))}
    assert set(said) == {'warm', 'alone', 'after', *FLOODS}, said
    for name in FLOODS:
        assert said[name] <= 2 * said['alone'], said
