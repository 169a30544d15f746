"""The kernel from ring 3: attacks, FPU, random calls and messages, torture."""
import os
import re

import pytest

from kernelcase import KERNEL, judge, passed, program
from maque import gauges, vm

SIGNALS = {'ILL': 4, 'TRAP': 5, 'FPE': 8, 'SEGV': 11, '0': 0, 'ANY': None}
TEXTS = {4: 'Illegal instruction', 5: 'Trace/breakpoint trap',
         8: 'Floating point exception', 11: 'Segmentation fault'}
NIGHTLY = os.environ.get('MAQUE_NIGHTLY') == '1'


def table():
    text = (KERNEL / 'attacks.h').read_text()
    return {name: SIGNALS[sig] for name, sig in re.findall(r'A\((\w+), (\w+)\)', text)
            if sig in SIGNALS}


@pytest.fixture(scope='module')
def attack(tmp_path_factory):
    return program(tmp_path_factory.mktemp('attack'), 'attack', 'attack.S')


@pytest.fixture(scope='module')
def attacked(attack):
    """Every attack once, and those that die fast once more for the gauges."""
    run = vm('all() { for a in $1; do echo "== $a"; /tmp/attack $a; '
             'echo "status $?"; done; }\n'
             'all "$(/tmp/attack | cut -d" " -f1)"\n'
             'kstat >/tmp/before; kstat >/tmp/before\n'
             'all "cli ud2 divide iret_nt kernel_write step int80_esp0 call_nt" '
             '>/dev/null 2>&1\n'
             'kstat >/tmp/after\necho "== gauges"; cat /tmp/before\n'
             'echo "== gauges after"; cat /tmp/after\n',
             '--put', f'{attack}:/tmp/attack', timeout=60)
    return dict((part.split('\n', 1) + [''])[:2]
                for part in run.stdout.split('== ')[1:])


@pytest.mark.parametrize('name', table())
def test_attack(attacked, name):
    """Killed by the right signal, and the shell says so; or harmless."""
    signal = table()[name]
    got = attacked[name]
    if signal is None:
        assert re.search(r'^status \d+$', got, re.M)
    elif signal == 0:
        assert got == 'status 0\n'
    else:
        assert got == f'{TEXTS[signal]}\nstatus {128 + signal}\n'


def test_attacks_leave_nothing(attacked):
    before, after = (gauges(attacked[k]) for k in ('gauges', 'gauges after'))
    for name in ('tasks', 'threads', 'ports', 'badges', 'calls', 'accounts',
                 'handles', 'processes', 'wx'):
        assert after[name] == before[name], name
    assert after['wx'] == 0


@pytest.mark.parametrize('options', [[], ['--icount']], ids=lambda o: ' '.join(o))
def test_call_gate(attack, options):
    """The lab's boot option: interrupts and TF at its entry are no harm."""
    run = vm('for a in gate_stub call_gate_tf cli; do /tmp/attack $a; echo $?; done',
             '--append', 'gate', '--put', f'{attack}:/tmp/attack', *options)
    assert run.stdout == ('0\nTrace/breakpoint trap\n133\n'
                          'Segmentation fault\n139\n')


def guest(tmp_path, command, name, *more, options=(), timeout=90):
    """Run one program; the boot log must know of no server's end."""
    log = tmp_path / 'log'
    run = vm(f'/tmp/{command}', '--put', f'{program(tmp_path, name, *more)}:/tmp/{name}',
             '--log', log, *options, timeout=timeout, check=False)
    text = log.read_text(errors='replace')
    assert run.returncode in (0, 1), f'{run.returncode}\n{run.stdout}\n{run.stderr[-3000:]}'
    for word in ('panic', 'assertion', 'abort', 'restart', ': ended'):
        assert word not in text.lower(), text[-3000:]
    return run.stdout


def test_fpu(tmp_path):
    judge(guest(tmp_path, 'fpu', 'fpu', 'fpu.S'), 6)


def test_kernel_calls_at_random(tmp_path):
    out = guest(tmp_path, f'fuzz kernel {seed(1)} 100000', 'fuzz')
    judge(out, 3)
    assert int(re.findall(r'^# (\d+) calls', out, re.M)[-1]) >= 100000


def test_messages_at_random(tmp_path):
    """Any operation, body, lease and handles, to all servers in reach."""
    out = guest(tmp_path, f'fuzz server {seed(2)} 30000 && forktree | wc -l && '
                'echo a | cat | wc -c && ls / >/dev/null && echo well', 'fuzz')
    judge(out, 3)
    assert re.findall(r'^\d+$', out, re.M) == ['2047', '2'] and out.endswith('well\n')


def test_killed_readers(tmp_path):
    out = guest(tmp_path, f'reader {seed(3)} {1000 if NIGHTLY else 200}', 'reader')
    judge(out, 13)
    assert 'reader.parked' in passed(out)


@pytest.mark.parametrize('options', [[], ['--icount']], ids=lambda o: ' '.join(o))
def test_torture(tmp_path, options):
    """Fork, exec, pipe, map, fault, exit; and killed all the while."""
    length = 20000 if NIGHTLY else 2000 if options else 6000
    judge(guest(tmp_path, f'torture {seed(4)} {length}', 'torture',
                options=options), 2)


def seed(n):
    """The same every time; MAQUE_SEED tries others."""
    return n + 10 * int(os.environ.get('MAQUE_SEED', '0'))
