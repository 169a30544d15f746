"""The kernel alone: a test program in init's place holds every right there is."""
import re

import pytest

from kernelcase import KERNEL, core_elf, judge, passed, run_core

GROUPS = ['token', 'close', 'handle', 'lease', 'signal', 'rank', 'task', 'time']


@pytest.fixture(scope='module')
def elf(tmp_path_factory):
    return core_elf(tmp_path_factory.mktemp('core'))


@pytest.fixture(scope='module')
def said(elf):
    """All groups, once."""
    return run_core(elf, 'gate')


@pytest.mark.parametrize('group', GROUPS)
def test_scenarios(said, group):
    """tests/kernel/core/GROUP.c: the rules that close a deadlock or a leak."""
    lines = [l for l in said.split('\n')
             if re.match(rf'(not )?ok (leak\.)?{group}\.', l)]
    judge('\n'.join(lines), 20)


def test_every_error(said):
    """Each error of each kernel call in the table, and no other, was seen."""
    seen = set(re.findall(r'^err (\S+ E_\S+)$', said, re.M))
    table = set((KERNEL / 'errors.txt').read_text().split('\n')) - {''}
    assert seen == table, f'missing {sorted(table - seen)}, new {sorted(seen - table)}'


@pytest.mark.parametrize('door', ['sysenter', 'int80', 'gate'])
def test_fast_path_against_slow(said, door):
    assert door in passed(said), said[-3000:]
    calls = int(re.search(rf'^# {door}: (\d+) calls', said, re.M)[1])
    assert calls >= (100000 if door == 'sysenter' else 20000)


def test_privileged_fuzz(said):
    """Random calls by tasks that hold authorities: errors, never a panic."""
    assert 'fuzz.secret' in passed(said)
    assert int(re.search(r'^# (\d+) calls, \d+ answered', said, re.M)[1]) >= 30000


def test_all_passed(said):
    judge(said, 700)
    assert re.search(r'^# \d+ checks, 0 failed$', said, re.M)


def test_without_the_fast_path(elf):
    """All goes the slow way, with the same results."""
    judge(run_core(elf, 'fastpath=0 only=random'), 4)


def test_counted_time(elf):
    """The same random calls with other moments of preemption."""
    judge(run_core(elf, 'only=random', ['-icount', 'shift=2,sleep=off']), 4)
