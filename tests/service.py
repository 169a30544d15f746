"""What the tests of services made with `make new-server' share."""
import glob
import os
import subprocess

from maque import TOP

FLAGS = ('-m32 -march=i686 -O1 -g -std=gnu11 -fsanitize=address,undefined -fno-sanitize-recover=all '
         '-fno-common -fno-strict-aliasing -Wall -Wextra -Wshadow -Wstrict-prototypes '
         '-Wmissing-prototypes -Wpointer-arith -Wvla -Werror').split()
LIBRARY = ('session', 'waitlist', 'park', 'test/fake')


def host_test(tmp_path, name, kind='servers', library=LIBRARY, top=TOP, leave=('main.c',)):
    """Build and run KIND/NAME/test/test_NAME.c with the service's own files
    but those to leave, under the sanitizers."""
    own = [f for f in sorted(glob.glob(f'{top}/{kind}/{name}/*.c'))
           if os.path.basename(f) not in leave]
    own += glob.glob(f'{top}/{kind}/{name}/test/*.c')
    own += [f'{TOP}/servers/lib/{part}.c' for part in library]
    program = tmp_path / name
    subprocess.run(['gcc', *FLAGS, f'-I{top}', f'-I{TOP}', '-o', program, *own], check=True,
                   timeout=120)
    run = subprocess.run([program], capture_output=True, text=True, timeout=60)
    assert run.returncode == 0, run.stdout + run.stderr
    assert f'{name}: ok' in run.stdout
