"""What the guest tests share: run a script in Maque, look at disks."""
import pathlib
import subprocess

TOP = pathlib.Path(__file__).resolve().parent.parent
VM = TOP / 'build' / 'vm'
CC = TOP / 'build' / 'cc'


def vm(script, *options, timeout=60, stdin=subprocess.DEVNULL, check=True):
    """Run a shell script in the guest; the finished process, with text."""
    run = subprocess.run(
        [VM, '--timeout', str(timeout), *map(str, options), '-c', script],
        stdin=stdin, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        timeout=timeout + 60)
    run.stdout = run.stdout.decode('utf-8', 'replace')
    run.stderr = run.stderr.decode('utf-8', 'replace')
    if check:
        assert run.returncode == 0, \
            f'exit {run.returncode}\n{run.stdout[-4000:]}\n{run.stderr[-4000:]}'
    return run


def guest_cc(source, program, *options):
    """Compile a C program for the guest."""
    subprocess.run([CC, '-O2', '-Wall', *options, '-o', program, source],
                   check=True, timeout=120)
    return program


def fsck(image):
    """The host's judgement of a disk: clean, or the complaint."""
    run = subprocess.run(['e2fsck', '-fn', image], capture_output=True,
                         text=True, timeout=120)
    assert run.returncode == 0, run.stdout + run.stderr


def debugfs(image, request):
    return subprocess.run(['debugfs', '-R', request, image], check=True,
                          capture_output=True, timeout=60).stdout


def kstat(text):
    """The output of kstat as numbers by name."""
    return {name: int(value) for name, value in
            (line.split('\t') for line in text.strip().split('\n'))}


def gauges(text):
    """Those that must return to what they were: no totals, no events."""
    return {k: v for k, v in kstat(text).items() if not k.startswith('ev_')}
