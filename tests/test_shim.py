"""The boot shim in QEMU: whatever is wrong is one clear line on the serial line,
and with `test' on the command line the emulator ends."""
import pathlib
import subprocess

import pytest

TOP = pathlib.Path(__file__).resolve().parent.parent
SHIM = TOP / 'out/boot/shim.elf'
KERNEL = TOP / 'out/kernel/kernel.elf'
FAILED = 0x7f << 1 & 0xff | 1


def boot(modules, *options, mem=32, cpu='qemu32,+nx,+pse36', line='test', timeout=20):
    initrd = ['-initrd', ','.join(modules)] if modules else []
    return subprocess.run(
        ['qemu-system-i386', '-cpu', cpu, '-m', str(mem), '-kernel', SHIM, *initrd, '-append', line,
         '-display', 'none', '-serial', 'stdio', '-no-reboot',
         '-device', 'isa-debug-exit,iobase=0xf4,iosize=4', *options],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=timeout, check=False)


def refused(run, text):
    lines = run.stdout.strip().splitlines()
    assert len(lines) == 1 and lines[0].startswith('boot: ') and text in lines[0], run.stdout
    assert run.returncode == FAILED


@pytest.fixture
def files(tmp_path):
    (tmp_path / 'cut').write_bytes(KERNEL.read_bytes()[:3000])
    (tmp_path / 'zero').write_bytes(bytes(50000))
    (tmp_path / 'empty').write_bytes(b'')
    (tmp_path / 'big').write_bytes(bytes(5 << 20))
    return tmp_path


def test_no_kernel():
    refused(boot([]), 'no module is named kernel')


@pytest.mark.parametrize('name, text', [
    ('cut', 'segment lies outside'), ('zero', 'not a 32-bit'), ('empty', 'not a 32-bit')])
def test_bad_kernel(files, name, text):
    refused(boot([f'{files}/{name} kernel']), text)


def test_server_is_no_kernel():
    refused(boot([f'{TOP}/out/servers/init.elf kernel']), 'kernel')


def test_too_many_modules(files):
    refused(boot([f'{KERNEL} kernel'] + [f'{files}/zero m{i}' for i in range(32)]), 'too many modules')


def test_long_name(files):
    refused(boot([f'{KERNEL} kernel', f'{files}/zero a_name_that_no_module_can_have']), 'name is too long')


def test_long_line():
    refused(boot([f'{KERNEL} kernel'], line='test ' + 'x' * 600), 'command line is too long')


def test_little_memory(files):
    refused(boot([f'{KERNEL} kernel'], mem=2), 'too little memory')
    refused(boot([f'{KERNEL} kernel', f'{files}/big a'], mem=7), 'too little memory')


@pytest.mark.parametrize('cpu, text', [
    ('qemu32,-pae', 'no PAE'), ('qemu32,-tsc', 'no time stamp counter')])
def test_processor(cpu, text):
    refused(boot([f'{KERNEL} kernel'], cpu=cpu), text)


def test_old_processor():
    """It cannot tell the emulator to end: it says so and halts."""
    with pytest.raises(subprocess.TimeoutExpired) as e:
        boot([f'{KERNEL} kernel'], cpu='pentium', timeout=4)
    assert e.value.stdout.decode().strip() == 'boot: this processor is older than an i686'


def test_kernel_runs_without_init():
    """The kernel's own complaint, with the place in its source."""
    run = boot([f'{KERNEL} kernel', f'{KERNEL.with_suffix(".ksyms")} ksyms'],
               '-fw_cfg', 'name=opt/maque/cmdline,string=more words')
    assert 'kernel panic: ' in run.stdout and 'init' in run.stdout, run.stdout
    assert ': kernel_main+' in run.stdout and 'start.c:' in run.stdout, run.stdout
    assert run.returncode == (0x3f << 1 | 1)
