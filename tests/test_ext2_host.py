"""The ext2 server's core on the host, under sanitizers: random operations
against a model, failing disks, damaged images, and scenarios; e2fsck and
debugfs judge the images."""
import filecmp
import glob
import os
import struct
import subprocess

import pytest

TOP = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
CORE = os.path.join(TOP, 'servers/ext2')
# These need the message loop of servers/lib.
SERVER = {'main.c', 'node.c', 'lend.c'}
FLAGS = ['-m32', '-march=i686', '-O1', '-g', '-std=gnu11', '-fsanitize=address,undefined',
         '-fno-sanitize-recover=all', '-fno-common', '-fno-strict-aliasing', '-Wall', '-Wextra',
         '-Wshadow', '-Wstrict-prototypes', '-Wmissing-prototypes', '-Wpointer-arith', '-Wvla', '-Werror']


def compile_all(where, *halves):
    """Each half by a compiler of its own, in a folder of its own."""
    jobs = []
    for i, sources in enumerate(halves):
        (where / str(i)).mkdir()
        jobs.append(subprocess.Popen(['gcc', *FLAGS, '-I' + TOP, '-c', *sources], cwd=where / str(i)))
    assert [j.wait(timeout=300) for j in jobs] == [0, 0]
    out = str(where / 'program')
    objects = glob.glob(str(where / '*' / '*.o'))
    subprocess.run(['gcc', '-m32', '-fsanitize=address,undefined', '-o', out, *objects], check=True, timeout=100)
    return out


@pytest.fixture(scope='module')
def tool(tmp_path_factory):
    """The test program, compiled in two halves at once."""
    sources = [f for f in sorted(glob.glob(CORE + '/*.c')) if os.path.basename(f) not in SERVER]
    sources += sorted(glob.glob(CORE + '/test/*.c')) + [f'{TOP}/servers/lib/error.c']
    return compile_all(tmp_path_factory.mktemp('ext2'), sources[::2], sources[1::2])


def test_server(tmp_path):
    """The same behind servers/lib: protocol messages in, a clean image out."""
    lib = os.path.join(TOP, 'servers/lib')
    sources = glob.glob(lib + '/fserve/*.c') + [f'{lib}/{n}.c' for n in (
        'walk', 'cover', 'access', 'openfile', 'park', 'dirent', 'fserve', 'random', 'test/fake', 'test/client')]
    core = [f for f in glob.glob(CORE + '/*.c') if os.path.basename(f) not in ('main.c', 'volume.c')]
    core += [CORE + '/test/server/server_test.c']
    out = compile_all(tmp_path, core, sources)
    for size in ('1024', '4096'):
        image = mkfs(tmp_path / 'image', '4M', '-t', 'ext2', '-b', size)
        run(out, image)
        fsck(image)


def mkfs(image, size, *options):
    subprocess.run(['mke2fs', '-q', '-F', *options, str(image), size], check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=30)
    return str(image)


def fsck(image):
    p = subprocess.run(['e2fsck', '-fn', str(image)], capture_output=True, text=True, timeout=30)
    assert p.returncode == 0, p.stdout
    return p.stdout


def run(tool, *args, **more):
    p = subprocess.run([tool, *map(str, args)], capture_output=True, text=True, timeout=120, **more)
    assert p.returncode == 0, p.stdout[-2000:] + p.stderr[-6000:]
    return p.stdout, p.stderr


def debugfs(image, command):
    p = subprocess.run(['debugfs', '-R', command, str(image)], capture_output=True, text=True, timeout=60)
    return p.stdout


# ---- random operations ---------------------------------------------------------

SHAPES = [
    ('1k', '8M', ['-t', 'ext2', '-b', '1024', '-I', '128'], 256),
    ('1k-small-groups', '8M', ['-t', 'ext2', '-b', '1024', '-g', '512', '-N', '1000'], 128),
    ('2k', '6M', ['-t', 'ext2', '-b', '2048', '-I', '128'], 256),
    ('4k', '16M', ['-t', 'ext2', '-b', '4096'], 1024),
    ('rev0', '4M', ['-r', '0', '-b', '1024'], 128),
    ('bare', '2M', ['-t', 'ext2', '-O', '^filetype,^sparse_super,^dir_index,^resize_inode', '-b', '1024'], 256),
    ('full-1k', '300k', ['-t', 'ext2', '-b', '1024', '-N', '40'], 128),
    ('full-4k', '800k', ['-t', 'ext2', '-b', '4096', '-N', '100'], 128),
]


@pytest.mark.parametrize('shape', SHAPES, ids=lambda s: s[0])
def test_model(tool, tmp_path, shape):
    name, size, options, cache = shape
    image = mkfs(tmp_path / 'image', size, *options)
    want, got = tmp_path / 'want', tmp_path / 'got'
    want.mkdir(), got.mkdir()
    out, err = run(tool, 'model', image, SHAPES.index(shape) + 1, 2500, cache, want)
    assert 'operations' in err
    assert ('disk full 0 times' in err) != name.startswith('full')
    fsck(image)
    compare(image, out.splitlines(), want, got)


def compare(image, manifest, want, got):
    """What debugfs gets out of the image is what the model has."""
    debugfs(image, f'rdump / {got}')
    for here, dirs, files in os.walk(got):  # whoever we are, we may look
        for name in dirs + files:
            if not os.path.islink(os.path.join(here, name)):
                os.chmod(os.path.join(here, name), 0o700)
    assert len(manifest) > 20
    for line in manifest:
        kind, path, *rest = line.split(' ')
        there = str(got) + path
        if kind == 'file':
            assert filecmp.cmp(there, str(want / rest[0]), shallow=False), path
        elif kind == 'link':
            assert os.readlink(there) == rest[0]
        elif kind == 'dir':
            assert os.path.isdir(there)


# ---- failing disks and damaged images -------------------------------------------

@pytest.mark.parametrize('size,options', [('600k', ['-b', '1024', '-N', '64']), ('1M', ['-b', '4096', '-N', '64'])])
def test_inject(tool, tmp_path, size, options):
    image = mkfs(tmp_path / 'image', size, '-t', 'ext2', *options)
    _, err = run(tool, 'inject', image, 3)
    assert int(err.split()[0]) > 50


def test_volume(tool):
    """The right disk and partition are found; transfers are cut to what the driver takes."""
    run(tool, 'volume')


@pytest.fixture(scope='module')
def tree(tmp_path_factory):
    """Files of every kind, their contents mostly zero so that most bytes that
    are not are metadata."""
    top = tmp_path_factory.mktemp('tree')
    (top / 'd1/d2/d3').mkdir(parents=True)
    (top / 'empty').mkdir()
    for i in range(40):
        (top / f'd1/file_number_{i}').write_text(f'file {i}\n')
    for name, size in (('big', 400000), ('d1/d2/mid', 20000)):
        (top / name).write_bytes(bytes(1 if i % 1024 == 0 else 0 for i in range(size)))
    os.link(top / 'big', top / 'd1/big2')
    os.symlink('big', top / 'short')
    os.symlink('x' * 200, top / 'd1/long')
    os.mkfifo(top / 'fifo')
    with open(top / 'sparse', 'wb') as f:
        f.seek(70000000)
        f.write(b'end')
    return str(top)


@pytest.mark.parametrize('size,options', [('1M', ['-t', 'ext2', '-b', '1024', '-N', '128']),
                                          ('3M', ['-t', 'ext2', '-b', '4096', '-N', '128']),
                                          ('1M', ['-r', '0', '-b', '1024', '-N', '64', '-g', '256'])])
def test_fuzz(tool, tmp_path, tree, size, options):
    image = mkfs(tmp_path / 'image', size, *options, '-d', tree)
    _, err = run(tool, 'fuzz', image, 0, 800)
    assert int(err.split()[2]) > 400, err


# ---- scenarios -------------------------------------------------------------------

class Script:
    """Commands for ext2_test script; each with the answer it must get."""

    def __init__(self, tool, image, mode='rw'):
        self.args = (tool, 'script', image, mode, image)
        self.lines, self.want = [], []

    def __call__(self, command, want='ok'):
        self.lines.append(command)
        self.want.append(want)

    def end(self, mounted='ok'):
        out, err = run(*self.args, input='\n'.join(self.lines) + '\n')
        got = out.splitlines()
        assert got[0] == mounted, err
        if mounted == 'ok':
            assert len(got) == len(self.lines) + 1
            for command, want, answer in zip(self.lines, self.want, got[1:]):
                if want is not None:
                    assert answer == want or answer.startswith(want + ' '), command
        return got[1:], err


@pytest.fixture
def image(tmp_path):
    return mkfs(tmp_path / 'image', '4M', '-t', 'ext2', '-b', '1024')


def test_names_and_errors(tool, image):
    s = Script(tool, image)
    s('mkdir /d 0755')
    s('mkdir /d 0755', 'EXIST')
    s('mkdir /no/such 0755', 'NOENT')
    s('create /f 0644')
    s('create /f/x 0644', 'NOTDIR')
    s('mkdir /' + 'n' * 256 + ' 0755', 'NAMETOOLONG')
    s('create /' + 'n' * 255 + ' 0644')
    s('link /d /e', 'PERM')
    s('link /f /d/g')
    s('stat /d/g', 'ok mode=100644 nlink=2 uid=0 gid=0 size=0 blocks=0')
    s('unlink /d', 'ISDIR')
    s('rmdir /f', 'NOTDIR')
    s('rmdir /d', 'NOTEMPTY')
    s('rmdir /d/.', 'INVAL')
    s('rmdir /d/..', 'NOTEMPTY')
    s('rename /d /d/x', 'INVAL')
    s('rename /f /d', 'ISDIR')
    s('rename /d /f', 'NOTDIR')
    s('rename /f /d/g')                 # two names of one file: both stay
    s('stat /f')
    s('mkdir /d/in 0755')
    s('mkdir /d/in/deep 0755')
    s('rename /d /d/in/deep/d', 'INVAL')
    s('mkdir /full 0755')
    s('create /full/x 0644')
    s('rename /d/in /full', 'NOTEMPTY')
    s('unlink /full/x')
    s('rename /d/in /full')
    s('stat /d', 'ok mode=40755 nlink=2')
    s('stat /', 'ok mode=40755 nlink=5')
    s('stat /full/deep/..', 'ok mode=40755 nlink=3')
    s('symlink /s ' + 'a' * 59)
    s('symlink /l ' + 'b' * 60)
    s('symlink /t ' + 'c' * 1024, 'NAMETOOLONG')
    s('readlink /s', 'ok ' + 'a' * 59)
    s('readlink /l', 'ok ' + 'b' * 60)
    s('readlink /f', 'INVAL')
    s('read /d 0 10', 'ISDIR')
    s('truncate /d 0', 'ISDIR')
    s('fifo /p')
    s('ls /d', 'ok .:2 ..:2 g:1')
    s('sync')
    s.end()
    fsck(image)


def test_permissions(tool, image):
    s = Script(tool, image)
    s('mkdir /tmp 0755')
    s('chmod /tmp 1777')
    s('mkdir /home 0755')
    s('chown /home 100 50')
    s('create /secret 0600')
    s('who 100 50 7')
    s('create /x 0644', 'ACCES')
    s('create /home/f 0640')
    s('stat /home/f', 'ok mode=100640 nlink=1 uid=100 gid=50')
    s('access /secret 4', 'ACCES')
    s('chmod /secret 777', 'PERM')
    s('chown /home/f 101 50', 'PERM')
    s('chown /home/f 100 7')            # to a group of one's own
    s('chown /home/f 100 8', 'PERM')
    s('chmod /home/f 2755')
    s('create /tmp/mine 0644')
    s('mtime /secret 5', 'PERM')
    s('mtime /home/f 5')
    s('stat /home/f', 'ok mode=102755 nlink=1 uid=100 gid=7 size=0 blocks=0 mtime=5.5')
    s('who 200 60')
    s('unlink /tmp/mine', 'PERM')       # sticky
    s('rename /tmp/mine /tmp/yours', 'PERM')
    s('access /home/f 1')
    s('access /home/f 2', 'ACCES')
    s('chmod /home/f 777', 'PERM')
    s('who 200 7')
    s('access /home/f 5')
    s('who 0 0')
    s('chmod /home/f 6777')
    s('who 200 7')
    s('fill /home/f 0 10 65')           # writing takes the set-id bits away
    s('stat /home/f', 'ok mode=100777')
    s('who 0 0')
    s('unlink /tmp/mine')
    s('chown /home 0 0')
    s('chmod /home 2775')
    s('mkdir /home/sub 0755')           # set-gid is inherited by directories
    s('stat /home/sub', 'ok mode=42755')
    s('access /secret 1', 'ACCES')      # root, but nothing to execute
    s('sync')
    s.end()
    fsck(image)


def test_sparse_and_indirect(tool, image):
    """Blocks are counted exactly, holes read as zeros and stay holes."""
    s = Script(tool, image)
    s('create /f 0644')
    s('write /f 0 head')
    s('write /f 12288 first-indirect')
    s('write /f 274432 first-double')        # block 268
    s('write /f 67383296 first-triple')      # block 65804
    # 4 data, 1 single, 2 double, 3 triple: 10 blocks
    s('stat /f', 'ok mode=100644 nlink=1 uid=0 gid=0 size=67383308 blocks=20')
    s('read /f 12280 26', 'ok ........first-indirect....')
    s('read /f 50000000 4', 'ok ....')
    s('stat /f', 'ok mode=100644 nlink=1 uid=0 gid=0 size=67383308 blocks=20')
    s('truncate /f 274436')
    s('stat /f', 'ok mode=100644 nlink=1 uid=0 gid=0 size=274436 blocks=12')
    s('truncate /f 300000')
    s('read /f 274430 10', 'ok ..firs....')  # what was cut off does not come back
    s('truncate /f 17247252480', 'ok')
    s('truncate /f 17247252481', 'FBIG')
    s('write /f 17247252480 x', 'FBIG')
    s('truncate /f 0')
    s('stat /f', 'ok mode=100644 nlink=1 uid=0 gid=0 size=0 blocks=0')
    s('sync')
    s.end()
    fsck(image)


def test_large_file_feature(tool, tmp_path):
    image = mkfs(tmp_path / 'image', '4M', '-t', 'ext2', '-b', '1024', '-O', '^large_file')
    assert 'large_file' not in debugfs(image, 'features')
    s = Script(tool, image)
    s('create /f 0644')
    s('write /f 4294967296 past-4G')
    s('sync')
    s.end()
    assert 'large_file' in debugfs(image, 'features')
    assert 'Size: 4294967303' in debugfs(image, 'stat /f')
    fsck(image)


def test_unlinked_but_open(tool, image, tmp_path):
    """A file without a name goes with its last holder, or with the next mount."""
    s = Script(tool, image)
    s('statfs', None)
    s('create /f 0644')
    s('fill /f 0 200000 65')
    s('hold /f 1')
    s('unlink /f')
    s('read @1 0 3', 'ok AAA')
    s('write @1 200000 more')
    s('link @1 /again', 'NOENT')
    s('sync')
    s('drop 1')
    s('sync')
    s('statfs', None)
    answers, _ = s.end()
    assert answers[0] == answers[-1]
    fsck(image)

    s = Script(tool, image)
    for i in range(3):
        s(f'create /f{i} 0644')
        s(f'fill /f{i} 0 50000 65')
        s(f'hold /f{i} {i}')
        s(f'unlink /f{i}')
    s('drop 1')                              # from the middle of the list
    s('sync')
    s.end()                                  # the power goes
    copy = str(tmp_path / 'copy')
    subprocess.run(['cp', image, copy], check=True)
    p = subprocess.run(['e2fsck', '-p', copy], capture_output=True, text=True, timeout=30)
    assert p.returncode in (0, 1), p.stdout
    fsck(copy)
    s = Script(tool, image)
    s('sync')
    s('statfs', None)
    answers2, _ = s.end()
    assert answers2[-1] == answers[-1]
    fsck(image)


def test_removed_directory(tool, image):
    s = Script(tool, image)
    s('mkdir /d 0755')
    s('hold /d 1')
    s('rmdir /d')
    s('ls @1', 'ok')
    s('access @1 1')
    s('stat @1', 'ok mode=40755 nlink=0')
    s('drop 1')
    s('sync')
    s.end()
    fsck(image)


def test_many_links(tool, tmp_path):
    """32000 links and no more."""
    image = mkfs(tmp_path / 'image', '40M', '-t', 'ext2', '-b', '1024', '-N', '33000', '-I', '128')
    s = Script(tool, image)
    s('mkdir /d 0755')
    s('mkdirs /d/x 1500')                    # enough to need indirect blocks
    s('stat /d', 'ok mode=40755 nlink=1502')
    s('sync')
    s.end()
    subprocess.run(['debugfs', '-w', '-R', 'set_inode_field /d links_count 32000', image], check=True,
                   capture_output=True, timeout=30)
    s = Script(tool, image)
    s('mkdir /d/one 0755', 'MLINK')
    s('mkdir /e 0755')
    s('rename /e /d/e', 'MLINK')
    s('create /d/file 0644')
    s.end()


def test_reserved_blocks(tool, tmp_path):
    image = mkfs(tmp_path / 'image', '1M', '-t', 'ext2', '-b', '1024', '-m', '20')
    s = Script(tool, image)
    s('mkdir /d 0777')
    s('chmod /d 777')
    s('who 5 5')
    s('create /d/f 0644')
    s('fill /d/f 0 1000000 1', None)
    s('fill /d/f 1000000 100000 1', 'NOSPC')
    s('statfs', None)
    s('who 0 0')
    s('create /r 0644')
    s('fill /r 0 50000 1', 'ok 50000')
    s('sync')
    answers, _ = s.end()
    assert 'bavail=0 ' in answers[6] and 'bfree=0 ' not in answers[6]
    fsck(image)


def valid(image):
    with open(image, 'rb') as f:
        f.seek(1024 + 58)
        return struct.unpack('<H', f.read(2))[0] & 1


def test_clean_mark(tool, image):
    """Nothing is written without a change; sync leaves the disk clean."""
    before = open(image, 'rb').read()
    s = Script(tool, image)
    s('ls /', 'ok')
    s('sync')
    s('calls', None)
    answers, _ = s.end()
    assert 'writes=0 flushes=0' in answers[-1]
    assert open(image, 'rb').read() == before

    s = Script(tool, image)
    s('create /f 0644')
    s('fill /f 0 5000 1')
    s('fsync /f')
    s.end()
    assert not valid(image)                  # on the medium, but not clean
    fsck(image)
    s = Script(tool, image)
    s('unlink /f')
    s('sync')
    _, err = s.end()
    assert 'not cleanly unmounted' in err and not valid(image)
    subprocess.run(['e2fsck', '-fy', image], capture_output=True, timeout=30)
    s = Script(tool, image)
    s('create /g 0644')
    s('sync')
    s.end()
    assert valid(image)


def test_read_only(tool, image):
    before = open(image, 'rb').read()
    s = Script(tool, image, 'ro')
    s('create /f 0644', 'ROFS')
    s('mkdir /f 0755', 'ROFS')
    s('chmod / 777', 'ROFS')
    s('ls /', 'ok')
    s('sync')
    s.end()
    assert open(image, 'rb').read() == before


def test_htree_directory(tool, tmp_path, image):
    """An indexed directory is read; the first change drops the index."""
    top = tmp_path / 'top'
    (top / 'd').mkdir(parents=True)
    for i in range(300):
        (top / 'd' / f'a_rather_long_file_name_{i}').write_text('x')
    image = mkfs(tmp_path / 'big', '4M', '-t', 'ext2', '-b', '1024', '-d', str(top))
    subprocess.run(['e2fsck', '-fyD', image], capture_output=True, timeout=30)
    assert 'Flags: 0x1000' in debugfs(image, 'stat /d')
    s = Script(tool, image)
    s('stat /d/a_rather_long_file_name_299', 'ok mode=100')
    s('create /d/new 0644')
    s('unlink /d/a_rather_long_file_name_7')
    s('sync')
    s.want[0] = None
    s.end()
    assert 'Flags: 0x0' in debugfs(image, 'stat /d')
    fsck(image)


def test_extended_attributes(tool, tmp_path, image):
    """Their block is shared, counted, and freed with the last file."""
    for name in ('a', 'b'):
        subprocess.run(['debugfs', '-w', '-f', '-', image], text=True, capture_output=True, timeout=30,
                       input=f'write /dev/null {name}\nea_set {name} user.t {"v" * 200}\n')
    s = Script(tool, image)
    s('unlink /a')
    s('truncate /b 0')
    s('sync')
    s.end()
    assert 'user.t' in debugfs(image, 'ea_list b')
    fsck(image)


@pytest.mark.parametrize('options,says', [
    (['-t', 'ext4'], 'unsupported features'),
    (['-t', 'ext2', '-O', 'meta_bg,^resize_inode'], 'unsupported features'),
    (['-O', 'journal_dev'], 'not a file system'),
])
def test_refused(tool, tmp_path, options, says):
    image = mkfs(tmp_path / 'image', '8M', '-b', '1024', *options)
    _, err = Script(tool, image).end(mounted='INVAL')
    assert says in err


def test_journal(tool, tmp_path):
    """A clean ext3 is an ext2; one that needs recovery is only read."""
    image = mkfs(tmp_path / 'image', '8M', '-b', '1024', '-t', 'ext3')
    s = Script(tool, image)
    s('create /f 0644')
    s('sync')
    s.end()
    fsck(image)
    subprocess.run(['debugfs', '-w', '-R', 'feature needs_recovery', image], capture_output=True, timeout=30)
    s = Script(tool, image)
    s('create /g 0644', 'ROFS')
    s('stat /f')
    _, err = s.end()
    assert 'recovery' in err


def test_unknown_ro_feature(tool, tmp_path):
    image = mkfs(tmp_path / 'image', '8M', '-b', '1024', '-t', 'ext2', '-O', 'quota')
    s = Script(tool, image)
    s('readonly', 'ok 1')
    s('create /g 0644', 'ROFS')
    s.end()


@pytest.mark.parametrize('damage,says', [
    (lambda b: b[:1500000], 'ends before'),
    (lambda b: bytes(len(b)), 'not an ext2'),
    (lambda b: b[:2000], 'too small'),
    (lambda b: b[:2048] + bytes(2048) + b[4096:], 'group descriptor'),
    (lambda b: b[:1024 + 24] + b'\x09' + b[1024 + 25:], 'block size'),
])
def test_damaged(tool, tmp_path, image, damage, says):
    data = open(image, 'rb').read()
    with open(image, 'wb') as f:
        f.write(damage(data))
    out, err = run(tool, 'script', image, 'rw', image, input='')
    assert out != 'ok\n' and says in err


def test_write_is_clustered(tool, image):
    """A megabyte goes out in large pieces and comes in so."""
    s = Script(tool, image)
    s('create /f 0644')
    s('fill /f 0 1000000 7', 'ok 1000000')
    s('sync')
    s('calls', None)
    answers, _ = s.end()
    count = dict(w.split('=') for w in answers[-1].split()[1:])
    assert int(count['writes']) < 60, count
    s = Script(tool, image)
    for off in range(0, 1000000, 4000):
        s(f'read /f {off} 4000', None)
    s('calls', None)
    answers, _ = s.end()
    count = dict(w.split('=') for w in answers[-1].split()[1:])
    assert int(count['reads']) < 60, count
