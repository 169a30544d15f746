#!/usr/bin/env python3
"""grade.py N FILE [N FILE ...] - does the answer to assignment N do what it must?

Builds FILE with the program of grader/, runs it in the system with instructions
counted, and says for each check what was found and the most it may be.  Status 0:
all passed; 1: something did not; 2: it could not be built or run.
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
TOP = HERE.parent.parent
ASSIGNMENTS = range(1, 7)
PREDICTED_WITHIN = 0.05


def compile_guest(out, to, *sources):
    run = subprocess.run(
        [TOP / 'build/cc', '-O2', '-Wall', '-Wno-unused-variable', '-I', TOP, '-I', HERE / 'guest',
         '-I', HERE / 'assignments', '-I', HERE / 'grader', '-o', to, *sources],
        env={**os.environ, 'MAQUE_OUT': str(out)}, capture_output=True, text=True)
    return run.stderr if run.returncode else ''


def prepare(out, work, pairs):
    """Programs to put into the guest and the script; or what did not compile."""
    puts, script, faults = [], 'mkdir -p /tmp/lab; cd /tmp/lab\n', {}
    for i, (n, file) in enumerate(pairs):
        grader = work / f'grader{i}'
        own = [file] if n in (2, 3, 4, 5) else []
        fault = compile_guest(out, grader, HERE / 'grader' / f'{n}.c', *own)
        puts.append((grader, f'/tmp/lab/grader{i}'))
        if n == 1 and not fault:
            fault = compile_guest(out, work / f'own{i}', file)
            puts.append((work / f'own{i}', f'/tmp/lab/own{i}'))
        if fault:
            faults[i] = fault
            puts = [p for p in puts if p[0].exists()]
            continue
        script += f'echo "= {i}"; ./grader{i} ./own{i}; echo "=status $?"\n'
    return puts, script, faults


def run_guest(out, puts, script):
    words = [w for host, guest in puts for w in ('--put', f'{host}:{guest}')]
    run = subprocess.run([TOP / 'build/vm', '--out', out, '--icount', '--disk', 'none',
                          '--timeout', '400', *words, '-c', script + 'true'],
                         stdin=subprocess.DEVNULL, capture_output=True, text=True)
    said, now = {}, None
    for line in run.stdout.split('\n'):
        if line.startswith('= '):
            now = said.setdefault(int(line[2:]), [])
        elif now is not None and line:
            now.append(line)
    return said


def checks(n, file, lines):
    """[(name, value, most)], and whether the program came to its end."""
    found, ended = [], '=status 0' in lines
    model = json.loads(file.read_text()) if n == 6 else {}
    for line in lines:
        words = line.split('\t')
        if words[0] == 'check' and len(words) == 4:
            found.append((words[1], int(words[2]), int(words[3])))
        elif words[0] == 'copied' and n == 6:
            size, measured = int(words[1]), float(words[2])
            said = (model['fixed'] + model['per_byte'] * size
                    + model['per_page'] * ((size - 1) // 4096))
            found.append((f'{size} bytes: {said:.0f} predicted, {measured:.0f} measured: '
                          'thousandths off', round(abs(said - measured) / measured * 1000),
                          round(PREDICTED_WITHIN * 1000)))
    return found, ended


def grade(pairs, out):
    """Prints, and answers the status."""
    worst = 0
    with tempfile.TemporaryDirectory() as work:
        puts, script, faults = prepare(out, pathlib.Path(work), pairs)
        said = run_guest(out, puts, script) if len(faults) < len(pairs) else {}
    for i, (n, file) in enumerate(pairs):
        print(f'assignment {n}: {file}')
        if i in faults:
            print('  not built:\n' + faults[i])
            worst = 2
            continue
        try:
            found, ended = checks(n, file, said.get(i, []))
        except (ValueError, KeyError, TypeError) as e:
            print(f'  not a model: {e}')
            worst = 2
            continue
        good = 0
        for name, value, most in found:
            good += value <= most
            print(f"  {'ok    ' if value <= most else 'not ok'} {name}: {value:,} "
                  f'(at most {most:,})')
        if not ended or not found:
            print('  not ok it did not come to its end:', ' '.join(said.get(i, []))[-200:])
            worst = 2
        elif good < len(found):
            worst = max(worst, 1)
        print(f'  {good} of {len(found)} checks passed')
    return worst


def main(words):
    pairs = list(zip(words[::2], words[1::2]))
    if not words or len(words) % 2 or any(n not in map(str, ASSIGNMENTS) for n, _ in pairs):
        print(__doc__, file=sys.stderr)
        return 2
    out = pathlib.Path(os.environ.get('MAQUE_OUT', TOP / 'out')).resolve()
    return grade([(int(n), pathlib.Path(f).resolve()) for n, f in pairs], out)


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
