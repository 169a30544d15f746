"""Booting: machines, memories, loaders, and what can be wrong with a disk."""
import subprocess

import pytest

from maque import TOP, vm


@pytest.mark.parametrize('options', [
    ['--machine', 'pc'],
    ['--machine', 'q35'],
    ['--mem', 16],
    ['--mem', 3072],
    ['--smp', 2],
    ['--smp', 4, '--machine', 'q35'],
    ['--boot', 'cd'],
    ['--boot', 'cd', '--machine', 'q35'],
    ['--icount'],
], ids=lambda o: ' '.join(map(str, o)))
def test_boots(options):
    run = vm('echo hello; pwd; echo $((6 * 7))', *options)
    assert run.stdout == 'hello\n/\n42\n'


def test_status_and_order():
    run = vm('echo out; echo err >&2; echo out2; exit 7', check=False)
    assert (run.stdout, run.returncode) == ('out\nerr\nout2\n', 7)


def test_stdin(tmp_path):
    data = bytes(range(256)) * 64
    (tmp_path / 'in').write_bytes(data)
    with open(tmp_path / 'in', 'rb') as f:
        run = vm('cksum; wc -c </dev/null', stdin=f)
    want = subprocess.run(['cksum'], input=data, capture_output=True,
                          check=True).stdout.decode()
    assert run.stdout.split() == want.split() + ['0']


def test_put(tmp_path):
    big = bytes(i * 7 & 255 for i in range(100000))
    (tmp_path / 'big').write_bytes(big)
    (tmp_path / 'tool').write_text('#!/bin/sh\necho "ran $1"\n')
    (tmp_path / 'tool').chmod(0o755)
    run = vm('cksum /tmp/a/b/big; /home/tool x; test -x /tmp/a/b/big || echo no',
             '--put', f'{tmp_path}/big:/tmp/a/b/big',
             '--put', f'{tmp_path}/tool:/home/tool')
    want = subprocess.run(['cksum'], input=big, capture_output=True,
                          check=True).stdout.decode().split()
    assert run.stdout.split()[:2] == want
    assert run.stdout.endswith('ran x\nno\n')


def test_time_out():
    run = vm('echo begun; sleep 100', timeout=5, check=False)
    assert (run.stdout, run.returncode) == ('begun\n', 124)


@pytest.mark.parametrize('options', [
    ['--disk', 'nvme'], ['--boot', 'usb'], ['--firmware', 'uefi64'],
['--mem', '-3'], ['--nonsense'], ['--put', 'nowhere'],
])
def test_refuses(options):
    run = vm('true', *options, check=False)
    assert run.returncode == 2 and 'build/vm: ' in run.stderr


def test_no_disk():
    run = vm('echo still here; cd /bin; echo *', '--disk', 'none')
    assert run.stdout == 'still here\njob sh\n'


@pytest.mark.parametrize('damage', ['truncated', 'zeros', 'noise'])
def test_bad_disk(damage, tmp_path):
    """One clear line, and a root in memory instead."""
    image = tmp_path / 'disk'
    good = (TOP / 'out' / 'root.img').read_bytes()
    image.write_bytes({
        'truncated': good[:len(good) // 8 // 512 * 512],
        'zeros': bytes(1 << 20),
        'noise': b'\xa5\x5a\xff\x13' * (1 << 18),
    }[damage])
    log = tmp_path / 'log'
    run = vm('echo alive', '--image', image, '--log', log)
    assert run.stdout == 'alive\n'
    text = log.read_text()
    assert sum('ext2' in line for line in text.split('\n')) >= 1, text


def test_unknown_word(tmp_path):
    log = tmp_path / 'log'
    vm('true', '--append', 'frobnicate=3', '--log', log)
    lines = [l for l in log.read_text().split('\n') if 'frobnicate' in l]
    assert len(lines) == 1, lines


@pytest.mark.parametrize('fit', ('first', 'best', 'worst'))
def test_fits(fit):
    """The choices for experiments with frames: everything else works as before."""
    run = vm('forktree | wc -l; kstat wx', '--append', f'fit={fit}')
    assert run.stdout == '2047\n0\n'
