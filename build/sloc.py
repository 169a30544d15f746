#!/usr/bin/env python3
"""sloc.py [TOP] - how big kernel and shim are, in lines of C and assembly.

Blank lines and comments do not count; a line longer than 100 columns counts as
the lines it would fill.  kernel/debug, tests and kernel/arch/host are not
counted.  Fails when the kernel is over its budget.
"""
import os
import sys

BUDGET, GOAL, COLUMNS = 6000, 5000, 100
SKIP = ('kernel/debug', 'kernel/arch/host')
DIRECTIVES = {'define', 'include', 'if', 'ifdef', 'ifndef', 'elif', 'else',
              'endif', 'undef', 'error', 'pragma', 'line', 'include_next', 'warning'}


def strip_comments(text):
    """The text with each comment as one blank, newlines kept."""
    out, i, n = [], 0, len(text)
    while i < n:
        c = text[i]
        two = text[i:i + 2]
        if two == '/*':
            end = text.find('*/', i + 2)
            end = n if end < 0 else end + 2
            out.append(' ' + '\n' * text.count('\n', i, end))
            i = end
        elif two == '//':
            end = text.find('\n', i)
            i = n if end < 0 else end
        elif c in '"\'':
            j = i + 1
            while j < n and text[j] not in (c, '\n'):
                j += 2 if text[j] == '\\' else 1
            j = min(j + 1, n)
            out.append(text[i:j])
            i = j
        else:
            out.append(c)
            i += 1
    return ''.join(out)


def count(path):
    with open(path, errors='replace') as f:
        text = strip_comments(f.read())
    total = 0
    for line in text.split('\n'):
        bare = line.strip()
        if not bare:
            continue
        if path.endswith('.S') and bare.startswith('#'):
            words = bare[1:].split()
            if not words or words[0] not in DIRECTIVES:
                continue        # gas's own comments
        width = len(line.rstrip().expandtabs(8))
        total += max(1, -(-width // COLUMNS))
    return total


def folder(top, name):
    """{file: lines} of what is counted below a folder."""
    found = {}
    for where, folders, names in os.walk(os.path.join(top, name)):
        rel = os.path.relpath(where, top)
        folders[:] = sorted(f for f in folders if f != 'test' and
                            os.path.join(rel, f) not in SKIP)
        for n in sorted(names):
            if n.endswith(('.c', '.h', '.S', '.inc')):
                found[os.path.join(rel, n)] = count(os.path.join(where, n))
    return found


def main(argv):
    top = argv[1] if len(argv) > 1 else '.'
    kernel, shim = folder(top, 'kernel'), folder(top, 'boot')
    parts = {}
    for path, lines in kernel.items():
        words = path.split('/')
        part = '/'.join(words[:3 if words[1] == 'arch' else 2][:len(words) - 1])
        parts[part] = parts.get(part, 0) + lines
    for part in sorted(parts):
        print(f'{parts[part]:6d}  {part}')
    total = sum(kernel.values())
    print(f'kernel size: {total} lines (budget {BUDGET}, goal {GOAL})')
    print(f'shim size: {sum(shim.values())} lines')
    if total > BUDGET:
        print(f'sloc.py: the kernel is {total - BUDGET} lines over its budget')
        return 1
    return 0


if __name__ == '__main__':
    sys.exit(main(sys.argv))
