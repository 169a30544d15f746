"""All CPUs: found, started, or reported; lines through both kinds of controllers."""
import os
import re

import pytest

from maque import vm

NIGHTLY = os.environ.get('MAQUE_NIGHTLY') == '1'


def boots(tmp_path, *options):
    """The CPUs that the kernel says it has, and those it was told of."""
    log = tmp_path / 'log'
    run = vm('ls / | wc -l; echo done', *options, '--log', log)
    assert run.stdout.endswith('done\n')
    text = log.read_text()
    found = re.search(r'^kernel: (\d+) of (\d+) CPUs', text, re.M)
    return tuple(map(int, found.groups())), text


@pytest.mark.parametrize('machine', ['pc', 'q35'])
@pytest.mark.parametrize('n', range(1, 17) if NIGHTLY else [3, 16])
def test_all_start(tmp_path, n, machine):
    assert boots(tmp_path, '--smp', n, '--machine', machine)[0] == (n, n)


@pytest.mark.parametrize('n', range(1, 17) if NIGHTLY else [2, 4])
def test_forktree(n):
    """2,047 processes on all CPUs: every one is there, once."""
    run = vm('forktree | cat >/tmp/out; wc -l </tmp/out; sort -u /tmp/out | wc -l',
             '--smp', n, timeout=150)
    assert run.stdout.split() == ['2047', '2047']


def test_cpus_take_part():
    """Loops that share nothing: each CPU takes some, told by interrupts to them."""
    run = vm('for i in 1 2 3 4; do sh -c "i=0; while [ \\$i -lt 2000 ]; do i=\\$((i+1)); done" & done; wait;'
             'kstat | grep ev_ipis', '--smp', 4, timeout=120)
    assert int(run.stdout.split()[-1]) > 0


def test_maxcpus(tmp_path):
    assert boots(tmp_path, '--smp', 4, '--append', 'maxcpus=3')[0] == (3, 3)


@pytest.mark.parametrize('machine', ['pc', 'q35'])
def test_old_controllers(tmp_path, machine):
    boots(tmp_path, '--smp', 2, '--machine', machine, '--append', 'noapic')


def qemu(tmp_path, monkeypatch, options):
    """Make build/vm start QEMU with more options."""
    script = tmp_path / 'qemu'
    script.write_text(f'#!/bin/sh\nexec qemu-system-i386 "$@" {options}\n')
    script.chmod(0o755)
    monkeypatch.setenv('QEMU', str(script))


def test_mp_table(tmp_path, monkeypatch):
    qemu(tmp_path, monkeypatch, '-no-acpi -smp 3,sockets=3')
    assert boots(tmp_path, '--smp', 3)[0] == (3, 3)


def test_one_does_not_start(tmp_path):
    counts, text = boots(tmp_path, '--smp', 2, '--append', 'cpu=9')
    assert counts == (2, 2) and 'APIC id 0x00000009' in text
