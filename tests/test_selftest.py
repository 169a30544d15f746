"""Boot with the word `selftest': the lines that courses look for, then a system that works."""
import re

import pytest

from maque import vm

LINES = r"""Special kernel symbols:
  entry 0x\w{8} \(phys\)
  etext 0x\w{8} \(phys\)
  edata 0x\w{8} \(phys\)
  end   0x\w{8} \(phys\)
Kernel executable memory footprint: \d+KB
memory management: buddy_pmm_manager
e820map:
(  memory: \w{8,}, \[\w{8,}, \w{8,}\], type = \d+\.
)+check_alloc_page\(\) succeeded!
check_pgdir\(\) succeeded!
check_boot_pgdir\(\) succeeded!
----- BEGIN -----
(PDE\(\w{3}\) \w{8}-\w{8} \w{8} [u-]r[w-]
(\|-- PTE\(\w{5}\) \w{8}-\w{8} \w{8} [u-]r[w-]
)+)+----- END -----
check_slab\(\) succeeded!
page fault at 0x00000100: K/W \[no page found\]\.
check_pgfault\(\) succeeded!
page fault at 0x00000000: K/W \[no page found\]\.
page fault at 0x00000000: K/W \[no page found\]\.
page fault at 0x00001001: K/W \[no page found\]\.
page fault at 0x00001000: K/R \[no page found\]\.
page fault at 0x00000000: K/R \[no page found\]\.
check_swap\(\) succeeded\.
check_vmm\(\) succeeded\.
\+\+ setup timer interrupts
"""


@pytest.mark.parametrize('mem', ['64', '3072'])
def test_selftest(tmp_path, mem):
    log = tmp_path / 'log'
    run = vm('sleep 3; kstat wx', '--append', 'selftest', '--mem', mem, '--log', str(log))
    text = log.read_text().replace('\r', '')
    assert run.stdout == '0\n'
    assert re.search(LINES, text), text
    assert text.count('100 ticks\n') >= 2, text
    ram = [(int(a, 16), int(b, 16)) for a, b in re.findall(r'memory: (\w+), \[\w+, (\w+)\], type = 1', text)]
    assert (int(mem) - 2) << 20 < sum(size for size, _ in ram) <= int(mem) << 20
