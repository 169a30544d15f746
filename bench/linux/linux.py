"""linux.py - posixbench on Debian's Linux for i386, in the emulator Maque runs in.

The kernel comes from Debian's package through an apt configuration of its own
below OUT; nothing is installed, nothing of the host's apt changes.  The programs
are linked statically with the host's 32-bit C library and lie in an initramfs.
"""
import os
import pathlib
import re
import shutil
import subprocess

HERE = pathlib.Path(__file__).resolve().parent
PACKAGE = 'linux-image-686'
# Linux at its leanest; what it is without is what distributions add.
LEAN = ('mitigations=off init_on_alloc=0 randomize_kstack_offset=off audit=0 '
        'hardened_usercopy=off lsm=capability norandmaps')
QEMU = ['-accel', 'tcg', '-cpu', 'qemu32,+nx,+pse36', '-m', '256', '-smp', '1',
        '-icount', 'shift=0,sleep=off', '-rtc', 'clock=vm', '-display', 'none',
        '-nodefaults', '-no-reboot', '-device', 'isa-debug-exit,iobase=0xf4,iosize=4']
EXIT_OK = 1                     # isa-debug-exit: status << 1 | 1


class NoLinux(Exception):
    """Why there is none to measure."""


def run(*command, timeout=300, **options):
    try:
        return subprocess.run(list(map(str, command)), check=True, timeout=timeout,
                              capture_output=True, text=True, **options).stdout
    except FileNotFoundError:
        raise NoLinux(f'{command[0]} is not installed') from None
    except subprocess.TimeoutExpired:
        raise NoLinux(f'{command[0]} took too long') from None
    except subprocess.CalledProcessError as e:
        last = (e.stderr or e.stdout).strip().split('\n')[-1]
        raise NoLinux(f'{command[0]}: {last}') from None


def apt_options(out):
    for folder in ('lists/partial', 'archives/partial'):
        (out / 'apt' / folder).mkdir(parents=True, exist_ok=True)
    (out / 'apt' / 'status').touch()
    words = {'APT::Architecture': 'i386', 'APT::Architectures': 'i386',
             'APT::Sandbox::User': 'root', 'Dir::State': out / 'apt',
             'Dir::State::lists': out / 'apt/lists',
             'Dir::State::status': out / 'apt/status', 'Dir::Cache': out / 'apt',
             'Acquire::http::Timeout': 20, 'Acquire::Retries': 1}
    return [w for k, v in words.items() for w in ('-o', f'{k}={v}')]


def fetch(out):
    """The kernel's file, downloaded once."""
    found = sorted(out.glob('vmlinuz-*'))
    if found:
        return found[-1]
    options = apt_options(out)
    try:
        run('apt-get', '-q', *options, 'update')
    except NoLinux:
        pass                    # one list of several may have failed: look
    text = run('apt-cache', *options, 'depends', PACKAGE)
    wanted = re.search(r'Depends: (linux-image-\S+-686)\b', text)
    if not wanted:
        raise NoLinux(f'the package lists have no {PACKAGE}')
    run('apt-get', '-q', *options, 'download', wanted[1], cwd=out)
    package = next(out.glob(f'{wanted[1]}_*.deb'))
    run('dpkg-deb', '-x', package, out / 'root')
    kernel = next((out / 'root' / 'boot').glob('vmlinuz-*'))
    shutil.copyfile(kernel, out / kernel.name)
    shutil.rmtree(out / 'root')
    package.unlink()
    return out / kernel.name


def compile_programs(out):
    flags = ['-m32', '-march=i686', '-O2', '-static', '-w']
    run('gcc', *flags, '-o', out / 'init', HERE / 'init.c')
    run('gcc', *flags, '-pthread', '-o', out / 'posixbench', HERE.parent / 'posixbench.c')
    run('gcc', *flags, '-nostdlib', '-s', '-fno-asynchronous-unwind-tables',
        '-Wl,--build-id=none', '-o', out / 'tiny', HERE / 'tiny.c')


def cpio(files):
    """An archive in the format `newc', with a console to print on."""
    parts = []

    def member(name, mode, data=b'', rdev=(0, 0)):
        name = name.encode() + b'\0'
        fields = [len(parts) + 1, mode, 0, 0, 1, 0, len(data), 0, 0, *rdev, len(name), 0]
        head = b'070701' + b''.join(b'%08X' % f for f in fields) + name
        head += bytes(-len(head) % 4)
        parts.append(head + data + bytes(-len(data) % 4))

    member('dev', 0o40755)
    member('dev/console', 0o20600, rdev=(5, 1))
    for name, data in files:
        member(name, 0o100755, data)
    member('TRAILER!!!', 0)
    return b''.join(parts)


def measure(out, timeout=600):
    """posixbench's lines, and the kernel's release.  NoLinux: why not."""
    out.mkdir(parents=True, exist_ok=True)
    kernel = fetch(out)
    compile_programs(out)
    files = [(n, (out / n).read_bytes()) for n in ('init', 'posixbench', 'tiny')]
    (out / 'initramfs').write_bytes(cpio(files))
    console = out / 'console'
    qemu = os.environ.get('QEMU', 'qemu-system-i386')
    try:
        done = subprocess.run(
            [qemu, *QEMU, '-serial', f'file:{console}', '-monitor', 'none', '-vga', 'none',
             '-kernel', kernel, '-initrd', out / 'initramfs',
             '-append', f'console=ttyS0 quiet panic=-1 {LEAN}'],
            stdin=subprocess.DEVNULL, timeout=timeout)
    except (subprocess.TimeoutExpired, FileNotFoundError) as e:
        raise NoLinux(f'{qemu}: {e}') from None
    text = console.read_bytes().replace(b'\r', b'').decode('utf-8', 'replace')
    if done.returncode != EXIT_OK or '# done' not in text:
        raise NoLinux('it did not run to its end: ' + text[-300:])
    return text, kernel.name.replace('vmlinuz-', '')
