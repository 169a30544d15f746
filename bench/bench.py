#!/usr/bin/env python3
"""bench.py - what Maque costs, beside other kernels: make bench.

Boots Maque and Debian's Linux for i386 in turn under the same emulator, counting
guest instructions, runs the same posixbench in both, and prints one table with
the ratio; then ipcbench beside the figures of other microkernels.  POSIX figures go
to bench/results/ (one JSON line each), pages with charts to OUT/bench/.  Where
Linux cannot be had its figures come from bench/reference.json, and it says so.
"""
import argparse
import json
import math
import os
import pathlib
import subprocess
import sys

TOP = pathlib.Path(__file__).resolve().parent.parent
sys.path[:0] = [str(TOP / 'build'), str(TOP / 'bench' / 'linux')]
import linux    # noqa: E402
import plot     # noqa: E402

POSIX = 'posixbench -b -d /tmp -p /bin/posixbench -x /bin/tiny'
GOAL_MEAN = 0.4
# Of the same kind as another row, or the bench's own check of its clock.
LEFT_OUT = {'calib_2insn_loop', 'calib_rep_movsl_4k', 'gettimeofday', 'spawn_self'}
# Rows that count once Maque has what they measure.
LATER = {'unix_rtt'}


def maque(out, script):
    """A script's output in Maque, under the counter."""
    run = subprocess.run([TOP / 'build/vm', '--out', out, '--icount', '--timeout', '600',
                          '-c', script], stdin=subprocess.DEVNULL, capture_output=True,
                         text=True)
    if run.returncode != 0:
        sys.exit(f'bench: Maque: exit {run.returncode}\n{run.stdout}{run.stderr}')
    return run.stdout


def rows(text):
    """name: (best or None, unit) of a bench's lines, in their order."""
    found = {}
    for line in text.split('\n'):
        words = line.split('\t')
        if len(words) == 4:
            ok = words[1] not in ('skip', 'fail')
            found[words[0]] = (float(words[1]) if ok else None,
                               words[3] if ok else words[1])
    return found


def reference():
    return json.loads((TOP / 'bench/reference.json').read_text())


def other_system(a):
    """(rows by name, where they are from)"""
    try:
        if a.reference:
            raise linux.NoLinux('not asked for')
        if a.linux_from:
            text, release = a.linux_from.read_text(), 'as measured before'
        else:
            print('bench: booting Linux: a minute or two', file=sys.stderr)
            text, release = linux.measure(a.out / 'linux')
            (a.out / 'linux' / 'posixbench.txt').write_text(text)
        return ({n: v for n, (v, _) in rows(text).items()},
                f'Linux {release} (Debian, i386, {linux.LEAN}), glibc, measured now')
    except linux.NoLinux as e:
        print(f'bench: no Linux ({e}): reference figures', file=sys.stderr)
        lean = {n: v[0] for n, v in reference()['posix']['rows'].items()}
        return lean, ('REFERENCE FIGURES, not measured in this run: '
                      + reference()['posix']['columns']['lean'])


def compare(ours, theirs):
    """[(name, unit, ours, theirs, cost ratio or None, verdict)]"""
    table = []
    for name, other in theirs.items():
        if name in LEFT_OUT or other is None:
            continue
        value, unit = ours.get(name, (None, 'missing'))
        if value is None:
            table.append((name, unit, None, other, None,
                          'later' if name in LATER else f'behind: {unit}'))
            continue
        more_is_better = unit.startswith('B/')
        ratio = other / value if more_is_better else value / other
        table.append((name, 'B/ki' if more_is_better else 'insn', value, other, ratio,
                      'behind' if ratio > 1 else ''))
    return table


def mean(table):
    ratios = [r[4] for r in table if r[4] is not None]
    return math.exp(sum(map(math.log, ratios)) / len(ratios)) if ratios else None


def one(v):
    return '-' if v is None else f'{v:,.1f}'


def posix_text(table, where):
    out = ['POSIX operations, guest instructions (user and kernel); B/ki: bytes per '
           'thousand of them', f'Linux: {where}', '',
           f"{'test':<20}{'Maque':>14}{'Linux':>14}{'cost ratio':>12}  "]
    for name, unit, ours, theirs, ratio, verdict in table:
        out.append(f"{name:<20}{one(ours):>14}{one(theirs):>14}"
                   f"{'-' if ratio is None else f'{ratio:.2f}':>12}  "
                   f"{'' if unit in ('insn', 'skip', 'fail', 'missing') else unit + ' '}{verdict}")
    behind = [r[0] for r in table if r[5].startswith('behind')]
    there = sum(r[4] is not None for r in table)
    out += ['', f'geometric mean of the cost ratios of {there} rows: {mean(table):.2f} '
            f'(goal {GOAL_MEAN}); at or below Linux on {there - sum(r[5] == "behind" for r in table)}'
            f' of {len(table) - sum(r[5] == "later" for r in table)}',
            'behind Linux: ' + (', '.join(behind) or 'none')]
    return '\n'.join(out) + '\n'


def ipc_text(ours):
    ref = reference()['ipc']
    columns = ref['columns']
    out = ['Message passing, guest instructions (user and kernel), different address spaces '
           'unless said; the others are REFERENCE FIGURES (bench/reference.json)', '',
           f"{'test':<18}{'Maque':>10}" + ''.join(f'{c:>16}' for c in columns)]
    for name, (value, _) in ours.items():
        row = ref['rows'].get(name, {})
        out.append(f'{name:<18}{one(value):>10}' +
                   ''.join(f'{one(row.get(c)):>16}' for c in columns))
    out += [''] + [f'{c}: {ref["says"][c]}' for c in columns]
    return '\n'.join(out) + '\n'


def posix_html(table, where):
    names = [r[0] for r in table if r[4] is not None]
    chart = plot.bars('What POSIX operations cost, Linux = 1',
                      'cost in guest instructions relative to Linux (log scale; less is better)',
                      names, [('Maque', [r[4] for r in table if r[4] is not None])],
                      note='left of 1 Maque takes fewer instructions than Linux', log=True,
                      base=1, marks=[(f'geometric mean {mean(table):.2f}', mean(table))])
    head = ['test', 'Maque', 'Linux', 'unit', 'cost ratio', '']
    cells = [(r[0], one(r[2]), one(r[3]), r[1], '-' if r[4] is None else f'{r[4]:.2f}', r[5])
             for r in table]
    rowed = plot.table(head, cells, numeric=(1, 2, 4),
                       mark=lambda row, i: 'behind' if i == 5 and row[5] else '')
    return chart, (f'<p>Kind: <b>guest instructions</b>, user and kernel, best of 11. {where}. '
                   'A count ranks designs, it does not time machines: caches and TLBs cost '
                   f'nothing in it.</p><figure>{chart}</figure>{rowed}')


def ipc_html(ours):
    ref = reference()['ipc']
    names = [n for n in ours if n in ref['rows']]
    kernels = [c for c in ref['columns'] if c not in ('goal', 'floor')]
    series = [('Maque', [ours[n][0] for n in names])] + \
        [(c, [ref['rows'][n].get(c) for n in names]) for c in kernels]
    chart = plot.bars('Message passing', 'guest instructions, user and kernel (log scale)',
                      names, series, log=True,
                      note='other kernels: reference figures, measured under the same emulator')
    columns = ref['columns']
    rowed = plot.table(['test', 'Maque', *columns],
                       [(n, one(v), *[one(ref['rows'].get(n, {}).get(c)) for c in columns])
                        for n, (v, _) in ours.items()], numeric=range(1, 7))
    says = ''.join(f'<li>{c}: {ref["says"][c]}</li>' for c in columns)
    return chart, (f'<p>Kind: <b>guest instructions</b>, best of 11.</p><figure>{chart}</figure>'
                   f'{rowed}<ul>{says}</ul>')


def keep(path, found):
    """One JSON line per figure, in the bench's order."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(''.join(
        json.dumps({'name': n, 'value': v, 'kind': 'instructions',
                    'unit': 'bytes per 1000' if u.startswith('B/') else 'per operation'}) + '\n'
        for n, (v, u) in found.items() if v is not None))


def main():
    p = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    p.add_argument('--out', type=pathlib.Path, default=TOP / 'out')
    p.add_argument('--results', type=pathlib.Path, default=TOP / 'bench' / 'results')
    p.add_argument('--reference', action='store_true', help='do not boot Linux')
    p.add_argument('--linux-from', type=pathlib.Path, metavar='FILE',
                   help="posixbench's output on Linux, of an earlier run")
    p.add_argument('--maque-from', type=pathlib.Path, metavar='FILE',
                   help='ipcbench and posixbench on Maque, likewise')
    a = p.parse_args()
    a.out = a.out.resolve()
    pages = a.out / 'bench'
    pages.mkdir(parents=True, exist_ok=True)
    text = a.maque_from.read_text() if a.maque_from else maque(a.out, f'ipcbench; {POSIX}')
    ipc_part, _, posix_part = text.partition('# posixbench')
    ipc, posix = rows(ipc_part), rows(posix_part)
    theirs, where = other_system(a)
    table = compare(posix, theirs)
    sys.stdout.write(posix_text(table, where) + '\n' + ipc_text(ipc))
    if not a.maque_from:
        keep(a.results / 'posix.jsonl', {n: v for n, v in posix.items()
                                         if not n.startswith('calib_')})
    for name, title, (chart, body) in (
            ('posix', 'Maque beside Linux', posix_html(table, where)),
            ('ipc', 'Message passing beside other kernels', ipc_html(ipc))):
        (pages / f'{name}.svg').write_text(chart)
        (pages / f'{name}.html').write_text(plot.page(title, body))
    print(f'\nbench: charts in {os.path.relpath(pages)}/posix.html, ipc.html', file=sys.stderr)


if __name__ == '__main__':
    main()
