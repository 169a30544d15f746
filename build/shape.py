#!/usr/bin/env python3
"""shape.py [TOP] - whether the code keeps the shape it is meant to have.

A report against budgets (a ratchet, not a wall) and two hard rules: no file
above 700 lines (tests apart), no assembly in C outside arch/ - unless build/budgets.txt
names the file and says why.  Functions are found by the format of the tree:
the name, then `{' and `}', each in the first column.
"""
import os
import re
import sys

TOPS = ('boot', 'proto', 'kernel', 'libc', 'servers', 'drivers', 'userland', 'bench', 'labs')
FILE_MEDIAN, FILE_P90, FILE_MAX = 110, 350, 700
FUNC_P90, FUNC_MAX, NESTING, PARAMS, IFS = 40, 80, 4, 6, 2
FOLDER_FILES = 5
# Programs that must do what no decent program does, and measure it.
ASM_FREE = ('userland/tests/', 'bench/')
HEAD = re.compile(r'^[A-Za-z_]\w*\(')
ASM = re.compile(r'\b(__asm__|asm)\s*(volatile|goto|__volatile__)?\s*\(')


def sources(top):
    for name in TOPS:
        for where, folders, names in os.walk(os.path.join(top, name)):
            folders[:] = sorted(folders)
            for n in sorted(names):
                if n.endswith(('.c', '.h', '.S')):
                    yield os.path.relpath(os.path.join(where, n), top)


def functions(lines):
    """(line, name, length, nesting, parameters) of each function."""
    i = 0
    while i < len(lines):
        if not HEAD.match(lines[i]):
            i += 1
            continue
        start, head = i, ''
        while i < len(lines) and lines[i] != '{' and not lines[i].rstrip().endswith(';'):
            head += lines[i]
            i += 1
        if i == len(lines) or lines[i] != '{':
            i += 1
            continue
        body = i
        while i < len(lines) and lines[i] != '}':
            i += 1
        deepest = max((len(l) - len(l.lstrip('\t')) for l in lines[body:i]
                       if re.match(r'\t+(if|for|while|switch|do)\b', l)), default=0)
        args = head[head.index('(') + 1:head.rfind(')')]
        params = 0 if args.strip() in ('', 'void') else args.count(',') + 1
        yield start + 1, lines[start].split('(')[0], i - start + 1, deepest, params
        i += 1


def part(values, share):
    values = sorted(values)
    return values[min(len(values) - 1, int(len(values) * share))] if values else 0


def exceptions(top):
    found, path = {}, os.path.join(top, 'build/budgets.txt')
    for number, line in enumerate(open(path), 1) if os.path.exists(path) else ():
        words = line.split('#')[0].split(None, 1)
        if len(words) == 1:
            raise SystemExit(f'{path}:{number}: no reason given')
        if words:
            found[words[0]] = words[1].strip()
    return found


def main(argv):
    top = argv[1] if len(argv) > 1 else '.'
    excused = exceptions(top)
    hard, soft, lengths, funcs, folders = [], [], [], [], {}
    ifs = code = 0
    for path in sources(top):
        with open(os.path.join(top, path), errors='replace') as f:
            text = f.read()
        lines = text.split('\n')
        count = len(lines) - 1
        lengths.append(count)
        folders.setdefault(os.path.dirname(path), []).append(path)
        inner = '/arch/' in path or '/test/' in path or '/fake/' in path
        if count > FILE_MAX and path not in excused:
            where = soft if '/test/' in path else hard
            where.append(f'{path}: {count} lines, more than {FILE_MAX}')
        if not inner and path not in excused and ASM.search(text) and \
                not path.startswith(ASM_FREE) and not path.endswith('.S'):
            hard.append(f'{path}: assembly outside arch/')
        if not inner and not path.endswith('.h'):
            ifs += len(re.findall(r'^\s*#\s*if', text, re.M))
            code += count
        if path.endswith('.c'):
            for line, name, length, nesting, params in functions(lines):
                funcs.append(length)
                for what, value, most in (('lines', length, FUNC_MAX),
                                          ('levels', nesting, NESTING),
                                          ('parameters', params, PARAMS)):
                    if value > most:
                        soft.append(f'{path}:{line}: {name} has {value} {what}, '
                                    f'more than {most}')
    for name, files in sorted(folders.items()):
        if len(files) > FOLDER_FILES and 'include' not in name and \
                not os.path.exists(os.path.join(top, name, 'README.md')):
            soft.append(f'{name}/: {len(files)} files and no README.md')
    for line in soft:
        print('shape: ' + line)
    print(f'shape: {len(lengths)} files: median {part(lengths, .5)} '
          f'(<= {FILE_MEDIAN}), p90 {part(lengths, .9)} (<= {FILE_P90}), '
          f'max {max(lengths, default=0)}')
    print(f'shape: {len(funcs)} functions: p90 {part(funcs, .9)} (<= {FUNC_P90}), '
          f'max {max(funcs, default=0)} (<= {FUNC_MAX})')
    print(f'shape: {1000 * ifs / max(code, 1):.1f} #if per 1000 lines outside arch '
          f'(<= {IFS})')
    for line in hard:
        print('shape: FAULT ' + line)
    return 1 if hard else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv))
