"""labs/ipc-cost: the same bytes twice, a report to be trusted, a fair grader; and
the comparison of make bench."""
import importlib.util
import json
import re
import subprocess
import sys
import xml.dom.minidom

import pytest

from maque import TOP

LAB = TOP / 'labs' / 'ipc-cost'
KINDS = {'instructions', 'emulated time', 'real cycles', 'error number'}
KEYS = ['entry', 'pingpong', 'size', 'fastpath', 'switch', 'tlb', 'patterns', 'notify',
        'irq', 'fault', 'unix', 'pairs', 'killed']


def run(*command, timeout=600, good=(0,)):
    done = subprocess.run([sys.executable, *map(str, command)], capture_output=True, text=True,
                          timeout=timeout)
    assert done.returncode in good, done.stdout[-3000:] + done.stderr[-3000:]
    return done


@pytest.fixture(scope='module')
def lab(tmp_path_factory):
    """(folder, what it printed) of a run."""
    folder = tmp_path_factory.mktemp('lab')
    return folder, run(LAB / 'run.py', '--to', folder).stdout


@pytest.fixture(scope='module')
def results(lab):
    return [json.loads(l) for l in (lab[0] / 'results.jsonl').read_text().split('\n') if l]


def test_the_same_bytes_twice(lab, tmp_path):
    again = run(LAB / 'run.py', '--to', tmp_path).stdout
    for name in ('results.jsonl', 'table.txt', 'report.html'):
        assert (tmp_path / name).read_bytes() == (lab[0] / name).read_bytes(), name
    assert hashes(again) == hashes(lab[1]) and len(hashes(again)) == 3


def hashes(text):
    return re.findall(r'^(?:kernel|results\.jsonl|report\.html) +([0-9a-f]{32})', text, re.M)


def test_every_experiment_says_something(results):
    assert list(dict.fromkeys(r['experiment'] for r in results)) == KEYS
    for r in results:
        assert r.get('skip') or (r['value'] >= 0 and r['unit'] and r['kind'] in KINDS), r
        assert 'failed' not in r, r
    measured = {r['experiment'] for r in results if 'value' in r}
    assert measured == set(KEYS)


def value(results, experiment, name, x=None):
    return next(r['value'] for r in results if r['experiment'] == experiment and
                r['name'] == name and r.get('x') == x)


def test_figures_make_sense(results):
    """What must hold on any kernel, or the instrument is broken."""
    assert value(results, 'entry', 'read the counter') <= 3
    echo = value(results, 'pingpong', 'another space, 4 words')
    assert 29 < echo < 600      # more than the processor's floor
    assert abs(value(results, 'size', 'registers', 16) - echo) < 60
    small, large = (value(results, 'size', 'copied', n) for n in (16384, 65536))
    assert .25 <= (large - small) / (65536 - 16384) < .6    # four bytes at a time
    assert value(results, 'fault', 'demand-zero') > 1024    # it clears the page
    assert value(results, 'fault', 'copy on write, last owner') < 1024
    pairs = [r['value'] for r in results if r['experiment'] == 'pairs' and 'value' in r]
    assert max(pairs) < 2 * min(pairs)
    assert value(results, 'killed', "the error's number") in (202, 205)


def test_the_headline_holds(results):
    """README.md and docs/performance.md: a pipe's round trip beside the monolith's."""
    reference = json.loads((TOP / 'bench/reference.json').read_text())['posix']['rows']
    mine = value(results, 'unix', 'pipe_rtt')
    assert mine < 8000 < reference['pipe_rtt'][0]
    for name in ('README.md', 'docs/performance.md'):
        assert 'under 8,000' in (TOP / name).read_text()


def test_report_is_well_formed(lab):
    folder = lab[0]
    page = (folder / 'report.html').read_text()
    document = xml.dom.minidom.parseString(page.split('\n', 1)[1])
    assert len(document.getElementsByTagName('h2')) == len(KEYS)
    assert len(document.getElementsByTagName('svg')) >= len(KEYS) - 1
    for chart in folder.glob('*.svg'):
        svg = xml.dom.minidom.parse(str(chart)).documentElement
        texts = [''.join(t.data for t in e.childNodes) for e in svg.getElementsByTagName('text')]
        assert any('guest instructions' in t for t in texts), chart.name
        width = float(svg.getAttribute('width'))
        for e in svg.getElementsByTagName('text'):
            assert 0 <= float(e.getAttribute('x')) <= width, chart.name
    assert 'guest instructions' in page and 'kernel ' in page


def test_pages():
    """A page for each, with its five parts; what they name is there."""
    pages = sorted((LAB / 'pages').glob('*.md'))
    assert [p.stem[3:] for p in pages] == KEYS
    for p in pages:
        text = p.read_text()
        for part in ('Question', 'Hypothesis', 'How to run', 'Expected shape',
                     'What the count hides'):
            assert f'**{part}.**' in text, (p.name, part)
    for p in [*pages, *LAB.glob('*.md'), *(LAB / 'assignments').glob('*.md'),
              TOP / 'bench/README.md', TOP / 'docs/performance.md']:
        for link in re.findall(r'\]\(([^)#:]+)\)', p.read_text()):
            assert (p.parent / link).exists(), (p.name, link)


def answers(folder, model):
    return [w for n in range(1, 6) for w in (n, folder / f'{n}.c')] + [6, model]


def test_grader_passes_the_answers(lab, tmp_path):
    model = tmp_path / 'model.json'
    model.write_text(run(LAB / 'teachers/6.py', lab[0] / 'results.jsonl').stdout)
    said = run(LAB / 'grade.py', *answers(LAB / 'teachers', model)).stdout
    assert said.count('assignment ') == 6 and 'not ok' not in said


def test_grader_fails_what_they_start_from(tmp_path):
    said = run(LAB / 'grade.py', *answers(LAB / 'assignments', LAB / 'assignments/6.json'),
               good=(1,)).stdout
    for part in said.split('assignment ')[1:]:
        assert '  not ok ' in part, part
    # slow, but right: only the counts tell them from the answers
    assert re.search(r'  ok +lines out of order or changed: 0', said)
    assert re.search(r'  ok +values lost or seen twice: 0', said)


BROKEN = {
    2: ('2.c', 'return r.sum;', 'return r.sum + 1;'),
    3: ('3.c', 'if (len > LOG_MOST - used)\n\t\tlog_flush(to);', ''),
    5: ('5.c', 'add(&waiting, token);', '(void)token;'),
}


def test_grader_fails_wrong_answers(tmp_path):
    words = []
    for n, (name, old, new) in BROKEN.items():
        text = (LAB / 'teachers' / name).read_text()
        assert old in text, name
        (tmp_path / name).write_text(text.replace(old, new).replace(
            '"../', f'"{LAB}/'))
        words += [n, tmp_path / name]
    (tmp_path / 'not.c').write_text('int f(void) { return }')
    words += [4, tmp_path / 'not.c']
    said = run(LAB / 'grade.py', *words, good=(2,)).stdout
    parts = said.split('assignment ')[1:]
    assert len(parts) == 4 and all('not ok' in p or 'not built' in p for p in parts), said


# ---- make bench -----------------------------------------------------------------

CANNED = '''null_call\t40.0\t40.0\tticks
ipc_rtt_4\t110.0\t110.0\tticks
# posixbench in /tmp, 11 repeats, 1 ticks/s
calib_2insn_loop\t2.0\t2.0\tticks
getppid\t180.0\t180.0\tticks
pipe_rtt\t25894.0\t25894.0\tticks
pipe_bw_64k\t2106.0\t2106.0\tB/kt
stat\tskip\tskip\tnot there
# done
'''


def test_bench_says_who_is_behind(tmp_path):
    canned = tmp_path / 'canned'
    canned.write_text(CANNED)
    out = tmp_path / 'out'
    said = run(TOP / 'bench/bench.py', '--out', out, '--reference', '--maque-from', canned).stdout
    assert 'REFERENCE FIGURES, not measured' in said
    assert re.search(r'^getppid +180\.0 +360\.0 +0\.50 +$', said, re.M)
    assert re.search(r'^pipe_rtt +25,894\.0 +12,947\.0 +2\.00 +behind$', said, re.M)
    assert re.search(r'^pipe_bw_64k +2,106\.0 +1,053\.0 +0\.50 +B/ki', said, re.M)
    assert re.search(r'^stat +- .*behind: skip$', said, re.M)
    assert re.search(r'^open_close +- .*behind: missing$', said, re.M)
    assert 'geometric mean of the cost ratios of 3 rows: 0.79' in said
    assert re.search(r'^ipc_rtt_4 +110\.0 +191\.0 +2,036\.0', said, re.M)
    for name in ('posix', 'ipc'):
        xml.dom.minidom.parse(str(out / 'bench' / f'{name}.svg'))


def test_kept_figures_are_lines_of_json():
    for path in (TOP / 'bench/results').glob('*.jsonl'):
        for line in path.read_text().split('\n')[:-1]:
            r = json.loads(line)
            assert set(r) == {'name', 'value', 'kind', 'unit'} and r['kind'] == 'instructions'


def linux():
    spec = importlib.util.spec_from_file_location('linux', TOP / 'bench/linux/linux.py')
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_initramfs(tmp_path):
    """As cpio reads it."""
    archive = linux().cpio([('init', b'#!\n'), ('tiny', b'abcde')])
    assert archive.startswith(b'070701') and len(archive) % 4 == 0
    names, at = [], 0
    while at < len(archive):
        head = archive[at:at + 110]
        size, length = int(head[54:62], 16), int(head[94:102], 16)
        names.append(archive[at + 110:at + 110 + length - 1].decode())
        at += (110 + length + 3 & ~3) + (size + 3 & ~3)
    assert names == ['dev', 'dev/console', 'init', 'tiny', 'TRAILER!!!'] and at == len(archive)
