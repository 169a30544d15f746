"""The table of shell lines (cases.txt), and running one of them.

The same table serves the host test, where dash is the judge, and the guest
test, where the judge's answers are replayed.
"""
import os
import re
import shutil
import subprocess

HERE = os.path.dirname(os.path.abspath(__file__))


def load(path=os.path.join(HERE, 'cases.txt')):
    """All cases as (name, script), in order."""
    with open(path) as f:
        parts = re.split(r'^== (.*)\n', f.read(), flags=re.M)
    cases = list(zip(parts[1::2], parts[2::2]))
    assert len({n for n, _ in cases}) == len(cases), 'a name is there twice'
    return cases


def run(shell, script, directory, seconds=20, extra_env=None):
    """Run one script in an empty directory: (stdout, status)."""
    shutil.rmtree(directory, ignore_errors=True)
    os.makedirs(directory)
    env = {'PATH': '/usr/local/bin:/usr/bin:/bin', 'HOME': directory,
           'SH': shell, 'LC_ALL': 'C'}
    env.update(extra_env or {})
    done = subprocess.run(['sh', '-c', script], executable=shell,
                          cwd=directory, env=env, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                          timeout=seconds)
    return done.stdout.decode('latin-1'), done.returncode


def quote(text):
    return "'" + text.replace("'", "'\\''") + "'"


MARK = '\n=status='


def batch(cases, shell, directory, limit=60000):
    """Scripts that run the cases one after the other, each below the limit.

    For a machine where starting anything is dear: one script answers for
    hundreds of cases.  Read its output with answers().
    """
    scripts, current = [], ''
    for _, script in cases:
        step = (f'cd /; rm -rf {directory}; mkdir {directory}; '
                f'cd {directory}\n'
                f'HOME={directory} SH={shell} {shell} -c {quote(script)} sh '
                f'</dev/null 2>/dev/null\n'
                f'printf {quote(MARK.replace(chr(10), chr(92) + "n"))}%d. $?\n')
        if len(current) + len(step) > limit:
            scripts.append(current)
            current = ''
        current += step
    return scripts + [current]


def answers(output):
    """What batch() scripts printed, as (stdout, status) for each case."""
    parts = re.split(re.escape(MARK) + r'(\d+)\.', output)
    return list(zip(parts[0::2], map(int, parts[1::2])))
