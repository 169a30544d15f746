"""Every program that the seeds name: how it is called and what it must show.

A case is run by /bin/sh in the guest.  `shows' are regular expressions, each of
which must match from the start of a line; with `exact' the whole output is
given.  No output may match one of `never' or NEVER.  Where a program dies of a
signal, the shell tells and the status is 128 and the signal's number.

A program that is not there yet stands in LATER with the issue that brings it.
"""
import dataclasses

ILL, ABRT, FPE, KILL, SEGV, TERM = 4, 6, 8, 9, 11, 15
FAULT = 'Segmentation fault'
NEVER = [r'user panic at .*', r'.*: failed: ', r'sh error', r'kernel panic']


@dataclasses.dataclass
class Case:
    program: str
    shows: list = dataclasses.field(default_factory=list)
    call: str = ''              # the shell's line; the program's name alone
    status: int = 0
    exact: str | None = None
    never: list = dataclasses.field(default_factory=list)
    seconds: int = 10           # then it is killed
    ordered: bool = False       # `shows' in that order

    def __post_init__(self):
        self.call = self.call or self.program


def passes(*programs):
    """Those that say no more than that they pass."""
    return [Case(p, [rf'{p} pass\.$']) for p in programs]


def dies(program, *says, of=SEGV, told=FAULT):
    return Case(program, [*says, rf'{told}'], status=128 + of,
                never=[r'.* lives on'])


def bits(most):
    """Every string of 0 to most binary digits."""
    return [format(i, 'b')[1:] for i in range(1, 2 << most)]


CASES = [
    # ---- processes ----------------------------------------------------------
    Case('hello', [r'Hello world!!\.$', r'I am process \d+\.$',
                   r'hello pass\.$'], ordered=True),
    Case('hello2', [r'Hello world!!\.$', r'I am process \d+\.$',
                    r'hello2 pass\.$'], ordered=True),
    Case('yield', [r'Hello, I am process \d+\.$',
                   *[rf'Back in process \d+, iteration {i}\.$'
                     for i in range(5)],
                   r'All done in process \d+\.$', r'yield pass\.$'],
         ordered=True),
    Case('badarg', [r'fork ok\.$', r'badarg pass\.$']),
    Case('exit', [r'I am the parent\. Forking the child\.\.\.$',
                  r'I am the parent, waiting now\.\.$', r'I am the child\.$',
                  r'waitpid \d+ ok\.$', r'exit pass\.$'], '/bin/exit'),
    Case('spin', [r'kill returns 0$', r'wait returns 0$',
                  r'spin may pass\.$'], ordered=True),
    Case('waitkill', [r'wait child 1\.$', r'child 2\.$', r'child 1\.$',
                      r'kill parent ok\.$', r'kill child1 ok\.$',
                      r'waitkill pass\.$']),
    Case('forktest', [*[rf'I am child {i}$' for i in range(32)],
                      r'forktest pass\.$'],
         never=['fork claimed to work', 'wait stopped early',
                'wait got too many']),
    Case('forktree4', [rf"[0-9a-f]{{4}}: I am '{b}'$" for b in bits(4)],
         'forktree4 | tee /tmp/tree; wc -l </tmp/tree; rm /tmp/tree'),
    Case('forktree', [r'2047$', r'2047$'], seconds=30,
         call='forktree | cat >/tmp/tree; wc -l </tmp/tree; '
              'cut -c10- /tmp/tree | sort -u | wc -l; rm /tmp/tree',
         never=['forktree fork error!']),
    Case('matrix', [r'fork ok\.$',
                    *[rf'pid \d+ is running \({(r * r + 10) * 100} times\)!\.$'
                      for r in range(0, 20, 2)],
                    r'pid \d+ done!\.$', r'matrix pass\.$'], seconds=30),
    Case('sleeptest', [*[rf'sleep {i} x 100 slices\.$' for i in range(1, 11)],
                       r'use 1\d\d\d msecs\.$', r'sleep pass\.$'],
         ordered=True),
    *passes('sleepkill'),
    Case('idle', [r'idle\.$', r'143$'],
         'idle & sleep 0.2; kill $!; wait $!; echo $?'),
    Case('initsh', exact='initsh: starting sh\na b\ninitsh: sh ended with 3\n',
         call="initsh -c 'echo a b; exit 3'", status=3),

    # ---- memory -------------------------------------------------------------
    Case('brkfreetest', [r'page fault!!$', r'brkfreetest pass\.$'],
         ordered=True),
    Case('brktest', [r'I ate 5000 slots\.$', r'I ate 10000 slots\.$',
                     r'I ate \(at least\) 41000000 byte memory\.$',
                     r'I free all the memory\.\(0\)$', r'brktest pass\.$'],
         ordered=True, seconds=20),
    Case('cowtest', [r'fork ok\.$', r'cowtest pass\.$'], ordered=True,
         seconds=20),
    Case('mmaptest', [r'mmap step1 ok\.$', r'mmap step2 ok\.$',
                      r'munmap step1 ok\.$', r'mmap step3 ok\.$',
                      r'munmap step2 ok\.$', r'mmaptest pass\.$'],
         ordered=True),
    Case('shmemtest', [r'fork ok\.$', r'shmemtest pass\.$']),
    Case('swaptest', [r'buffer size = 00500000$', r'parent init ok\.$',
                      *[rf'child {n} fork ok, pid = \d+\.$' for n in range(9, -1, -1)],
                      r'check cow ok\.$', *[rf'round {n}$' for n in range(5)],
                      r'child check ok\.$', r'wait ok\.$', r'check buffer ok\.$',
                      r'swptest pass\.$'], ordered=True, seconds=40),
    Case('buggy_wait2', [r'child fork ok\.$', r'buggy_wait2 pass\.$']),
    Case('teststack', [r'4 MiB deep and back\.$', r'teststack pass\.$']),
    *passes('testmalloc'),

    # ---- faults: it dies alone, and the shell says of what --------------------
    dies('badsegment'),
    dies('divzero', of=FPE, told='Floating point exception'),
    dies('faultread'),
    dies('faultreadkernel'),
    dies('faultwrite'),
    dies('faultwritekernel'),
    dies('softint'),
    dies('testbss', r'testbss may pass\.$'),
    *passes('buggyhello', 'buggyhello2', 'evilhello'),
    Case('ring', exact='@ring 3\n  cs = 1b\n  ds = 23\n  es = 23\n  ss = 23\n'),

    # ---- files, pipes, exec ---------------------------------------------------
    Case('fwrite_test', [r'dup fd ok\.$', r'fork fd ok\.$',
                         r'fwrite_test pass\.$'], ordered=True),
    *passes('fread_test2'),
    Case('pipetest', [*[rf'pipetest step{i} ok\.$' for i in range(1, 5)],
                      r'pipetest pass\.$'], ordered=True),
    Case('sfs_filetest1', [r'init_data ok\.$', r'random_test ok\.$',
                           r'sfs_filetest1 pass\.$'], ordered=True),
    *passes('sfs_filetest2', 'sfs_filetest3'),
    Case('sfs_dirtest1', [r'current: /home/sfs_dirtest1\.\d+$',
                          r'd   3 +\d+ +\d+  \.$', r'd   2 +\d+ +\d+  dir$',
                          r'-   1      0          0  file$',
                          r'sfs_dirtest1 pass\.$']),
    *passes('sfs_dirtest2', 'sfs_dirtest3'),
    Case('robot', exact='one\ntwo\n', call=r"printf 'one\ntwo\n' | robot"),
    Case('sfs_exectest1', exact=''.join(f'{i:02}: Hello world!!.\n'
                                        for i in range(32))
         + 'sfs_exectest1 pass.\n'),
    Case('sfs_exectest2', [*[rf'{n}-{i}: \S+$' for n in range(1, 7)
                             for i in range(n)], r'sfs_exectest2 pass\.$'],
         ordered=True),

    # ---- threads, and waiting for each other -------------------------------------
    Case('threadtest', [r'thread ok\.$', r'thread ok\.$', r'child ok\.$',
                        r'threadtest pass\.$'], ordered=True),
    Case('threadfork', [r'1260 children and threads\.$', r'threadfork pass\.$'],
         seconds=40),
    Case('threadwork', [*[rf'i am {i:02}, \d+, i got [0-9a-f]{{8}}$'
                          for i in range(47)], r'threadwork pass\.$']),
    Case('threadgroup1', [r'exit thread group now\.$', r'threadgroup1 pass\.$']),
    Case('threadgroup2', [r'exit thread group now\.$', r'threadgroup2 pass\.$']),
    Case('buggy_wait', [r'child munmap ok\.$', r'buggy_wait pass\.$'],
         never=['.* lives on']),
    Case('buggy_event', [r'child munmap ok\.$', r'buggy_event pass\.$'],
         never=['.* lives on']),
    Case('pipetest2', [*[rf'{i} reads 200000$' for i in range(10)],
                       r'pipetest2 pass\.$'], seconds=20),
    *passes('uthreadtest'),
    Case('semtest', [r'post ok\.$', r'wait ok\.$', r'wait semaphore\.\.\.$',
                     r'hold semaphore\.$', r'a dead holder gives back\.$',
                     r'semtest pass\.$', *[rf'sleep {i}$' for i in range(10)]]),
    Case('semtest2', [*[rf'{w} start {i}\.$' for w in ('child', 'parent')
                        for i in range(3)], r'child end\.$', r'parent end\.$',
                      r'child 0$', r'parent 0$', r'child 1$', r'parent 1$',
                      r'child 2$', r'parent 2$', r'semtest2 pass\.$']),
    Case('semtest3', [r'wait now\.\.\.$', r'wait timeout$',
                      r'semtest3 pass\.$'], ordered=True),
    Case('semtest4', [r'child: the semaphore is gone\.$',
                      r'semtest4 pass\.$']),
    Case('eventtest', [*[rf'child receive {i} from parent$'
                         for i in range(10, -2, -1)], r'test1 pass\.$',
                       r'test2 pass\.$', r'test3 pass\.$',
                       r'eventtest pass\.$']),
    Case('mboxtest', [r'mboxtest: full\.$', r'mboxtest pass\.$']),
    Case('mboxmap', [r'mboxmap pass\.$'], 'mboxmap 2 20 7', seconds=30),
    Case('monitor_wf', [r'read_test_wf ok\.$', r'write_test_wf ok\.$',
                        r'read_write_test_wf ok\.$', r'dead_test_wf ok\.$',
                        r'monitor_wf pass\.\.$'],
         ordered=True),
    *[Case(p, [r'5 is a primer\.$', r'113 is a primer\.$',
               *[rf'\[\d+\] {i} quit\.$' for i in (0, 10, 29)],
               rf'{p} pass\.$'], f'{p} 30', seconds=30)
      for p in ('primer', 'primer2', 'primer3')],
    Case('spipetest', [r'spipetest pass\.$'], seconds=20),
    Case('spipetest2', [*[rf'{i} reads 200000$' for i in range(10)],
                        r'spipetest2 pass\.$'], seconds=40),
    *passes('readerswriters'),
    Case('philosophers', [r'philosopher 4 ate 50 times\.$',
                          r'philosophers pass\.$'], 'philosophers ordered'),

    # ---- one call each ----------------------------------------------------------
    *passes('testclose', 'testcreate', 'testdup', 'testexit', 'testfork',
            'testmkdir', 'testopen', 'testpipe', 'testread', 'testtype',
            'testwait'),
    Case('testargv', exact='argv[0] = testargv\nargv[1] = one\n'
         'argv[2] = two words\nargv[3] = \ntestargv pass.\n',
         call="testargv one 'two words' ''"),
    Case('testexec', [r'argv\[0\] = testargv$', r'argv\[1\] = one$',
                      r'argv\[2\] = two words$', r'argv\[3\] = $',
                      r'testargv pass\.$', r'testexec pass\.$'], ordered=True),
    Case('testpipe0', [r'child: A line for the child\.$',
                       r'testpipe0 pass\.$'], ordered=True),
    Case('testwrite', [r'one line$', r'testwrite pass\.$'], ordered=True),
    Case('num', exact='    1 one\n    2 two\n', call=r"printf 'one\ntwo\n' | num"),
    Case('primespipe', exact=''.join(
        f'{n}\n' for n in range(2, 101)
        if all(n % d for d in range(2, n))) + 'primespipe pass.\n'),

    # ---- tools and scripts ------------------------------------------------------
    Case('cat', exact='a b\n', call='echo a b | cat'),
    Case('echo', exact='a b\n', call='/bin/echo a b'),
    Case('ls', [r'hello$', r'sh$'], 'ls /bin'),
    Case('pwd', exact='/home\n', call='cd /home; /bin/pwd'),
    Case('mkdir', [r'd.* dir$'], 'cd /tmp; mkdir dir; ls -ld dir; rmdir dir'),
    Case('link', exact='2\n', call='cd /tmp; echo >a; link a b; '
         'stat -c %h b; rm a b'),
    Case('unlink', exact='', call='cd /tmp; echo >a; unlink a; ls a 2>/dev/null'
         '; test ! -e a'),
    Case('rename', exact='x\n', call='cd /tmp; echo x >a; rename a b; cat b; '
         'rm b'),
    Case('sh', exact='x\n', call='sh <<\\.\necho x\n.'),
    Case('test1.sh', [r'script$', r'test$', r'testman$', r'/home/seeds/test$',
                      r'coreutils$', r'gcc$', r'zsh$', r'test1\.sh end\.$'],
         'cd /home/seeds; sh script/test1.sh', ordered=True),
    Case('test2.sh', [r'pp$', r'qq$', r'test2\.sh end\.$'],
         'cd /home/seeds; sh script/test2.sh; ls test', ordered=True),
    Case('test3.sh', [r'tmp\.sh$', r'test2\.sh end\.$', r'test3\.sh end\.$'],
         'cd /home/seeds; sh script/test3.sh', ordered=True),
]

# Programs whose means are not there yet.
LATER = {
    'memory': ['pgdir', 'init'],
}
