"""tracering.py - read the kernel's trace rings while the guest runs.

The guest's memory is a file that QEMU and we map both, so that recording costs
the guest nothing but the stores.  A thread copies what is new out of each ring
before it is overwritten; what it came too late for is counted as lost.
"""
import mmap
import os
import struct
import threading

KERNEL_BASE = 0xc0000000
CPUS, HEAD, CHUNKS, RECORD, CHUNK = 16, 64, 8, 32, 4 << 20
PERIOD = 0.002                  # seconds between two looks


class Rings:
    def __init__(self, out, megabytes):
        self.size = megabytes << 20
        self.fd = os.memfd_create('maque', 0)
        os.ftruncate(self.fd, self.size)
        self.memory = mmap.mmap(self.fd, self.size)
        self.head = symbol(out / 'kernel' / 'kernel.sym', 'trace_rings') - KERNEL_BASE
        self.done = [0] * CPUS
        self.data = [[] for _ in range(CPUS)]
        self.lost = 0
        self.ended = threading.Event()
        self.thread = threading.Thread(target=self.follow, daemon=True)

    def arguments(self):
        return ['-object', f'memory-backend-file,id=ram,size={self.size},share=on,'
                           f'mem-path=/proc/self/fd/{self.fd}']

    def follow(self):
        while not self.ended.wait(PERIOD):
            self.drain()

    def ring(self, cpu):
        return struct.unpack_from('<2I8I', self.memory, self.head + cpu * HEAD)

    def drain(self):
        for cpu in range(CPUS):
            end, mask, *chunks = self.ring(cpu)
            if not sound(mask, chunks):
                continue        # not there yet, or being made
            size, begin = mask + 1, self.done[cpu]
            if end - begin > size:
                self.lost += end - size - begin
                begin = end - size
            parts = list(self.copy(chunks, mask, begin, end))
            now = self.ring(cpu)[0]
            late = min(max(now - size - begin, 0), end - begin)
            self.lost += late   # overwritten while we read
            self.data[cpu].append(b''.join(parts)[late * RECORD:])
            self.done[cpu] = end

    def copy(self, chunks, mask, begin, end):
        per = CHUNK // RECORD
        while begin < end:
            at = begin & mask
            n = min(end - begin, per - at % per, mask + 1 - at)
            start = chunks[at // per] - KERNEL_BASE + at % per * RECORD
            yield self.memory[start:start + n * RECORD]
            begin += n

    def finish(self):
        """Bytes of records by CPU, of those that made any."""
        self.ended.set()
        if self.thread.is_alive():
            self.thread.join()
        self.drain()
        return {cpu: b''.join(d) for cpu, d in enumerate(self.data) if self.done[cpu]}


def sound(mask, chunks):
    """Is this a ring, and not what lay there before the kernel?"""
    size = mask + 1
    wanted = max(size * RECORD // CHUNK, 1)
    return mask and size & mask == 0 and wanted <= len(chunks) and \
        all(c > KERNEL_BASE for c in chunks[:wanted])


def symbol(path, name):
    for line in path.read_text().split('\n'):
        if line.split()[-1:] == [name]:
            return int(line.split()[0], 16)
    raise KeyError(name)
