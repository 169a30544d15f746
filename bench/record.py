#!/usr/bin/env python3
"""record.py - keep what ipcbench counts in bench/results/ipc.jsonl.

One line per figure, best of its runs, in guest instructions; `make bench-record'.
tests/test_bench.py fails when a figure has become worse than the one kept.
"""
import json
import pathlib
import subprocess

TOP = pathlib.Path(__file__).resolve().parent.parent
RESULTS = TOP / 'bench' / 'results' / 'ipc.jsonl'


def main():
    text = subprocess.run([TOP / 'build' / 'vm', '--icount', '--timeout', '120', '-c', 'ipcbench'],
                          check=True, capture_output=True, text=True).stdout
    with open(RESULTS, 'w') as f:
        for line in text.split('\n'):
            if '\t' in line:
                name, best = line.split('\t')[:2]
                f.write(json.dumps({'name': name, 'value': float(best), 'kind': 'instructions',
                                    'unit': 'per operation'}) + '\n')


if __name__ == '__main__':
    main()
