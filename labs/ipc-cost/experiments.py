"""experiments.py - what is measured, how it is drawn, what follows from it.

An experiment has a key, a page in pages/, runs (a guest program in a kind of
boot), and a chart.  Figures come as dictionaries: name, x, value, unit, kind.
"""
import json
import pathlib
from collections import namedtuple

import plot

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
AXIS = 'guest instructions'

Run = namedtuple('Run', 'boot command prefix only', defaults=('', ()))
Experiment = namedtuple('Experiment', 'key title question runs chart')

UNIX = ('getppid', 'read_zero_1', 'pipe_self', 'pipe_rtt', 'fork_exit', 'fork_exec_tiny')


def named_bars(title, unit, log=False, note=''):
    """A bar for each figure without an x."""
    def draw(found):
        found = [r for r in found if r['kind'] == 'instructions']
        if not found:
            return ''
        return plot.bars(title, f'{AXIS} {unit}', [r['name'] for r in found],
                         [('Maque', [r['value'] for r in found])], log=log, note=note)
    return draw


def by_x(found):
    series = {}
    for r in found:
        if 'x' in r:
            series.setdefault(r['name'], []).append((r['x'], r['value']))
    return list(series.items())


def curves(title, xaxis, unit, **options):
    def draw(found):
        series = by_x(found)
        xs = sorted({x for _, points in series for x, _ in points})
        whole = options.get('whole') or (xs if len(xs) < 9 else ())
        return plot.lines(title, xaxis, f'{AXIS} {unit}', series,
                          **{**options, 'whole': whole}) if series else ''
    return draw


def size_chart(found):
    series = by_x(found)
    if not series:
        return ''
    marks = []
    at = crossover(found)
    if at:
        marks = [(f'copying = mapping at {at:,} bytes', at)]
    return plot.lines('What a message costs by its size', 'bytes (log scale)',
                      f'{AXIS} per message (log scale)', series, xlog=True, ylog=True,
                      marks=marks, whole=(4, 16, 64, 256, 1024, 4096, 16384, 65536, 262144),
                      names=('4', '16', '64', '256', '1 Ki', '4 Ki', '16 Ki', '64 Ki', '256 Ki'),
                      note='registers and message buffer end where the message is full')


def crossover(found):
    """Bytes from where on mapping costs less than copying; None if nowhere."""
    series = dict(by_x(found))
    copied, mapped = series.get('copied'), dict(series.get('mapped', ()))
    before = None
    for x, c in copied or ():
        if x not in mapped:
            continue
        gap = c - mapped[x]
        if gap >= 0:
            if before is None:
                return x
            x0, g0 = before
            return round(x0 + (x - x0) * -g0 / (gap - g0))
        before = x, gap
    return None


def per_byte(points):
    (x0, y0), (x1, y1) = points[-2], points[-1]
    return (y1 - y0) / (x1 - x0)


def unix_reference():
    ref = json.loads((TOP / 'bench/reference.json').read_text())['posix']
    return {n: dict(zip(ref['columns'], row)) for n, row in ref['rows'].items()}


def unix_chart(found):
    ref, names = unix_reference(), [r['name'] for r in found]
    if not names:
        return ''
    return plot.bars('What it makes of Unix', f'{AXIS} per operation (log scale)', names,
                     [('Maque', [r['value'] for r in found]),
                      ('Linux, lean', [ref.get(n, {}).get('lean') for n in names]),
                      ('xv6', [ref.get(n, {}).get('xv6') for n in names])], log=True,
                     note='Linux 6.1 and xv6: reference figures of bench/reference.json, '
                          'measured in the same way')


def fastpath_chart(found):
    names, fast, slow = [], {}, {}
    for r in found:
        path, _, name = r['name'].partition(': ')
        (fast if path == 'on' else slow)[name] = r['value']
        if name not in names:
            names.append(name)
    if not slow:
        return ''
    return plot.bars('Fast path on and off', f'{AXIS} per round trip', names,
                     [('on', [fast.get(n) for n in names]),
                      ('off', [slow.get(n) for n in names])])


def notify_chart(found):
    call = value(found, 'a call for each', 1)
    series = [s for s in by_x(found) if s[0].startswith('notified')]
    if not series:
        return ''
    xs = [x for x, _ in series[0][1]]
    return plot.lines('Notifications in batches', 'events before the receiver runs (log scale)',
                      f'{AXIS} per event', series, xlog=True, whole=xs,
                      levels=[('a call for each event', call)] if call else ())


def value(found, name, x=None):
    return next((r['value'] for r in found
                 if r['name'] == name and r.get('x') == x and 'value' in r), None)


def derived(e, results):
    """Sentences that follow from an experiment's figures."""
    found = [r for r in results if r['experiment'] == e.key]
    measured = [r for r in found if 'value' in r]
    rule = RULES.get(e.key)
    return [line for line in (rule(measured) if rule else []) if line]


def size_rule(found):
    series = dict(by_x(found))
    if 'copied' not in series:
        return
    yield f"copying: {per_byte(series['copied']):.3f} instructions per byte at the end"
    at = crossover(found)
    yield (f'mapping for each message costs less than copying from {at:,} bytes on' if at else
           'mapping for each message costs more than copying at every size measured'
           if 'mapped' in series else None)


def ratio_rule(what, one, other):
    def rule(found):
        a, b = value(found, one), value(found, other)
        if a and b:
            yield what.format(b / a, b - a)
    return rule


def notify_rule(found):
    call = value(found, 'a call for each', 1)
    less = [r['x'] for r in found if r['name'].startswith('notified') and call
            and r['value'] < call]
    if call:
        yield (f'a notification costs less than a call in batches of {min(less)} on' if less
               else 'a notification costs more than a call in every batch measured')


def tlb_rule(found):
    first, last = value(found, 'round trip', 0), value(found, 'round trip', 16)
    if first and last:
        yield (f'{last - first:+.0f} instructions from 0 to 16 pages: the count does not see '
               'TLB misses, which is the point')


RULES = {
    'size': size_rule, 'notify': notify_rule, 'tlb': tlb_rule,
    'switch': ratio_rule('by way of the scheduler: {:.1f} times the direct switch',
                         'call and answer (direct)', 'notify and wait, both ways'),
    'patterns': ratio_rule('two kernel calls in place of one: {:.1f} times as many instructions',
                           'call / reply_recv', 'call / reply, receive'),
    'pingpong': ratio_rule('another address space costs {1:+.0f} instructions',
                           'same space, 4 words', 'another space, 4 words'),
    'entry': ratio_rule('int 0x80 takes {:.2f} times the instructions of SYSENTER',
                        'SYSENTER', 'int 0x80'),
}

EXPERIMENTS = [
    Experiment('entry', 'Ways into the kernel',
               'What do int 0x80, SYSENTER and a call gate cost, with nothing to do inside?',
               [Run('plain', './entry gate')],
               named_bars('Ways into the kernel', 'per null call')),
    Experiment('pingpong', 'A call and its answer',
               'What does a round trip cost in the same address space, in another, on another '
               'CPU?', [Run('plain', './pingpong'), Run('two CPUs', './pingpong', 'two CPUs: ')],
               named_bars('A call and its answer', 'per round trip')),
    Experiment('size', 'The size of a message',
               'When do registers, message buffer, copying and mapping pay?',
               [Run('plain', './size'), Run('plain', './size /tmp/lab.shared')], size_chart),
    Experiment('fastpath', 'Fast path on and off',
               'What is the assembly fast path worth?',
               [Run('plain', './pingpong', 'on: '), Run('slow', './pingpong', 'off: ')],
               fastpath_chart),
    Experiment('switch', 'A direct switch and the scheduler',
               'What does it save that a call hands over the processor itself?',
               [Run('plain', './switch')],
               named_bars('A direct switch and the scheduler', 'per round trip')),
    Experiment('tlb', 'Pages touched after a switch',
               'Does a round trip cost more when both sides touch pages afterwards?',
               [Run('plain', './tlb')],
               curves('A round trip, and pages touched by each side',
                      'pages touched by each side', 'per round trip, touching taken off')),
    Experiment('patterns', 'call and reply_recv, and other ways to say it',
               'What do two kernel calls in place of one cost?',
               [Run('plain', './patterns')],
               named_bars('The same question and answer', 'per round trip')),
    Experiment('notify', 'Notifications in batches',
               'What does an event cost when several arrive before the receiver runs?',
               [Run('plain', './notify')],
               notify_chart),
    Experiment('irq', 'From an interrupt to a user-level driver',
               'How long until the code that waited for it runs?',
               [Run('plain', './irq')],
               named_bars('From interrupt to user-level code', 'per interrupt')),
    Experiment('fault', 'Faults by kind', 'What does a page cost at first touch?',
               [Run('plain', './fault')],
               named_bars('Page faults', 'per page',
                          note='clearing or copying a page counts 1,024 of it')),
    Experiment('unix', 'What it makes of Unix',
               'What do read, pipes, fork and exec cost here, on Linux, on xv6?',
               [Run('plain', './posixbench -d /tmp -r 5 -p /tmp/lab/posixbench '
                    '-x /tmp/lab/tiny ' + ' '.join(UNIX), only=UNIX)], unix_chart),
    Experiment('pairs', 'Clients and servers in pairs',
               'Does a round trip cost more when several pairs share the CPUs?',
               [Run('plain', './pairs', 'one CPU: '), Run('two CPUs', './pairs', 'two CPUs: ')],
               curves('Several clients, each with its server', 'pairs', 'per round trip')),
    Experiment('killed', 'A server killed in mid-call',
               'What does the client notice when its server is killed, and when?',
               [Run('plain', './killed'), Run('plain', './restart')],
               named_bars('A server killed while it holds a call', 'per kill')),
]
