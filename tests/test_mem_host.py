"""Frames, slabs and address spaces of the kernel, and the boot shim's parts, on
the host: random operations against models, under sanitizers, for both formats
of page tables."""
import os
import subprocess

import pytest

TOP = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
FLAGS = ['-m32', '-O1', '-g', '-std=gnu11', '-fsanitize=address,undefined', '-fno-sanitize-recover=all',
         '-no-pie', '-fno-pie', '-fwrapv', '-fno-common', '-fno-strict-aliasing', '-Wall', '-Wextra', '-Wshadow',
         '-Wstrict-prototypes', '-Wmissing-prototypes', '-Werror']
MEM = [f'kernel/mem/{n}.c' for n in ('frame', 'slab', 'walk', 'space', 'range', 'fill', 'protect', 'clone',
                                     'share', 'evict', 'fault')]
MEM += [f'kernel/debug/{n}.c' for n in ('frame_ok', 'count', 'fit', 'cmdline')] + ['kernel/arch/host/machine.c']
BOOT = [f'boot/{n}.c' for n in ('ranges', 'place', 'elf', 'text', 'table', 'multiboot2', 'test/boot_test')]


def build(out, *args):
    subprocess.run(['gcc', *FLAGS, *args, '-o', out], cwd=TOP, check=True, timeout=300)


def run(*command):
    r = subprocess.run(command, capture_output=True, text=True, timeout=300)
    assert r.returncode == 0, r.stdout + r.stderr
    assert 'ok' in r.stdout


@pytest.mark.parametrize('pae', (1, 0))
@pytest.mark.parametrize('test', ('frame', 'space'))
def test_mem(tmp_path, test, pae):
    program = str(tmp_path / test)
    build(program, f'-DCONFIG_PAE={pae}', '-Ikernel/arch/host', '-I.', *MEM, f'kernel/mem/test/{test}_test.c')
    for seed in ('1', '2', '3'):
        run(program, seed, '40000')


def test_fit(tmp_path):
    """Of several holes each fit takes its own; and nothing overlaps with any of them."""
    for test in 'fit', 'frame':
        build(str(tmp_path / test), '-Ikernel/arch/host', '-I.', '-DCONFIG_PAE=1', *MEM,
              f'kernel/mem/test/{test}_test.c')
    for name in 'first', 'best', 'worst', 'buddy':
        run(str(tmp_path / 'fit'), name)
        run(str(tmp_path / 'frame'), '4', '10000', f'fit={name}')


def test_boot(tmp_path):
    program = str(tmp_path / 'boot')
    build(program, '-Wno-array-bounds', '-fno-sanitize=alignment', '-Wl,--defsym=_shim_start=0x100000',
          '-Wl,--defsym=_shim_end=0x108000', '-I.', *BOOT)
    run(program, '1', '200')
