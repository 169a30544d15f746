#!/usr/bin/env python3
"""layers.py RULES [TOP] - fail when an #include breaks a rule or closes a cycle.

An include is named from the top of the tree (<proto/blk.h>) or relative to the
file ("port.h").  Any other is a header of the C library: it counts as lying in
libc/include, unless the compiler itself brings it.  Each line of RULES is a
folder and what it may include (folders, files, `a/*.h'); the longest folder that
a file lies in counts.
"""
import fnmatch
import os
import re
import sys

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include(?:_next)?[ \t]*(["<])([^">]+)[">]', re.M)
COMMENT = re.compile(r'/\*.*?\*/|//[^\n]*', re.S)
COMPILER = {'stddef.h', 'stdint.h', 'stdbool.h', 'stdarg.h', 'stdalign.h',
            'stdnoreturn.h', 'stdatomic.h', 'limits.h', 'float.h', 'iso646.h',
            'cpuid.h'}
PROGRAMS = ('servers', 'drivers', 'userland')
FREE = ('test', 'fake')         # folders of tests, which may reach anywhere
LIBRARY = 'libc/include'


def under(path, top):
    if '*' in top:
        return path.count('/') == top.count('/') and fnmatch.fnmatchcase(path, top)
    return path == top or path.startswith(top + '/')


class Layers:
    def __init__(self, rules, top='.'):
        self.top = top
        self.rules = []
        for number, line in enumerate(open(rules), 1):
            words = line.split('#')[0].split()
            if not words:
                continue
            if any(who == words[0] for who, _ in self.rules):
                raise SystemExit(f'{rules}:{number}: {words[0]} stands there twice')
            self.rules.append((words[0], words[1:]))
        self.rules.sort(key=lambda rule: -len(rule[0]))
        self.tops = sorted({who.split('/')[0] for who, _ in self.rules})
        self.graph = {}
        self.faults = []

    def rule(self, path):
        return next((r for r in self.rules if under(path, r[0])), None)

    def exists(self, path):
        return os.path.isfile(os.path.join(self.top, path))

    def target(self, source, mark, name):
        """The file meant, below the top; None: the compiler's."""
        if mark == '"':
            near = os.path.normpath(os.path.join(os.path.dirname(source), name))
            if self.exists(near):
                return near
        if '/' in name and any(under(name, t) for t in self.tops):
            return os.path.normpath(name)
        if self.exists(f'{LIBRARY}/{name}') or name not in COMPILER:
            return os.path.normpath(f'{LIBRARY}/{name}')
        return None

    def allowed(self, source, to):
        who, may = self.rule(source)
        if any(under(to, m) for m in may):
            return True
        other = self.rule(to)
        if not other or other[0] != who:
            return False
        return who not in PROGRAMS or source.split('/')[:2] == to.split('/')[:2]

    def read(self):
        for top in self.tops:
            for folder, folders, names in os.walk(os.path.join(self.top, top)):
                folders[:] = sorted(f for f in folders if f not in FREE)
                for name in sorted(names):
                    if name.endswith(('.c', '.h', '.S')):
                        path = os.path.join(folder, name)
                        self.read_file(os.path.relpath(path, self.top))

    def read_file(self, source):
        if not self.rule(source):
            self.faults.append(f'{source}: lies in no layer')
            return
        with open(os.path.join(self.top, source), errors='replace') as f:
            text = COMMENT.sub('', f.read())
        targets = [self.target(source, *i) for i in INCLUDE.findall(text)]
        self.graph[source] = [t for t in targets if t and t != source]
        for to in self.graph[source]:
            if not self.allowed(source, to):
                self.faults.append(f'{source}: may not include {to}')

    def cycles(self):
        state = {}
        for start in sorted(self.graph):
            if start in state:
                continue
            path, todo = [start], [iter(self.graph[start])]
            state[start] = 'open'
            while todo:
                to = next(todo[-1], None)
                if to is None:
                    state[path.pop()] = 'done'
                    todo.pop()
                elif state.get(to) == 'open':
                    ring = path[path.index(to):] + [to]
                    self.faults.append('cycle: ' + ' -> '.join(ring))
                elif to not in state and to in self.graph:
                    state[to] = 'open'
                    path.append(to)
                    todo.append(iter(self.graph[to]))

    def check(self):
        self.read()
        self.cycles()
        return self.faults


def main(argv):
    if len(argv) not in (2, 3):
        sys.exit(__doc__)
    layers = Layers(argv[1], argv[2] if len(argv) == 3 else '.')
    for fault in layers.check():
        print(fault)
    includes = sum(len(to) for to in layers.graph.values())
    print(f'layers: {len(layers.graph)} files, {includes} includes, '
          f'{len(layers.faults)} violations')
    return 1 if layers.faults else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv))
