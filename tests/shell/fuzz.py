"""Random shell text: whatever it is, the shell must come to an end by itself.

Three kinds, by turns: token sequences that are mostly nonsense, pieces of the
case table cut and joined, and bytes changed in such pieces.  Programs cannot
be found (PATH is empty), so nothing outside the scratch directory changes.
"""
import os
import random
import shutil
import signal
import subprocess
import time

TOKENS = r'''
if then else elif fi for in do done while until case esac { } ( ) ! ;; ; & && || |
< > >> << <<- <& >& >| <> 2> 2>&1 3< >&- <&- <<E E EOF 1>&2 9>f
a b c x=1 x= y=$x f f() a() $x $y ${x} ${x:-a} ${x:=b} ${x:+c} ${x:?} ${x%a} ${x##*}
${#x} ${#} ${#@} $# $? $$ $! $- $0 $1 ${10} $@ $* "$@" "$*" "$x" "${x}" "a b" ' \ " `
$( ) $(a) $((  )) $((1+2)) $((x=3)) $((x/0)) $((1<<70)) $((-1>>1)) `a` "`a`" "$(a)"
* ? [a] [!a-z] [[:alpha:]] [ ] ~ ~x \* \\ \a # #a
echo eval exec exit set unset shift local return break continue trap read wait jobs
true false : . test [ ] -a -o = != -eq export readonly cd pwd umask alias unalias type
command hash times kill getopts printf %d %s %5.3f %b \n -- - -n -e -x -f -u
1 2 0 -1 99999999999999999999 0x1f 010 10 EXIT USR1 IFS IFS=: IFS= PATH OPTIND
'''.split() + ['\n'] * 12 + [' ', '\t', '\\\n', '<<E\na\nE\n', "<<'E'\n$x\nE\n",
                            'echo a;', 'f() { ', '};', '${x:-', '${', '}}', '"$(', ')"',
                            '$((', '))', '$(echo ', 'a=b', "alias a='b c '\n"]


def tokens(rng):
    n = rng.randint(1, 60)
    return ''.join(rng.choice(TOKENS) + rng.choice(['', ' ', ' ', ' '])
                   for _ in range(n))


def spliced(rng, scripts):
    text = ''
    for _ in range(rng.randint(1, 4)):
        s = rng.choice(scripts)
        i, j = sorted((rng.randint(0, len(s)), rng.randint(0, len(s))))
        text += s[i:j]
    return text


def mutated(rng, scripts):
    text = list(rng.choice(scripts))
    for _ in range(rng.randint(1, 8)):
        if not text:
            break
        at = rng.randrange(len(text))
        kind = rng.random()
        if kind < 0.3:
            del text[at]
        elif kind < 0.7:
            text.insert(at, rng.choice(TOKENS))
        else:
            text[at] = chr(rng.randint(1, 126))
    return ''.join(text)


def harmless(text):
    """No signals to others, no sleeping, nothing outside the directory."""
    return not any(w in text for w in ('kill', 'sleep', '/', '..', '~root',
                                       '-p'))


def fuzz(shell, directory, scripts, seconds, seed, env):
    """Feed scripts for so many seconds; (runs, time-outs, failures)."""
    rng = random.Random(seed)
    scripts = [s.replace('/dev/', '').replace('/', ',') for s in scripts]
    end = time.monotonic() + seconds
    runs, late, failures = 0, 0, []
    while time.monotonic() < end:
        kind = runs % 3
        text = (tokens(rng) if kind == 0 else spliced(rng, scripts)
                if kind == 1 else mutated(rng, scripts))
        text = text.replace('\0', '')
        if not harmless(text):
            text = tokens(rng)
        runs += 1
        if not harmless(text):
            continue
        shutil.rmtree(directory, ignore_errors=True)
        os.makedirs(directory)
        p = subprocess.Popen(['sh', '-c', text], executable=shell,
                             cwd=directory, stdin=subprocess.DEVNULL,
                             stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                             start_new_session=True, env={
                                 'PATH': '/nonexistent', 'HOME': directory,
                                 **env})
        try:
            _, err = p.communicate(timeout=2)
        except subprocess.TimeoutExpired:
            late += 1
            os.killpg(p.pid, signal.SIGKILL)
            p.communicate()
            continue
        if b'Sanitizer' in err or b'runtime error' in err or \
           b'Assertion' in err or p.returncode < 0:
            failures.append((text, p.returncode, err.decode('latin-1')))
    return runs, late, failures
