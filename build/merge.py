#!/usr/bin/env python3
"""merge.py OUT.a FIRST.a ... LAST.a - one archive out of several.

An object is left out if an earlier archive defines one of its functions:
so the POSIX layer replaces a file of newlib's by writing the function, and no
link can find it twice.  If only some of an object's functions are replaced
the others would be lost: those still wanted by anyone are reported, and the
merge fails.
"""
import os
import shutil
import subprocess
import sys
import tempfile


def symbols(archive):
    """{member: (strong definitions, all definitions, wanted)}, in order."""
    members = {}
    text = subprocess.run(['nm', '-A', archive], check=True,
                          capture_output=True, text=True).stdout
    names = subprocess.run(['ar', 't', archive], check=True,
                           capture_output=True, text=True).stdout.split()
    for name in names:
        members[name] = (set(), set(), set())
    for line in text.splitlines():
        where, rest = line.split(': ', 1) if ': ' in line else line.rsplit(':', 1)
        member = where.split(':')[1]
        words = rest.split()
        kind, symbol = words[-2], words[-1]
        strong, every, wanted = members[member]
        if kind in 'Uwv':
            wanted.add(symbol)
        elif kind.isupper():
            every.add(symbol)
            if kind not in 'WV':
                strong.add(symbol)
    return members


def main(out, archives):
    taken, kept, dropped, wanted = set(), [], [], set()
    for archive in archives:
        here = set()
        for member, (strong, every, needs) in symbols(archive).items():
            if strong & taken:
                dropped.append((archive, member, every))
            else:
                kept.append((archive, member))
                here |= every
                wanted |= needs
        taken |= here
    bad = 0
    for archive, member, every in dropped:
        lost = (every - taken) & wanted
        if lost:
            print(f'{archive}({member}) is replaced, but not its '
                  f'{", ".join(sorted(lost))}', file=sys.stderr)
            bad = 1
    if bad:
        return 1
    with tempfile.TemporaryDirectory() as tmp:
        paths = []
        for number, archive in enumerate(archives):
            folder = os.path.join(tmp, str(number))
            os.mkdir(folder)
            full = os.path.abspath(archive)
            subprocess.run(['ar', 'x', full], cwd=folder, check=True)
            paths += [os.path.join(folder, m) for a, m in kept if a == archive]
        new = os.path.join(tmp, 'new.a')
        subprocess.run(['ar', 'qcsD', new] + paths, check=True)
        shutil.move(new, out)
    return 0


if __name__ == '__main__':
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2:]))
