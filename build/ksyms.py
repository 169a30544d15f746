#!/usr/bin/env python3
"""ksyms.py KERNEL.elf OUT - the table that a panic names its addresses from.

Little-endian words: magic, number of functions, of lines, bytes of text; each
function (address, size, name), each line (address, file, number; number 0: no
line from here on), both by address; then the text: strings, each with its NUL,
that name and file are offsets into.  Read by kernel/debug/ksyms.c.
"""
import os
import re
import struct
import subprocess
import sys

MAGIC = 0x4d59534b      # "KSYM"
HEADER = re.compile(r'^(?:CU: )?(\S+):(?:\[\+\+\])?$')
ROW = re.compile(r'^\S.*?\s+(\d+|-)\s+(0x[0-9a-f]+|0)(?:\s|$)')


class Text:
    def __init__(self):
        self.data, self.at = bytearray(), {}

    def add(self, string):
        if string not in self.at:
            self.at[string] = len(self.data)
            self.data += string.encode() + b'\0'
        return self.at[string]


def output(*command):
    return subprocess.run(command, check=True, capture_output=True,
                          text=True, errors='replace').stdout


def functions(elf):
    """[(address, size, name)] by address; assembly labels get the gap."""
    found = {}
    for line in output('nm', '-n', '-S', elf).splitlines():
        words = line.split()
        kind, name = words[-2], words[-1]
        if kind not in 'tT' or name.startswith(('.L', '$')):
            continue
        size = int(words[1], 16) if len(words) == 4 else 0
        addr = int(words[0], 16)
        if addr not in found or size > found[addr][0]:
            found[addr] = (size, name)
    table = sorted((a, s, n) for a, (s, n) in found.items())
    for i, (addr, size, name) in enumerate(table):
        end = table[i + 1][0] if i + 1 < len(table) else addr + 64
        table[i] = (addr, size or end - addr, name)
    return table


def lines(elf):
    """[(address, file, number)] by address, one per change."""
    at, path = {}, '?'
    for line in output('readelf', '-wL', '-W', elf).splitlines():
        head = HEADER.match(line)
        if head:
            path = os.path.normpath(head.group(1))
            continue
        row = ROW.match(line)
        if not row:
            continue
        addr = int(row.group(2), 16)
        if row.group(1) == '-':
            at.setdefault(addr, ('', 0))    # the next sequence may start here
        else:
            at[addr] = (path, int(row.group(1)))
    table, before = [], None
    for addr in sorted(at):
        if at[addr] != before:
            before = at[addr]
            table.append((addr, *before))
    return table


def main(elf, out):
    text = Text()
    text.add('')
    funcs = functions(elf)
    # Units that were left out at the link have lines at address 0.
    low = funcs[0][0] if funcs else 0
    rows = [r for r in lines(elf) if r[0] >= low]
    body = b''.join(struct.pack('<3I', a, s, text.add(n)) for a, s, n in funcs)
    body += b''.join(struct.pack('<3I', a, text.add(f), n) for a, f, n in rows)
    with open(out + '.new', 'wb') as f:
        f.write(struct.pack('<4I', MAGIC, len(funcs), len(rows), len(text.data)))
        f.write(body + bytes(text.data))
    os.replace(out + '.new', out)


if __name__ == '__main__':
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
