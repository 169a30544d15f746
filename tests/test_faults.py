"""Binary faults in running services: the system goes on, the data is right again."""
import os
import sys

import pytest

from maque import TOP, vm

sys.path.insert(0, str(TOP / 'bench'))
import faults  # noqa: E402

NIGHTLY = 'MAQUE_NIGHTLY' in os.environ


def test_kinds():
    """Each of the twelve types changes an instruction and keeps its length."""
    rng = faults.random.Random(7)
    code = list(faults.instructions('pipe'))
    for name, change in faults.TYPES.items():
        done = 0
        for _, old in code:
            new = change(rng, old)
            if new is not None and new != old:
                assert len(new) == len(old), name
                done += 1
        assert done > 0, name
    assert len(faults.TYPES) == 12


def test_refused():
    """Only root, only text, only what is there."""
    addr, old = next(faults.instructions('pipe'))
    out = vm(f"""svc fault pipe {addr:x} 00 90 2>&1; svc fault pipe 10 00 90 2>&1
                svc fault pager {addr:x} 00 90 2>&1; svc fault nobody 0 00 90 2>&1
                svc fault pipe {addr:x} {old.hex()} {old.hex()} && echo planted
                echo through | cat""").stdout
    assert out == ('svc: pipe: Invalid argument\nsvc: pipe: Invalid argument\n'
                   'svc: pager: No such device\nsvc: nobody: No such file or directory\n'
                   'planted\nthrough\n'), out


def test_campaign():
    """A seeded campaign; nightly a thousand faults, kept in the results."""
    count, services, results = 10, ['pipe', 'tmpfs'], None
    if NIGHTLY:
        count, services = 1000, list(faults.BINARY)
        results = TOP / 'bench' / 'results' / 'faults.jsonl'
    lines = []
    panics, done = faults.campaign(count, 3, services, results, lines.append)
    print('\n'.join(lines[:1] + lines[-1:]))
    assert panics == 0
    ran = [f for f in done if f['outcome'] == 'ran']
    detected = [f for f in ran if f['detected']]
    assert len(ran) >= 0.9 * count, lines
    assert sum(f['activated'] for f in ran) >= 0.3 * len(ran), lines
    assert sum(f['restarted'] for f in detected) >= 0.999 * len(detected), lines
    assert all(f['recovered'] for f in detected if f['restarted']), lines
