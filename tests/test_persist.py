"""Files outlive the machine; the host's e2fsck and debugfs are the judges."""
import random

from maque import debugfs, fsck, vm


def test_written_then_read(tmp_path):
    image = tmp_path / 'disk'
    vm('seq 5000 >/home/numbers; mkdir -p /home/a/b; ln -s ../numbers /home/a/l;'
       'ln /home/numbers /home/a/b/hard; chmod 640 /home/numbers', '--image', image)
    fsck(image)
    want = ''.join(f'{i}\n' for i in range(1, 5001))
    assert debugfs(image, 'cat /home/a/b/hard').decode() == want
    run = vm('cat /home/a/l; stat -c "%a %h %s" /home/numbers; rm -r /home/a',
             '--image', image)
    assert run.stdout == want + f'640 2 {len(want)}\n'
    fsck(image)


def test_random_operations(tmp_path):
    """200 operations by 4 processes at once, then a clean disk."""
    image = tmp_path / 'disk'
    rng = random.Random(7)
    workers = []
    for w in range(4):
        ops = []
        for _ in range(50):
            a, b = (f'f{rng.randrange(8)}' for _ in range(2))
            ops.append(rng.choice([
                f'seq {rng.randrange(20000)} >{a}', f'rm -rf {a}',
                f'mv {a} {b}', f'mkdir {a}', f'cp -r {a} {b}', f'ln {a} {b}',
                f'ln -s {a} {b}', f'seq 100 >>{a}', f'mv {a} ../common{w % 2}',
                f'rm -rf ../common{w % 2}']))
        body = '; '.join(ops)
        workers.append(f'(mkdir -p /home/w{w}; cd /home/w{w}; {body}) &')
    vm(f'exec 2>/dev/null; {" ".join(workers)} wait; sync', '--image', image,
       timeout=120)
    fsck(image)
