"""Random command lines over random text, for the tools and the host's alike.

Each generator writes one line of sh from a tool's options; a, b and c are the
files it may name, standard input is a.  What both sides print, and whether they
succeed, must be the same.
"""
import random

WORDS = ['a', 'b', 'ab', 'abc', 'Abc', 'foo', 'bar', '10', '9', '-3', '2.5', '1e2', '007', '0x1f',
         '1K', '3M', 'Jan', 'feb', 'x:y', 'a:b:c', ',', '', '.', '-', '--', '*', 'v1.10', 'v1.9',
         '\\', "'", '"', 'é', '\x01', '\x7f', 'aaaaaaaaaaaaaaaaaaaa', '+1', '1,000']
SPACES = [' ', ' ', '  ', '\t', ':', ' \t', '']
SETS = ['a-z', 'A-Z', 'abc', 'a', '[:upper:]', '[:lower:]', '[:digit:]', '[:space:]', '0-9', '\\n',
        'a-c', 'x-z', '\\t', '[:alpha:]', '[:punct:]', ' ', ':', '\\000-\\377', '[a*3]', '\\\\']
ATOMS = ['a', 'b', 'c', '.', '[a-c]', '[^a]', '[[:digit:]]', 'foo', '10', '^', '$', 'ab', '\\.', 'x']


def text(rng):
    rows = []
    for _ in range(rng.choice([0, 1, 2, 3, 5, 8, 13, 30])):
        row = ''
        for _ in range(rng.choice([0, 1, 1, 2, 3, 4])):
            row += rng.choice(WORDS) + rng.choice(SPACES)
        rows.append(row)
        if rows and rng.random() < 0.2:
            rows.append(rng.choice(rows))
    data = '\n'.join(rows) + rng.choice(['\n', '\n', '\n', ''])
    data = data.encode('utf-8')
    if rng.random() < 0.05:
        data = bytes(rng.randrange(256) for _ in range(rng.randrange(600)))
    return data


def some(rng, options, most=3):
    """Up to `most' of the options, %n in them a number."""
    out = []
    for _ in range(rng.randrange(most + 1) if options else 0):
        o = rng.choice(options)
        while '%n' in o:
            o = o.replace('%n', str(rng.choice([0, 1, 2, 3, 4, 5, 7, 8, 10, 16, 80, 100])), 1)
        out.append(o)
    return ' '.join(out)


def key(rng):
    n = lambda: str(rng.randint(1, 4))
    k = n() + rng.choice(['', '', '.' + n()]) + rng.choice(['', '', 'n', 'r', 'b', 'f', 'nr', 'h'])
    if rng.random() < 0.6:
        k += ',' + n() + rng.choice(['', '.' + n(), '.0']) + rng.choice(['', 'n', 'b'])
    return '-k ' + k


def ranges(rng):
    parts = []
    for _ in range(rng.randint(1, 3)):
        a, b = rng.randint(1, 6), rng.randint(0, 6)
        parts.append(rng.choice([f'{a}', f'{a}-', f'-{a}', f'{a}-{a + b}']))
    return ','.join(parts)


def regex(rng, extended, depth=2):
    out = ''
    for _ in range(rng.randint(1, 3)):
        if depth and rng.random() < 0.2:
            inner = regex(rng, extended, depth - 1)
            if extended and rng.random() < 0.5:
                inner += '|' + regex(rng, extended, depth - 1)
            out += f'({inner})' if extended else f'\\({inner}\\)'
        else:
            out += rng.choice(ATOMS)
        if out[-1] not in '^$' and rng.random() < 0.3:
            out += rng.choice(['*', '*', '+', '?', '{1,2}'] if extended else ['*', '*', '\\{1,2\\}'])
    return out


def quote(s):
    return "'" + s.replace("'", "'\\''") + "'"


def sort(rng):
    return 'sort ' + some(rng, ['-n', '-r', '-u', '-f', '-b', '-d', '-i', '-s', '-g', '-h', '-M', '-V', '-z',
                                '-t:', "-t ' '", key(rng), key(rng), '-c', '-m'], 4) + rng.choice([' a', ' a b', ''])


def grep(rng):
    kind = rng.choice(['', '-E', '-F'])
    pattern = regex(rng, kind == '-E') if kind != '-F' else rng.choice(WORDS)
    return f'grep {kind} ' + some(rng, ['-i', '-v', '-c', '-n', '-w', '-x', '-o', '-l', '-L', '-h', '-H', '-q',
                                        '-m %n', '-A %n', '-B %n', '-C %n', '-b', '-s', '-a']) + \
        f' -a -e {quote(pattern)} ' + rng.choice(['a', 'a b', '', 'a b c'])


def tr(rng):
    one, two = quote(rng.choice(SETS)), quote(rng.choice(SETS))
    return 'tr ' + rng.choice([f'{one} {two}', f'-d {one}', f'-s {one}', f'-s {one} {two}', f'-c {one} {two}',
                               f'-cd {one}', f'-ds {one} {two}', f'-cs {one} {two}', f'-t {one} {two}'])


def cut(rng):
    how = rng.choice(['-b', '-c', '-f', '-f'])
    more = some(rng, ['-d:', "-d ' '", '-s', '--complement', '--output-delimiter=/', '-z'], 2)
    return f'cut {how} {ranges(rng)} {more} a'


def printf(rng):
    flags = rng.choice(['', '', '-', '0', '+', ' ', '#', '-0', '+0'])
    width = rng.choice(['', '', '5', '10', '1'])
    precision = rng.choice(['', '', '.0', '.2', '.10', '.'])
    verb = rng.choice('diouxXsscbeEfgGq' if rng.random() < .1 else 'diouxXsscbeEfgG')
    args = ' '.join(quote(rng.choice(WORDS)) for _ in range(rng.randint(0, 3)))
    return f"printf '[%{flags}{width}{precision}{verb}]\\n' {args}" if "'" not in flags else 'true'


def expr(rng, depth=2):
    def term(d):
        if d and rng.random() < 0.5:
            op = rng.choice(['+', '-', "'*'", '/', '%', "'<'", "'<='", '=', '!=', "'>'", "'|'", "'&'", ':'])
            left = term(d - 1)
            return f"'(' {left} ')' {op} {term(d - 1)}" if rng.random() < .3 else f'{left} {op} {term(d - 1)}'
        return quote(rng.choice(['1', '2', '3', '0', '-7', 'abc', '', '10', 'a.*', '\\(a\\)bc', '99']))
    return 'expr ' + term(depth)


def test(rng, depth=2):
    def term(d):
        r = rng.random()
        if d and r < .25:
            return f'{term(d - 1)} {rng.choice(["-a", "-o"])} {term(d - 1)}'
        if d and r < .45:
            return f'! {term(d - 1)}'
        if r < .6:
            return f'-{rng.choice("nzefdrwxsLhpSbcgukOGt")} {rng.choice(["a", "nofile", ".", "0"])}'
        if r < .8:
            return f'{quote(rng.choice(WORDS))} {rng.choice(["=", "!="])} {quote(rng.choice(WORDS))}'
        return f'{rng.randint(-3, 12)} -{rng.choice(["eq", "ne", "lt", "le", "gt", "ge"])} {rng.randint(-3, 12)}'
    return f'env test {term(depth)}'


def plain(name, options, files=('a', 'a', 'a b', '', '- b <a'), most=3):
    return lambda rng: f'{name} {some(rng, options, most)} {rng.choice(files)}'


def od(rng):
    kinds = ['-t x1', '-t d2', '-t o4', '-t c', '-t a', '-t u1', '-t x2z', '-t x8', '-t d1', '-b', '-c', '-x', '-o',
             '-d', '-v', '-j %n', '-N %n', '-w%n', '-A d', '-A x', '-A n', '-t f4', '-t f8', '-s', '-i', '-S %n']
    return f'od {some(rng, kinds)} {rng.choice(["a", "a b", "<a"])}'.replace('-w0', '-w4')


def seq(rng):
    n = lambda: rng.choice(['1', '3', '5', '-2', '0', '10', '2.5', '0.1', '100', '1e1', '-0.5', '007'])
    return 'seq ' + some(rng, ['-w', '-s,', "-f %g", "-f '<%05.2f>'"], 2) + ' ' + \
        rng.choice([n(), f'{n()} {n()}', f'{n()} {rng.choice(["1", "2", "-1", "0.25", "3"])} {n()}']) + ' | head -n 50'


def date(rng):
    fmt = ''.join('%' + rng.choice(['', '', '-', '_', '0', '^']) + rng.choice('aAbBcCdDeFgGhHIjklmMnpPrRsStTuUVwWxXyYZ')
                  + ' ' for _ in range(rng.randint(1, 5)))
    when = rng.choice([f'@{rng.randint(-2**31, 2**32)}', '2024-02-29', '2001-01-01 12:34:56', '1999-12-31 +1 day',
                       '2020-01-31 +1 month', '2024-03-10 -2 weeks', '12 Mar 2010', 'Mar 12 2010', '2010/03/12',
                       '2010-03-12T10:11:12Z', '2010-03-12 10:11 +0200', '20100312'])
    return f"date -u -d {quote(when)} {quote('+' + fmt)}"


def find(rng):
    tests = ['-type f', '-type d', '-name "a*"', '-name "?"', '-size +1', '-size -2c', '-empty', '-newer a', '-perm 644',
             '-links 1', '! -name b', '-mtime +0', '-maxdepth 1', '-mindepth 1', '-prune', '-path "*d*"', '-iname "A"',
             '-user root', '-o', '-a', '-print', '-print0', '-exec echo {} ";"', '-exec echo {} +', '-depth']
    return 'find . ' + some(rng, tests, 5) + ' | sort -z' if rng.random() < .1 else 'find . ' + some(rng, tests, 5) + ' | sort'


def names(rng):
    path = ''.join(rng.choice(['/', '/', 'a', 'b.c', '..', '.', 'x y', '-']) for _ in range(rng.randint(0, 6)))
    tool = rng.choice(['basename --', 'dirname --', 'basename -s .c --', 'basename -a --', 'realpath -m --'])
    return f'{tool} {quote(path)} ' + rng.choice(['', '', '.c'])


def xargs(rng):
    return "tr -d '\\000\\013-\\015' <a | xargs " + \
        some(rng, ['-n %n', '-L %n', "-I'{}'", '-t', '-r', '-0', "-d '\\n'", '-x', '-s 200', '-E foo']) + \
        ' echo ' + rng.choice(['', "'{}'", 'x']) + ' 2>/dev/null'


def ls(rng):
    return 'ls ' + some(rng, ['-a', '-A', '-1', '-r', '-t', '-S', '-F', '-p', '-d', '-R', '-i -i | wc -l; true', '-C', '-x',
                              '-m', '-Q', '-w 40', '-B', '-X', '-v', '-U -1 | sort', '-s | wc -l', '-l | wc -l', '-g -o | wc -l'
                              , '-n | cut -c1-10', '-q', '-b', '-N'], 3).replace('; true', '') + rng.choice(['', ' ', ''])


GENERATORS = [
    sort, sort, sort, grep, grep, grep, tr, tr, cut, cut, printf, printf, expr, test, test, od, od, seq, date,
    find, names, xargs, ls,
    plain('cat', ['-n', '-b', '-A', '-E', '-T', '-v', '-s', '-e', '-t']),
    plain('head', ['-n %n', '-n -%n', '-c %n', '-c -%n', '-q', '-v', '-%n']),
    plain('tail', ['-n %n', '-q', '-v']), plain('tail', ['-n +%n', '-q']), plain('tail', ['-c %n', '-q']),
    plain('tail', ['-c +%n', '-v']),
    plain('wc', ['-l', '-w', '-c', '-m', '-L']),
    plain('uniq', ['-c', '-d', '-u', '-i', '-f %n', '-s %n', '-w %n', '-D', '-z', '--group'], ('a', '<a')),
    plain('paste', ['-s', '-d:', "-d ':,'", "-d '\\n'", '-z'], ('a b', 'a b c', 'a', '- - <a')),
    plain('fold', ['-w %n', '-s', '-b', '-w 5']),
    plain('nl', ['-b a', '-b t', '-n ln', '-n rz', '-w %n', '-s:', '-v %n', '-i %n', '-b n', '-l %n', '-b pa']),
    plain('expand', ['-t %n', '-i', '-t 2,5,9'], ('a', 'a b', '')),
    plain('tac', ['-b', '-s a', '-s :', '-r -s "[ab]"']),
    plain('rev', [], ('a', 'a b')),
    plain('cmp', ['-s', '-l', '-b', '-i %n'], ('a b', 'a a', 'a -', '-n 5 a b'), 2),
    plain('cksum', [], ('a', 'a b', '')), plain('sum', ['-r', '-s'], ('a', 'a b')),
    plain('md5sum', ['-b', '--tag', '-z'], ('a', 'a b', '')), plain('sha256sum', ['-b', '--tag'], ('a', '')),
    plain('strings', ['-n %n', '-t x', '-t d', '-a', '-f'], ('a', 'a b')),
    plain('dd', ['bs=%n', 'count=%n', 'skip=%n', 'conv=ucase', 'conv=swab', 'conv=notrunc'
 ], ('if=a 2>/dev/null', '<a 2>/dev/null')),
    plain('du', ['-a', '-s', '-b', '-c', '-d 1', '-S'], ('-b .', '--apparent-size -B1 a b'), 2),
]


def case(seed):
    """(command line, files) for this seed."""
    rng = random.Random(seed)
    return rng.choice(GENERATORS)(rng), {name: text(rng) for name in 'abc'}
