#!/usr/bin/env python3
"""mkswap.py FILE BYTES - an empty swap disk, in Linux's format: the first page is
the header, whose mark says that the rest may be overwritten."""
import struct
import sys

PAGE = 4096


def make(path, size):
    header = bytearray(PAGE)
    struct.pack_into('<II', header, 1024, 1, size // PAGE - 1)  # version, last page
    header[PAGE - 10:] = b'SWAPSPACE2'
    with open(path, 'wb') as f:
        f.write(header)
        f.truncate(size)


if __name__ == '__main__':
    make(sys.argv[1], int(sys.argv[2]))
