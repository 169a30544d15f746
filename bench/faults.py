#!/usr/bin/env python3
"""Binary faults in the text of running services: do they come back, is the data right?

faults.py [--count N] [--seed N] [--services a,b] [--results FILE]

Twelve classic types, chosen by a seeded generator from the disassembly.  A fault is
planted by `svc fault': at first as an instruction that traps, so that it is known
whether it was reached.  Then a load runs whose data is checksummed; then the service
is restarted from its clean image, and the load must be right (if it is not, the next
fault gets a boot of its own).  Most faults are put
where a first boot with the same load has been, the rest anywhere.  One boot carries
GROUP faults.  One line for each goes to the results: what was injected, whether it
was activated, detected (the service failed, or hung), restarted, recovered.
"""
import argparse
import json
import pathlib
import random
import re
import subprocess
import sys

TOP = pathlib.Path(__file__).resolve().parent.parent
VM = TOP / 'build' / 'vm'
GROUP = 10
PROBES = 200  # places of a service that are tried, to see where the load comes by
SEEN = 0.75   # so many faults are put where it does
BINARY = {'disk': 'drivers/ata', 'pipe': 'servers/pipe', 'tty': 'servers/tty',
          'vfs': 'servers/vfs', 'tmpfs': 'servers/tmpfs'}
# One-byte opcodes whose second byte is ModRM: register from memory, and back.
TO_REG = {0x8b, 0x03, 0x2b, 0x33, 0x23, 0x0b, 0x3b, 0x8a, 0x8d}
FROM_REG = {0x89, 0x01, 0x29, 0x31, 0x21, 0x09, 0x39, 0x85, 0x88}


def instructions(service):
    """(address, bytes) of every instruction of the service's text."""
    elf = TOP / 'out' / f'{BINARY[service]}.elf'
    text = subprocess.run(['objdump', '-d', '-w', '-j', '.text', elf],
                          capture_output=True, text=True, check=True).stdout
    for line in text.split('\n'):
        m = re.match(r'\s*([0-9a-f]+):\t((?:[0-9a-f]{2} )+)\s*\t?(\S*)', line)
        if m and m.group(3):
            code = bytes.fromhex(m.group(2))
            if len(code) <= 15:
                yield int(m.group(1), 16), code


def other(rng, n):
    return rng.choice([i for i in range(8) if i not in (n, 4)])


def reg_field(rng, code):
    m = code[1]
    return code[:1] + bytes([m & 0xc7 | other(rng, m >> 3 & 7) << 3]) + code[2:]


def rm_field(rng, code):
    m = code[1]
    if m & 7 == 4 and m >> 6 != 3:
        return None  # a SIB byte follows: another length
    new = other(rng, m & 7)
    if m >> 6 == 0 and (new == 5 or m & 7 == 5):
        return None
    return code[:1] + bytes([m & 0xf8 | new]) + code[2:]


def nops(code):
    return b'\x90' * len(code)


def source(rng, c):
    if c[0] in FROM_REG:
        return reg_field(rng, c)
    return rm_field(rng, c) if c[0] in TO_REG and c[1] >> 6 == 3 else None


def destination(rng, c):
    if c[0] in TO_REG:
        return reg_field(rng, c)
    return rm_field(rng, c) if c[0] in FROM_REG and c[1] >> 6 == 3 else None


def pointer(rng, c):
    if c[0] in TO_REG | FROM_REG and len(c) > 1 and c[1] >> 6 != 3:
        return rm_field(rng, c)
    return None


def branch(rng, c):
    if c[0] >> 4 == 7:
        return bytes([c[0] ^ 1]) + c[1:]
    if c[0] == 0x0f and c[1] >> 4 == 8:
        return c[:1] + bytes([c[1] ^ 1]) + c[2:]
    return None


def loop_bound(rng, c):
    if c[0] == 0x83 and c[1] >> 3 & 7 == 7:
        return c[:-1] + bytes([(c[-1] + rng.choice([1, -1])) & 0xff])
    if c[0] == 0x3d:
        n = int.from_bytes(c[1:], 'little') + rng.choice([1, -1])
        return c[:1] + (n & 0xffffffff).to_bytes(4, 'little')
    return None


def missing(rng, c):
    return nops(c)


def interface(rng, c):
    if 0x50 <= c[0] <= 0x57 and c[0] != 0x54:
        return bytes([0x50 | other(rng, c[0] & 7)])
    if c[0] == 0x89 and len(c) == 3 and c[1] & 0xc7 == 0x04 and c[2] == 0x24:
        return nops(c)  # mov reg, (esp): an argument that is not passed
    return None


def initialisation(rng, c):
    return nops(c) if c[0] in (0xc7, 0xc6) else None


def bit(rng, c):
    at = rng.randrange(len(c))
    return c[:at] + bytes([c[at] ^ 1 << rng.randrange(8)]) + c[at + 1:]


def stuck(rng, c):
    return b'\xeb\xfe' + c[2:] if len(c) >= 2 else None


def constant(rng, c):
    if 0xb8 <= c[0] <= 0xbf and len(c) == 5:
        return c[:1] + rng.randbytes(4)
    if c[0] == 0x83:
        return c[:-1] + bytes([rng.randrange(256)])
    return None


def missing_call(rng, c):
    return nops(c) if c[0] == 0xe8 else None


TYPES = {f.__name__: f for f in (source, destination, pointer, branch, loop_bound,
                                 missing, interface, initialisation, bit, stuck,
                                 constant, missing_call)}


def choose(rng, service, code, seen):
    """A fault: the instruction and what it becomes."""
    while True:
        kind = rng.choice(list(TYPES))
        among = seen if seen and rng.random() < SEEN else code
        for _ in range(200):
            addr, old = rng.choice(among)
            new = TYPES[kind](rng, old)
            if new is not None and new != old:
                return {'service': service, 'type': kind, 'addr': f'{addr:x}',
                        'old': old.hex(), 'new': new.hex()}


SCRIPT = r'''
cd /; for i in svc cat md5sum cmp sleep seq grep wc cp rm sync tail kill cut touch ls; do cp /bin/$i /bin/x$i; done
cat /bin/sh /bin/ls /bin/sort >/home/data; md5sum </home/data >/home/right
load_pipe() { cat /home/data | cat | md5sum | cmp -s - /home/right; }
load_disk() { cp /home/data /home/copy && sync && md5sum </home/copy | cmp -s - /home/right; rc=$?; rm -f /home/copy; return $rc; }
load_tty() { for i in 1 2 3 4; do seq 50 >/dev/tty0; ls -l /dev/tty0 >/dev/null; done; [ "$(seq 50 | wc -l)" = 50 ]; }
load_vfs() { for i in 1 2 3; do ls /tmp /dev /proc >/dev/null || return 1; cat /home/right >/tmp/v$i && cmp -s /home/right /tmp/v$i || return 1; done; }
load_tmpfs() { cat /home/data >/tmp/data && md5sum </tmp/data | cmp -s - /home/right && ls -l /tmp >/dev/null; rc=$?; rm -f /tmp/data; return $rc; }
# The load, and not longer than that.
run() {
	rm -f /home/ok
	(load_$1 2>/dev/null && echo ok >/home/ok) & job=$!
	(sleep $2; kill -9 $job) 2>/dev/null & watch=$!
	wait $job 2>/dev/null; status=$?
	kill -9 $watch 2>/dev/null
	[ -e /home/ok ]
}
fault() {
	number=$1 service=$2
	before=$(svc log $service | wc -l)
	svc fault $service $3 $4 $5 2>/dev/null || { echo "$number refused" >>/home/result; return; }
	run $service 9 && during=right || during=wrong
	svc log $service | tail -n +$((before + 1)) | cut -f 3 >/home/events
	reached=$(grep -c 'fault is reached' </home/events); up=$(grep -c 'serves again' </home/events)
	down=$(grep -c -v -E 'fault is|serves again' </home/events)
	svc restart $service 2>/dev/null || svc start $service 2>/dev/null
	run $service 20 && after=right || after=wrong
	echo "$number $reached $down $up $during $after" >>/home/result
	[ $after = right ] || { cat /home/result; exit; }
}
'''


def group(faults, timeout=120):
    """One boot; faults get their outcomes.  How many, whether it panicked."""
    script = SCRIPT + ''.join(
        f'fault {i} {f["service"]} {f["addr"]} {f["old"]} {f["new"]}\n'
        for i, f in enumerate(faults)) + 'cat /home/result\n'
    run = subprocess.run([VM, '--timeout', str(timeout), '-c', script],
                         stdin=subprocess.DEVNULL, capture_output=True, text=True,
                         errors='replace')
    for f in faults:
        f.update(outcome='lost', activated=False, detected=False, restarted=False,
                 during='', recovered=False)
    done = 0
    for line in run.stdout.split('\n'):
        w = line.split()
        if not w or not w[0].isdigit():
            continue
        f, done = faults[int(w[0])], int(w[0]) + 1
        if len(w) == 2:
            f['outcome'] = w[1]
        elif len(w) == 6:
            f.update(outcome='ran', activated=w[1] != '0', detected=w[2] != '0',
                     restarted=w[2] == '0' or int(w[3]) >= 1, during=w[4],
                     recovered=w[5] == 'right')
    panic = 'panic' in run.stderr.lower() or run.returncode == 125
    if panic and done < len(faults):
        faults[done]['outcome'] = 'panic'
    return max(1, done), panic


def visited(rng, services, code):
    """Of some instructions of each service, those that the load comes by.

    What is planted is what was there; where it was reached it can be planted again.
    """
    tried = {s: rng.sample(code[s], min(PROBES, len(code[s]))) for s in services}
    script = SCRIPT
    for s in services:
        words = ' '.join(f'{a:x}.{c.hex()}' for a, c in tried[s])
        script += (f'for i in {words}; do svc fault {s} ${{i%.*}} ${{i#*.}} ${{i#*.}}; done 2>/dev/null\n'
                   f'run {s} 20\nfor i in {words}; do svc fault {s} ${{i%.*}} ${{i#*.}} '
                   f'${{i#*.}} 2>/dev/null && echo {s} ${{i%.*}}; done >>/home/seen\n'
                   f'svc restart {s}\n')
    run = subprocess.run([VM, '--timeout', '240', '-c', script + 'cat /home/seen\n'],
                         stdin=subprocess.DEVNULL, capture_output=True, text=True,
                         errors='replace')
    seen = {tuple(line.split()) for line in run.stdout.split('\n')}
    return {s: [(a, c) for a, c in tried[s] if (s, f'{a:x}') in seen] for s in services}


def campaign(count, seed, services, results=None, show=print):
    rng = random.Random(seed)
    code = {s: list(instructions(s)) for s in services}
    seen = visited(rng, services, code)
    show('the load comes by ' + ', '.join(f'{len(seen[s])} of {PROBES} places of {s}'
                                          for s in services))
    faults = [choose(rng, s, code[s], seen[s]) for s in
              (services[i % len(services)] for i in range(count))]
    panics = 0
    i = 0
    while i < count:
        n, panic = group(faults[i:i + GROUP])
        part = faults[i:i + n]
        i += n
        panics += panic
        for f in part:
            f['seed'] = seed
        if results is not None:
            with open(results, 'a') as out:
                out.writelines(json.dumps(f) + '\n' for f in part)
        show(f'{i} of {count}: ' + summary(faults[:i]))
    return panics, faults


def summary(faults):
    ran = [f for f in faults if f['outcome'] == 'ran']
    return (f'{len(ran)} ran, {sum(f["activated"] for f in ran)} activated, '
            f'{sum(f["detected"] for f in ran)} detected, '
            f'{sum(f["detected"] and f["restarted"] for f in ran)} restarted, '
            f'{sum(f["recovered"] for f in ran)} recovered, '
            f'{len(faults) - len(ran)} without outcome')


def main():
    parse = argparse.ArgumentParser(description='inject faults into services')
    parse.add_argument('--count', type=int, default=1000)
    parse.add_argument('--seed', type=int, default=1)
    parse.add_argument('--services', default=','.join(BINARY))
    parse.add_argument('--results', default=TOP / 'bench' / 'results' / 'faults.jsonl')
    a = parse.parse_args()
    pathlib.Path(a.results).parent.mkdir(parents=True, exist_ok=True)
    panics, _ = campaign(a.count, a.seed, a.services.split(','), a.results)
    sys.exit(1 if panics else 0)


if __name__ == '__main__':
    main()
