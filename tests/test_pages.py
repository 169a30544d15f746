"""Pages: two-level tables, much memory, no execution of data, programs that share their
pages, one's own tables, what msync leaves on the disk."""
import re
import subprocess

import pytest

from maque import TOP, debugfs, fsck, guest_cc, vm

GUEST = TOP / 'tests' / 'guest'


@pytest.fixture(scope='module')
def two_level(tmp_path_factory):
    """A folder like out/ with a kernel of two-level tables."""
    out = tmp_path_factory.mktemp('out2')
    subprocess.run(['make', '-s', 'PAE=0', f'O={out}', 'NEWLIB_OUT=out/newlib', 'kernel'], cwd=TOP, check=True,
                   stdout=subprocess.DEVNULL, timeout=300)
    for name in ('servers', 'drivers', 'userland', 'root.img', 'lib', 'modules.txt'):
        if (TOP / 'out' / name).exists() and not (out / name).exists():
            (out / name).symlink_to(TOP / 'out' / name)
    return out


def test_two_levels(two_level, tmp_path):
    program = guest_cc(GUEST / 'mapping.c', tmp_path / 'mapping')
    run = vm('/tmp/mapping /home; cowtest | tail -1; mmaptest | tail -1; swaptest | tail -1; forktree | wc -l;'
             'pgdir -4 | tail -1; kstat wx', '--out', two_level, '--put', f'{program}:/tmp/mapping', timeout=120)
    assert run.stdout.split('\n')[:-1] == [
        'ok', 'cowtest pass.', 'mmaptest pass.', 'swptest pass.', '2047', '----- END -----', '0']


@pytest.mark.parametrize('mem', [8192, 16384])
def test_much_memory(mem):
    run = vm("free | head -2 | tail -1; cowtest | tail -1; kstat wx", '--mem', mem, timeout=120)
    free, cow, wx = run.stdout.split('\n')[:3]
    assert mem * 1024 - 16384 < int(free.split()[1]) <= mem * 1024
    assert (cow, wx) == ('cowtest pass.', '0')


DATA = r"""
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
static unsigned char data[] = { 0xc3 };
int main(int argc, char **argv)
{
    unsigned char stack[] = { 0xc3 }, *heap = malloc(16), *map;
    map = mmap(0, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    heap[0] = map[0] = 0xc3;
    void *at = argv[1][0] == 'd' ? data : argv[1][0] == 's' ? stack : argv[1][0] == 'h' ? heap : map;
    if (argv[1][0] == 'w')
        return mprotect(map, 4096, PROT_WRITE | PROT_EXEC) == 0;
    if (argv[1][0] == 'x') {
        mprotect(map, 4096, PROT_READ | PROT_EXEC);
        at = map;
    }
    ((void (*)(void))at)();
    return 0;
}
"""


def test_data_does_not_run(tmp_path):
    source = tmp_path / 'jump.c'
    source.write_text(DATA)
    program = guest_cc(source, tmp_path / 'jump')
    run = vm('for w in d s h m w x; do /tmp/jump $w 2>/dev/null; echo $w $?; done; kstat wx', '--put',
             f'{program}:/tmp/jump')
    said = re.findall(r'^(\w) (\d+)$', run.stdout, re.M)
    assert said == [('d', '139'), ('s', '139'), ('h', '139'), ('m', '139'), ('w', '0'), ('x', '0')]
    assert run.stdout.endswith('\n0\n')


BIG = r"""
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#define L "The quick brown fox jumps over the lazy dog and comes back again by the way. "
#define K L L L L L L L L L L L L L
static const char text[] = K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K
    K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K
    K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K K;
int main(void)
{
    volatile unsigned sum = 0;
    for (unsigned i = 0; i < sizeof text; i += 64)
        sum += (unsigned)text[i];
    puts("read");
    fflush(stdout);
    pause();
    return 0;
}
"""


def test_programs_share_their_pages(tmp_path):
    """Eight processes of a program of 150 KB take nowhere near eight times that."""
    source = tmp_path / 'big.c'
    source.write_text(BIG)
    program = guest_cc(source, tmp_path / 'big')
    assert program.stat().st_size > 150000
    run = vm('cp /tmp/big /home/big; f() { kstat frames_free; }; /home/big >/tmp/o & sleep 0.5; f;'
             'for i in 1 2 3 4 5 6 7 8; do /home/big >/tmp/o$i & done; sleep 1.5; cat /tmp/o?; f',
             '--put', f'{program}:/tmp/big')
    lines = run.stdout.split()
    assert lines[1:-1] == ['read'] * 8
    each = (int(lines[0]) - int(lines[-1])) / 8
    assert each < 30, f'{each} frames for each process more'


def test_pgdir():
    text = vm('pgdir').stdout
    assert re.fullmatch(r'----- BEGIN -----\n(PDE\(\w{3}\) \w{8}-\w{8} \w{8} ur[w-]\n'
                        r'(\|-- PTE\(\w{5}\) \w{8}-\w{8} \w{8} ur[w-]\n)+)+----- END -----\n', text), text
    assert re.search(r'PTE\(\w{5}\) 1000\w{4}-\w{8} \w{8} ur-', text), text


SYNC = r"""
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
int main(void)
{
    int fd = open("/home/synced", O_RDWR | O_CREAT, 0644);
    char *p;
    if (ftruncate(fd, 20 * 4096 + 100) != 0)
        return 1;
    p = mmap(0, 21 * 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    for (int i = 0; i < 21; i++)
        memset(p + i * 4096, 'A' + i, i < 20 ? 4096 : 100);
    return msync(p, 21 * 4096, MS_SYNC) != 0;
}
"""


def test_msync_reaches_the_disk(tmp_path):
    source = tmp_path / 'sync.c'
    source.write_text(SYNC)
    program, image = guest_cc(source, tmp_path / 'sync'), tmp_path / 'image'
    vm('/tmp/sync', '--image', image, '--put', f'{program}:/tmp/sync')
    fsck(image)
    want = b''.join(bytes([65 + i]) * (4096 if i < 20 else 100) for i in range(21))
    assert debugfs(image, 'cat /home/synced') == want
