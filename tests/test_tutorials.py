"""docs/tutorials: each is done as a reader would do it, from the text itself, in a
copy of this tree.

What counts in a text: a block marked `sh' is typed; one marked `c PATH' (or any
language and a path) is written to that file; one marked `console' holds commands
after `$ ' and below each what it must print (a line `...' stands for any lines).
"""
import fnmatch
import re
import shutil
import subprocess

import pytest

from maque import TOP

TEXTS = sorted((TOP / 'docs' / 'tutorials').glob('[0-9]*.md'))
BLOCK = re.compile(r'^```(\w+)(?: +(\S+))?\n(.*?)^```$', re.M | re.S)


def type_in(command, top):
    done = subprocess.run(['sh', '-c', command], cwd=top, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, text=True, timeout=300)
    return done.returncode, done.stdout


def same(printed, expected):
    """Line by line; in what is expected * and ? match, and ... stands for any lines."""
    pattern = '\n'.join('*' if line == '...' else line.replace('[', '[[]')
                        for line in expected.rstrip('\n').split('\n'))
    return fnmatch.fnmatchcase(printed.rstrip('\n'), pattern)


def console(text, top):
    commands = re.split(r'^\$ ', text, flags=re.M)
    assert commands[0] == '', 'a console block begins with $'
    for part in commands[1:]:
        command, _, expected = part.partition('\n')
        while command.endswith('\\'):
            more, _, expected = expected.partition('\n')
            command += '\n' + more
        _, printed = type_in(command, top)
        assert same(printed, expected), f'$ {command}\n{printed}\n-- expected:\n{expected}'


def follow(text, top):
    steps = 0
    for kind, path, body in BLOCK.findall(text):
        if kind == 'sh':
            status, printed = type_in(body, top)
            assert status == 0, body + printed
        elif kind == 'console':
            console(body, top)
        elif path:
            (top / path).parent.mkdir(parents=True, exist_ok=True)
            (top / path).write_text(body)
        else:
            continue
        steps += 1
    assert steps > 3, 'nothing to do in it'


@pytest.fixture
def copy(tmp_path):
    top = tmp_path / 'maque'
    shutil.copytree(TOP, top, symlinks=True, ignore=lambda folder, names: [
        n for n in names if n in ('.git', 'disk.img', 'swap.img', '__pycache__', '.pytest_cache')
        or re.fullmatch(r'out[-0-9].*', n)])
    yield top
    shutil.rmtree(top)


@pytest.mark.parametrize('path', TEXTS, ids=lambda p: p.stem)
def test_tutorial(path, copy):
    follow(path.read_text(), copy)


def test_the_test_can_fail(tmp_path):
    with pytest.raises(AssertionError):
        console('$ echo one\ntwo\n', tmp_path)
    console('$ echo "[1] a"; seq 5; echo end\n[1] ?\n...\nend\n', tmp_path)
