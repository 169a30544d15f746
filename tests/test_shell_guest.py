"""The table of shell lines in the guest: what the host's dash gives, exactly."""
import pathlib
import shutil
import sys

import pytest

from maque import TOP, vm

sys.path.insert(0, str(TOP / 'tests' / 'shell'))
import table  # noqa: E402

BATCH = 16000
CASES = table.load()
DASH = shutil.which('dash')


def batches():
    """Cases in runs whose scripts stay short: one boot for each."""
    runs, run = [], []
    for case in CASES:
        if len(table.batch(run + [case], '/bin/sh', '/tmp/case', BATCH)) > 1:
            runs.append(run)
            run = []
        run.append(case)
    return runs + [run]


@pytest.mark.skipif(not DASH, reason='dash is not installed')
@pytest.mark.parametrize('cases', batches(), ids=lambda c: c[0][0])
def test_guest_as_dash(cases, tmp_path):
    script, = table.batch(cases, '/bin/sh', '/tmp/case', 10 * BATCH)
    run = vm(script, timeout=150)
    got = table.answers(run.stdout)
    assert len(got) == len(cases), run.stdout[-1000:]
    wrong = []
    for (name, text), answer in zip(cases, got):
        want = table.run(DASH, text, str(pathlib.Path(tmp_path) / 'case'))
        if answer != want:
            wrong.append(f'{name}: {answer} instead of {want}')
    assert not wrong, '\n'.join(wrong[:10])
