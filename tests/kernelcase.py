"""What the kernel's tests share: build their programs, read their lines."""
import os
import re
import subprocess
import tempfile

from maque import TOP, guest_cc

KERNEL = TOP / 'tests' / 'kernel'
INCLUDE = [f'-I{TOP}', f'-I{KERNEL}', '-Wextra']


def program(tmp, name, *more):
    """tests/kernel/NAME.c with arch/*.S, compiled for the guest."""
    out = tmp / name
    guest_cc(KERNEL / f'{name}.c', out, *INCLUDE,
             *[str(KERNEL / 'arch' / m) for m in more])
    return out


def failures(text):
    return [l for l in text.split('\n') if l.startswith('not ok')]


def passed(text):
    return re.findall(r'^ok (\S+)$', text, re.M)


def judge(text, least):
    """No line says that something failed, and most said something."""
    assert not failures(text), '\n'.join(failures(text))
    assert len(passed(text)) >= least, text[-3000:]


def core_elf(tmp):
    """tests/kernel/core: a program that the kernel starts in init's place."""
    out = TOP / 'out'
    objects = []
    for source in sorted((KERNEL / 'core').glob('*.c')):
        objects.append(str(tmp / f'{source.stem}.o'))
        guest_cc(source, objects[-1], '-c', '-ffreestanding', *INCLUDE)
    elf = tmp / 'core.elf'
    libgcc = subprocess.run(['gcc', '-m32', '-print-libgcc-file-name'], check=True,
                            capture_output=True, text=True).stdout.strip()
    subprocess.run(['ld', '-m', 'elf_i386', '-nostdlib', '-static', '-z',
                    'noexecstack', '-z', 'max-page-size=4096', '--gc-sections',
                    '-T', TOP / 'build' / 'user.ld', '-o', elf,
                    out / 'lib' / 'server0.o', *objects, '--start-group',
                    out / 'lib' / 'libserver.a', libgcc, '--end-group'],
                   check=True, timeout=60)
    return elf


def run_core(elf, words='', options=(), timeout=150):
    """The kernel and the program alone; what the debug console said."""
    out = TOP / 'out'
    modules = [f'{out}/kernel/kernel.elf kernel', f'{out}/kernel/kernel.ksyms ksyms',
               f'{elf} init']
    with tempfile.TemporaryDirectory() as tmp:
        log = os.path.join(tmp, 'log')
        run = subprocess.run(
            [os.environ.get('QEMU', 'qemu-system-i386'), '-accel', 'tcg',
             '-cpu', 'qemu32,+nx,+pse36', '-m', '64', '-display', 'none',
             '-no-reboot', '-nodefaults', '-vga', 'none',
             '-device', 'isa-debug-exit,iobase=0xf4,iosize=4',
             '-serial', f'file:{log}', '-monitor', 'none', *options,
             '-kernel', f'{out}/boot/shim.elf', '-initrd', ','.join(modules),
             '-append', f'test {words}'.strip()],
            stdin=subprocess.DEVNULL, timeout=timeout)
        with open(log, 'rb') as f:
            text = f.read().replace(b'\r', b'').decode('utf-8', 'replace')
    # isa-debug-exit: status << 1 | 1
    assert run.returncode == 1, f'exit {run.returncode}\n{text[-3000:]}'
    return text
