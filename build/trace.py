#!/usr/bin/env python3
"""trace.py FILE.json [--text | --top] - who called whom, from a trace.

    build/vm --trace FILE.json -c 'ls / | wc'    records; FILE.txt is the text view
    build/trace.py --text FILE.json              the same text: strace for IPC
    build/trace.py --top FILE.json               calls by operation and by pair

FILE.json is for ui.perfetto.dev or chrome://tracing: one process per task, one
track per thread and per CPU, arrows from each call to where it is received.
The kernel's records are described in proto/trace.h.
"""
import argparse
import json
import pathlib
import re
import struct
import sys

TOP = pathlib.Path(__file__).resolve().parent.parent
RECORD = struct.Struct('<8I')
KERNEL_BASE = 0xc0000000
NO_ANSWER = 0xfffff000          # ERR_FLOOR: above it lie errors
KINDS = ('thread', 'fault', 'submitted', 'lease')
CPU_PROCESS = 1000000           # the tracks of the CPUs
FAULT_BITS = ((1, 'present'), (2, 'write'), (4, 'user'), (16, 'exec'), (64, 'lease'))


class Names:
    """Numbers to names: out/trace.names, and the fields of questions."""

    def __init__(self, path, headers):
        self.table = {}
        for line in path.read_text().split('\n'):
            if line:
                kind, number, name = line.split(' ', 2)
                self.table[kind, int(number)] = name
        # Labels are laid out in proto/sys.h; we take the bits from there.
        self.label = {name: bits for (kind, bits), name in self.table.items()
                      if kind == 'label'}
        self.fields = {}
        for header in sorted(headers.glob('*.h')):
            for op, body in re.findall(r'struct (\w+)_q \{([^}]*)\}', header.read_text()):
                self.fields[op.replace('_', '.', 1)] = words_of(body)

    def get(self, kind, number, default=None):
        return self.table.get((kind, number), default or f'{kind}{number}')

    def op(self, label):
        n = label & 0xfff
        return self.get('op', n, f'protocol{n >> 6}.{n & 63}')

    def error(self, number):
        return self.get('error', number, f'error {number}')


def words_of(body):
    """The name of each word of a struct, as far as they are plain."""
    words = []
    for kind, name, many in re.findall(r'(\w+)\s+(\w+)(\[\w+\])?\s*;', body):
        if many or kind not in ('u32', 'i32', 'u64', 'i64', 'handle_t', 'token_t'):
            break
        words += [name] if kind[1:] == '32' or kind.endswith('_t') else [name, None]
    return words


class Task:
    def __init__(self, number, name):
        self.number, self.name = number, name

    def __str__(self):
        return f'{self.name}.{self.number}'


class Thread:
    def __init__(self, task, index):
        self.task, self.index = task, index
        self.serving = []       # calls it has received and not let go
        self.inside = None      # a kernel call: (start, name, arguments)
        self.ended = []         # calls that ended meanwhile

    def __str__(self):
        return f'{self.task}' + (f'/{self.index}' if self.index else '')


class Call:
    def __init__(self, number, start, caller, op, kind, parent):
        self.number, self.start, self.caller, self.op = number, start, caller, op
        self.kind, self.parent = kind, parent
        self.args, self.result = {}, None
        self.received = self.end = self.let_go = self.server = None
        self.depth = 0


class Reader:
    """From records, in the order of their time, to calls and the rest."""

    def __init__(self, names):
        self.names = names
        self.tasks, self.threads, self.ports = {}, {}, {}
        self.numbers = 0
        self.open = {}          # token: Call
        self.current = {}       # cpu: Thread
        self.running = {}       # cpu: (start, Thread)
        self.calls, self.slices, self.instants, self.runs = [], [], [], []
        self.per_us = 1000
        self.script = None      # when the script's shell began
        self.now = 0

    def task(self, address):
        if address not in self.tasks:
            self.numbers += 1
            self.tasks[address] = Task(self.numbers, 'init' if self.numbers == 1 else '?')
        return self.tasks[address]

    def thread(self, address, index):
        key = address, index
        if key not in self.threads:
            self.threads[key] = Thread(self.task(address), index)
        return self.threads[key]

    def record(self, time, cpu, event, aux, w):
        self.now = time
        handler = getattr(self, 'on_' + self.names.get('trace', event), None)
        if handler:
            handler(time, cpu, aux, w)

    # ---- one method per kind of record ------------------------------------

    def on_clock(self, time, cpu, aux, w):
        self.per_us = w[0] or 1000

    def on_name(self, time, cpu, aux, w):
        name = struct.pack('<4I', *w[1:5]).split(b'\0')[0].decode('ascii', 'replace')
        task = self.task(w[0])
        if self.script is None and task.name == 'job' and name != 'job':
            self.script = time
        if task.name in ('?', 'init') or task.name == name:
            task.name = name
            return
        self.numbers += 1       # exec: the same task, another program
        self.tasks[w[0]] = Task(self.numbers, name)
        self.forget_threads(time, w[0])

    def on_kill(self, time, cpu, aux, w):
        self.instant(time, cpu, f'{self.task(w[0])} ends', {'threads': w[1]})
        self.tasks.pop(w[0], None)
        self.forget_threads(time, w[0])

    def forget_threads(self, time, task):
        for key in [k for k in self.threads if k[0] == task]:
            self.leave_all(time, self.threads.pop(key))

    def on_switch(self, time, cpu, aux, w):
        start, thread = self.running.get(cpu, (time, None))
        if thread and time > start:
            self.runs.append((start, time, cpu, str(thread)))
        thread = self.thread(w[0], w[1]) if w[0] else None
        self.current[cpu] = thread
        self.running[cpu] = time, thread

    def on_enter(self, time, cpu, aux, w):
        thread = self.current.get(cpu)
        if thread is None:
            return
        name = self.names.get('sys', w[0])
        self.leave_kernel(time, thread, None)
        if name in ('reply', 'reply_recv'):
            return              # `reply' and `receive' tell more
        thread.inside = time, name, {f'w{i}': v for i, v in enumerate(w[2:6])}

    def on_leave(self, time, cpu, aux, w):
        thread = self.current.get(cpu)
        if thread:
            self.leave_kernel(time, thread, w[0])

    def leave_kernel(self, time, thread, result):
        if thread.inside:
            start, name, args = thread.inside
            if result is not None:
                args['result'] = self.answer(result)
            self.slices.append((start, time, thread, 'sys.' + name, args, 'kernel call'))
            thread.inside = None
            for call in thread.ended:
                call.let_go = time
            thread.ended.clear()

    def on_call(self, time, cpu, aux, w):
        token, label, port, badge, w0, w1 = w
        kind = KINDS[aux >> 16 & 3]
        thread = self.current.get(cpu)
        if kind in ('fault', 'lease'):
            thread = self.thread(badge, aux & 0xffff)
        parent = thread.serving[-1] if thread and thread.serving else None
        call = Call(len(self.calls) + 1, time, thread, self.names.op(label), kind, parent)
        call.depth = parent.depth + 1 if parent else 0
        call.args = self.arguments(call.op, label, w0, w1)
        if kind == 'thread':
            call.args['handle'] = aux & 0xffff
        if kind in ('thread', 'submitted'):
            call.args['badge'] = badge
        if kind != 'thread':
            call.args['kind'] = kind
        call.server = self.ports.get(port)
        self.calls.append(call)
        self.open[token] = call

    def arguments(self, op, label, w0, w1):
        if op == 'kernel.fault':
            bits = ' '.join(name for bit, name in FAULT_BITS if w1 & bit)
            return {'address': f'{w0:#x}', 'why': bits or 'read'}
        fields = self.names.fields.get(op, [])
        args = {}
        words = [w0, w1]
        if label & self.names.label['LEASE1']:
            words, args['bytes'] = [w0], w1
        if label & self.names.label['LEASE2']:
            words = []          # they are the second lease
        for name, value in zip(fields, words):
            if name and name != 'zero':
                args[name] = value
        return args

    def on_receive(self, time, cpu, aux, w):
        sent, token, port, task, index, _ = w
        call = self.open.pop(sent, None)
        thread = self.thread(task, index)
        self.ports[port] = thread.task
        if call is None:
            return
        self.open[token] = call
        call.received, call.server = time, thread.task
        self.leave_all(time, thread)
        call.thread = thread
        thread.serving.append(call)

    def leave_all(self, time, thread):
        """What the thread had received it has parked, or answered."""
        self.leave_kernel(time, thread, None)
        for call in thread.serving:
            call.let_go = time
        thread.serving.clear()

    def on_event(self, time, cpu, aux, w):
        thread = self.thread(w[3], w[4])
        self.leave_all(time, thread)
        self.instants.append((time, thread, 'event ' + self.names.get('event', w[0]),
                              {'w0': w[1], 'w1': w[2]}))

    def on_reply(self, time, cpu, aux, w):
        call = self.open.pop(w[0], None)
        if call is None:
            return
        call.end = time
        call.result = self.answer(w[1])
        if not call.result.startswith('E_') and call.op not in ('kernel.fault',):
            call.args_back = w[2], w[3]
        thread = getattr(call, 'thread', None)
        if thread and call in thread.serving:
            thread.serving.remove(call)
            call.let_go = time
            if thread.inside:   # it ended its caller, say
                thread.ended.append(call)
        if call.kind == 'thread' and call.caller:
            self.leave_kernel(time, call.caller, None)

    def answer(self, label):
        if label >= NO_ANSWER:
            return self.names.error(2 ** 32 - label)
        return self.names.error(label & 0xfff) if label & 0xfff and label < 4096 else str(label & 0xfff)

    def instant(self, time, cpu, name, args):
        where = self.current.get(cpu)
        self.instants.append((time, where if where else cpu, name, args))

    def on_notify(self, time, cpu, aux, w):
        to = self.ports.get(w[0], 'a port')
        self.instant(time, cpu, f'notify {to}', {'bits': f'{w[1]:#x}'})

    def on_fault(self, time, cpu, aux, w):
        bits = ' '.join(name for bit, name in FAULT_BITS if w[1] & bit)
        self.instant(time, cpu, 'page fault', {'address': f'{w[0]:#x}', 'why': bits,
                                               'eip': f'{w[2]:#x}'})

    def on_exception(self, time, cpu, aux, w):
        self.instant(time, cpu, f'exception {w[0]}', {'eip': f'{w[1]:#x}'})

    def on_irq(self, time, cpu, aux, w):
        self.instants.append((time, cpu, f'interrupt {w[0]:#x}', {}))


# ---- records as build/vm read them -----------------------------------------

def unwrap(data):
    """(time, event, aux, words) of one CPU's records, the clock made whole."""
    high = last = 0
    for time, event, *w in RECORD.iter_unpack(data):
        if time < last:
            high += 1 << 32
        last = time
        yield high + time, event & 0xff, event >> 8, w


def read(rings, names):
    """rings: bytes of records by CPU."""
    merged = []
    for cpu, data in sorted(rings.items()):
        merged += [(t, cpu, e, a, w) for t, e, a, w in unwrap(data)]
    if len(rings) > 1:
        merged.sort(key=lambda r: r[0])
    reader = Reader(names)
    for record in merged:
        reader.record(*record)
    return reader


# ---- what comes out ---------------------------------------------------------

def events(r, begin):
    """Chrome's trace events, from `begin' on."""
    us = lambda t: round((t - begin) / r.per_us, 3)
    out, seen = [], {}

    def track(where):
        if isinstance(where, int):
            pid, tid, process, name = CPU_PROCESS, where, 'CPUs', f'CPU {where}'
        elif where is None:
            pid, tid, process, name = CPU_PROCESS, 99, 'CPUs', 'nobody'
        else:
            pid, tid = where.task.number, where.index
            process, name = str(where.task), f'thread {where.index}'
        if (pid, tid) not in seen:
            seen[pid, tid] = True
            out.append({'ph': 'M', 'name': 'process_name', 'pid': pid, 'tid': tid,
                        'args': {'name': process}})
            out.append({'ph': 'M', 'name': 'thread_name', 'pid': pid, 'tid': tid,
                        'args': {'name': name}})
        return {'pid': pid, 'tid': tid}

    def slice_(start, end, where, name, args, cat):
        if start >= begin:
            out.append({'ph': 'X', 'name': name, 'cat': cat, 'ts': us(start),
                        'dur': round(us(end) - us(start), 3), 'args': args, **track(where)})

    for start, end, cpu, name in r.runs:
        slice_(start, end, cpu, name, {}, 'run')
    for start, end, thread, name, args, cat in r.slices:
        slice_(start, end, thread, name, args, cat)
    for c in r.calls:
        end = c.end or r.now
        args = dict(c.args, call=c.number, to=str(c.server), clocks=end - c.start)
        if c.caller:
            args['from'] = str(c.caller)
        if c.parent:
            args['within'] = c.parent.number
        if c.result is not None:
            args['result'] = c.result
        if hasattr(c, 'args_back'):
            args['answer'] = c.args_back
        if c.kind in ('thread', 'fault'):
            slice_(c.start, end, c.caller, c.op, args, 'call')
        elif c.start >= begin:  # it goes on meanwhile: its own row
            for ph, at in (('b', c.start), ('e', end)):
                out.append({'ph': ph, 'name': c.op, 'cat': 'call, ' + c.kind, 'id': c.number,
                            'ts': us(at), 'args': args, **track(c.caller)})
        if c.received is None or c.start < begin:
            continue
        slice_(c.received, c.let_go or r.now, c.thread, c.op,
               {'call': c.number, 'for': str(c.caller)}, 'serve')
        if c.kind in ('thread', 'fault'):
            flow = {'name': c.op, 'cat': 'flow', 'id': c.number}
            out.append({'ph': 's', 'ts': us(c.start), **flow, **track(c.caller)})
            out.append({'ph': 'f', 'bp': 'e', 'ts': us(c.received), **flow,
                        **track(c.thread)})
    for time, where, name, args in r.instants:
        if time >= begin:
            out.append({'ph': 'i', 's': 't', 'name': name, 'cat': 'instant', 'ts': us(time),
                        'args': args, **track(where)})
    return out


def convert(rings, names, lost=0, whole=False, icount=False):
    """The trace as a dict to write as JSON."""
    r = read(rings, names)
    begin = 0 if whole or r.script is None else r.script
    return {'displayTimeUnit': 'ns', 'traceEvents': events(r, begin),
            'otherData': {'clock': 'guest instructions' if icount else 'time-stamp counter',
                          'clocks per us': r.per_us, 'records lost': lost,
                          'begins with': 'the boot' if begin == 0 else 'the script'}}


def text(trace):
    """A line per call, indented below the call in whose service it was made."""
    calls = sorted((e for e in trace['traceEvents']
                    if e.get('cat', '').startswith('call') and e['ph'] in 'Xb'),
                   key=lambda e: (e['ts'], e['args']['call']))
    depth, lines = {}, []
    lines.append(f"# us, caller -> server operation(arguments) = result <clocks: "
                 f"{trace['otherData']['clock']}>; {trace['otherData']['records lost']} "
                 'records lost')
    for e in calls:
        a = dict(e['args'])
        number, to, clocks = a.pop('call'), a.pop('to'), a.pop('clocks')
        caller, within = a.pop('from', 'nobody'), a.pop('within', None)
        result, back = a.pop('result', None), a.pop('answer', None)
        depth[number] = depth[within] + 1 if within in depth else 0
        said = ', '.join(f'{k}={shown(v)}' for k, v in a.items())
        answer = '?' if result is None else result
        if back and any(back):
            answer += ' (' + ', '.join(map(shown, back)) + ')'
        lines.append(f"{e['ts']:14.3f} {'  ' * depth[number]}{caller} -> {to} "
                     f"{e['name']}({said}) = {answer} <{clocks}>")
    return '\n'.join(lines) + '\n'


def shown(value):
    """Small numbers, and small ones below 0, as such; others look like addresses."""
    if not isinstance(value, int) or value <= 0xffff:
        return str(value)
    return str(value - (1 << 32)) if value >= NO_ANSWER else f'{value:#x}'


def program(task):
    return task.rsplit('/', 1)[0].rsplit('.', 1)[0]


def top(trace):
    """Calls by operation and by pair of programs."""
    calls = [e for e in trace['traceEvents']
             if e.get('cat', '').startswith('call') and e['ph'] in 'Xb']
    out = []
    for title, key in (('operation', lambda e: e['name']),
                       ('pair', lambda e: program(e['args'].get('from', '?')) + ' -> ' +
                        program(e['args']['to']))):
        groups = {}
        for e in calls:
            groups.setdefault(key(e), []).append(e['args']['clocks'])
        out.append(f"{'calls':>8} {'median':>10} {'total':>12}  {title} "
                   f"({trace['otherData']['clock']})")
        for name, clocks in sorted(groups.items(), key=lambda g: (-len(g[1]), g[0])):
            clocks.sort()
            out.append(f'{len(clocks):8} {clocks[len(clocks) // 2]:10} {sum(clocks):12}  {name}')
        out.append('')
    return '\n'.join(out)


def load_names(out):
    return Names(out / 'trace.names', TOP / 'proto')


def main():
    p = argparse.ArgumentParser(prog='build/trace.py', description=__doc__.split('\n')[0])
    p.add_argument('trace', type=pathlib.Path, metavar='FILE.json')
    p.add_argument('--text', action='store_true', help='a line per call')
    p.add_argument('--top', action='store_true', help='calls by operation and by pair')
    a = p.parse_args()
    trace = json.loads(a.trace.read_text())
    sys.stdout.write(top(trace) if a.top and not a.text else text(trace))


if __name__ == '__main__':
    try:
        main()
    except BrokenPipeError:
        pass
