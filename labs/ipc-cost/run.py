#!/usr/bin/env python3
"""run.py - every experiment of the lab: make lab-ipc.

Boots the system without a disk on one CPU with instructions counted, runs the
programs of guest/, and writes results.jsonl, table.txt and report.html with charts
to OUT/lab-ipc/.  The same kernel and QEMU give the same bytes: their hashes are
printed.  With --time it also runs without counting, and adds emulated time to the
table, which differs from run to run.
"""
import argparse
import hashlib
import json
import os
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
TOP = HERE.parent.parent
sys.path.insert(0, str(TOP / 'build'))
sys.path.insert(0, str(HERE))
import plot                                     # noqa: E402
from experiments import EXPERIMENTS, derived    # noqa: E402

# Kind of boot: options; the word in the kernel that it needs; why it is not there
# when instructions are counted.
BOOTS = {'plain': (['--disk', 'none', '--append', 'gate'], '', ''),
         'slow': (['--disk', 'none', '--append', 'gate fastpath=0'], 'fastpath=0', ''),
         'two CPUs': (['--disk', 'none', '--smp', '2'], '',
                      'CPUs run in turn when instructions are counted: LAB=--time')}
KIND, TIME_KIND = 'instructions', 'emulated time'


def build(out):
    """The guest programs, compiled as anybody's; name: file."""
    folder = out / 'lab-ipc' / 'guest'
    folder.mkdir(parents=True, exist_ok=True)
    made = {}
    for source in sorted((HERE / 'guest').glob('*.c')):
        made[source.stem] = folder / source.stem
        subprocess.run([TOP / 'build/cc', '-O2', '-Wall', '-I', TOP, '-o',
                        made[source.stem], source],
                       check=True, env={**os.environ, 'MAQUE_OUT': str(out)})
    for name in ('posixbench', 'tiny'):
        made[name] = out / 'userland/bin' / name
    return made


def has(out, word):
    return word.encode() in (out / 'kernel/kernel.elf').read_bytes()


def boot(out, programs, kind, commands, counting=True):
    """Each command's lines: {command: [[name, x, value, unit], ...]}."""
    options = BOOTS[kind][0] + (['--icount'] if counting else [])
    puts = [w for name, file in programs.items() for w in ('--put', f'{file}:/tmp/lab/{name}')]
    script = 'cd /tmp/lab\n' + ''.join(f'echo "= {i}"\n{c}\n' for i, c in enumerate(commands))
    run = subprocess.run([TOP / 'build/vm', '--out', out, '--timeout', '600', *options, *puts,
                          '-c', script], stdin=subprocess.DEVNULL, capture_output=True, text=True)
    if '= 0' not in run.stdout or run.returncode not in (0, 1):
        sys.exit(f'lab: the guest ended with {run.returncode}\n{run.stdout}{run.stderr}')
    lines, now = {c: [] for c in commands}, None
    for line in run.stdout.split('\n'):
        words = line.split('\t')
        if line.startswith('= '):
            now = commands[int(line[2:])]
        elif len(words) == 4:
            lines[now].append(words)
        elif line and not line.startswith('#'):
            lines[now].append(['fail', '-', '0', line])
    return lines


def collect(out, counting=True):
    """[{experiment, name, x, value, unit, kind} or {experiment, name, skip}]"""
    programs = build(out)
    needed = {}
    for e in EXPERIMENTS:
        for run in e.runs:
            needed.setdefault(run.boot, []).append(run.command)
    said, why_not = {}, {}
    for kind, commands in needed.items():
        word, only_timed = BOOTS[kind][1:]
        if counting and only_timed:
            why_not[kind] = only_timed
            continue
        if word and not has(out, word):
            why_not[kind] = f'this kernel does not know {word}'
            continue
        commands = list(dict.fromkeys(commands))
        said[kind] = boot(out, programs, kind, commands, counting)
    results = []
    for e in EXPERIMENTS:
        for run in e.runs:
            if run.boot in why_not:
                results.append({'experiment': e.key, 'name': run.prefix.strip(': '),
                                'skip': why_not[run.boot]})
                continue
            results += figures(e, run, said[run.boot][run.command], counting)
    return results


def figures(e, run, lines, counting):
    out = []
    for name, x, value, unit in lines:
        entry = {'experiment': e.key, 'name': run.prefix + name}
        if name in ('skip', 'fail'):
            entry.update(name=run.prefix + unit.partition(':')[0],
                         skip=unit.partition(': ')[2] or unit)
            if name == 'fail':
                entry['failed'] = True
        elif x in ('skip', 'fail'):         # posixbench's way to say so
            entry['skip'] = unit
        else:
            # posixbench has best and median where we have x and the value
            if e.key == 'unix':
                x, value, unit = '-', x, 'per operation'
            if run.only and name not in run.only:
                continue
            if x != '-':
                entry['x'] = int(x)
            entry.update(value=float(value), unit=unit,
                         kind=KIND if counting else TIME_KIND)
            if unit == 'E_ number':
                entry['kind'] = 'error number'
        out.append(entry)
    return out


def table_rows(e, results, times):
    """(name, x, value, unit, time) of one experiment."""
    slow = {(t['name'], t.get('x')): t['value'] for t in times
            if t['experiment'] == e.key and 'value' in t}
    counted = {(r['name'], r.get('x')) for r in results if r['experiment'] == e.key}
    for name, x in slow:
        if (name, x) not in counted:
            yield name, '' if x is None else x, '-', 'emulated time only', slow[name, x]
    for r in results:
        if r['experiment'] != e.key:
            continue
        if 'skip' in r:
            yield r['name'], '', 'skip', r['skip'], None
        else:
            yield (r['name'], r.get('x', ''), f"{r['value']:,.1f}", r['unit'],
                   slow.get((r['name'], r.get('x'))))


def table(results, times):
    out = [f'Kind of every figure: guest {KIND}, user and kernel'
           + (f'; last column {TIME_KIND}, ticks of the emulated counter' if times else '')]
    for n, e in enumerate(EXPERIMENTS, 1):
        out += ['', f'{n}. {e.title}']
        for name, x, value, unit, time in table_rows(e, results, times):
            late = f'{time:12,.0f}' if time is not None else ''
            out.append(f'   {name:<42}{x:>7}{value:>12}  {unit}{late}')
        out += [f'   -> {line}' for line in derived(e, results)]
    return '\n'.join(out) + '\n'


def report(results, times, hashes):
    parts = [f'<p>Kind of every figure: <b>guest {KIND}</b>, user and kernel, the least of '
             'several repeats, unless it says otherwise. Counts rank designs; each page says '
             'what they hide on a real machine.</p><p><small>'
             + '<br/>'.join(hashes) + '</small></p>']
    charts = {}
    for n, e in enumerate(EXPERIMENTS, 1):
        parts.append(f'<h2>{n}. {e.title}</h2><p>{e.question}</p>')
        chart = e.chart([r for r in results if r['experiment'] == e.key and 'value' in r])
        if chart:
            charts[e.key] = chart
            parts.append(f'<figure>{chart}</figure>')
        for line in derived(e, results):
            parts.append(f'<p>{line}</p>')
        head = ['', 'x', KIND, 'unit'] + ([TIME_KIND] if times else [])
        rows = [row[:4] + ((('' if row[4] is None else f'{row[4]:,.0f}'),) if times else ())
                for row in table_rows(e, results, times)]
        parts.append(plot.table(head, rows, numeric=(1, 2, 4),
                                mark=lambda row, i: 'skip' if row[2] == 'skip' else ''))
    return plot.page('What message passing costs', '\n'.join(parts)), charts


def sha(data):
    return hashlib.sha256(data).hexdigest()


def qemu_version():
    qemu = os.environ.get('QEMU', 'qemu-system-i386')
    return subprocess.run([qemu, '--version'], capture_output=True, text=True,
                          check=True).stdout.split('\n')[0]


def main():
    p = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    p.add_argument('--out', type=pathlib.Path, default=TOP / 'out')
    p.add_argument('--to', type=pathlib.Path, help='where results go (OUT/lab-ipc)')
    p.add_argument('--time', action='store_true', help='emulated time too')
    a = p.parse_args()
    a.out = a.out.resolve()
    to = a.to or a.out / 'lab-ipc'
    to.mkdir(parents=True, exist_ok=True)
    results = collect(a.out)
    times = collect(a.out, counting=False) if a.time else []
    hashes = [f'kernel {sha((a.out / "kernel/kernel.elf").read_bytes())[:32]}', qemu_version(),
              'one CPU, no disk, -icount shift=0,sleep=off']
    page, charts = report(results, times, hashes)
    text = table(results, times)
    lines = ''.join(json.dumps(r) + '\n' for r in results)
    (to / 'results.jsonl').write_text(lines)
    (to / 'table.txt').write_text(text)
    (to / 'report.html').write_text(page)
    if times:
        (to / 'times.jsonl').write_text(''.join(json.dumps(r) + '\n' for r in times))
    for key, chart in charts.items():
        (to / f'{key}.svg').write_text(chart)
    sys.stdout.write(text)
    print()
    for line in hashes:
        print(line)
    print(f'results.jsonl {sha(lines.encode())[:32]}')
    print(f'report.html   {sha(page.encode())[:32]}  ({os.path.relpath(to)}/report.html)')
    failed = [r for r in results if r.get('failed')]
    for r in failed:
        print(f"lab: {r['experiment']}: {r['name']}: {r['skip']}", file=sys.stderr)
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
