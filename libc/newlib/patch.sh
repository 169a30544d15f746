#!/bin/sh
# patch.sh SOURCE - make an unpacked newlib 3.3 ours: lay our headers over its
# own, tell configure.host about the target, and mend what is wrong in headers
# too long to replace.  Each edit is checked: a newlib it does not fit fails.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
cd "$1/newlib"

# edit FILE WORD SCRIPT: apply a sed script; WORD must be there afterwards.
edit() {
	sed -i "$3" "$1"
	grep -q -- "$2" "$1" || {
		echo "patch.sh: $1 is not the file this was written for" >&2
		exit 1
	}
}

cp -R "$here/include/." libc/include/

# The target i686-maque-elf: newlib's POSIX parts, none of its stubs.
edit configure.host 'posix_dir=posix # maque' '0,/^  \*-\*-cygwin\*)$/s//  *-maque-*)\
	posix_dir=posix # maque\
	unix_dir=unix\
	;;\
&/'
edit configure.host 'MISSING_SYSCALL_NAMES.*-D__maque__' '/^# Host specific flag settings/,$ {
	0,/^  \*-\*-cygwin\*)$/s//  *-maque-*)\
	newlib_cflags="${newlib_cflags} -D_COMPILING_NEWLIB -DMISSING_SYSCALL_NAMES -D__maque__ -DREENTRANT_SYSCALLS_PROVIDED -DGETREENT_PROVIDED -DSIGNAL_PROVIDED -DCLOCK_PROVIDED -DHAVE_FCNTL -DHAVE_RENAME -DHAVE_BLKSIZE -DHAVE_NANOSLEEP -D_NO_SIGSET -D_NO_GETUT -D_NO_GETLOGIN -D_NO_POSIX_SPAWN"\
	syscall_dir=\
	;;\
&/
}'

cd libc/include
edit sys/config.h machine/config.h '0,/^#ifndef __EXPORT/s//#include <machine\/config.h>\n\n&/'
edit sys/features.h machine/options.h '0,/^#ifdef __rtems__/s//#include <machine\/options.h>\n\n&/'

# The standard streams are addresses, so they may initialise a static.
edit stdio.h 'stdin.*__sf\[0\]' 's/(_REENT->_stdin)/(\&__sf[0])/
	s/(_REENT->_stdout)/(\&__sf[1])/
	s/(_REENT->_stderr)/(\&__sf[2])/'
edit stdio.h 'ssize_t getline' 's,^/\* getline - see .*,ssize_t getline (char **__restrict\, size_t *__restrict\, FILE *__restrict);,
	s,^/\* getdelim - see .*,ssize_t getdelim (char **__restrict\, size_t *__restrict\, int\, FILE *__restrict);,'

# itoa and utoa are names that programs use for functions of their own.
edit stdlib.h __itoa '/^char \*	itoa (int/d; /^char \*	utoa (unsigned/d'

# A directory is read a page at a time, not 512 bytes.
edit ../posix/opendir.c 'malloc (4096)' 's/malloc (512)/malloc (4096)/; s/dd_len = 512/dd_len = 4096/'

# NOFILE is a name of proto/.
edit sys/param.h MAXPATHLEN '/^#ifndef NOFILE/,/^#endif/d'

# It does not include what it takes off_t from.
edit regex.h 'sys/types.h' 's,^#include <sys/cdefs.h>,&\n#include <sys/types.h>,'

# As many descriptors as a process may have (NOFILE of proto/).
edit sys/select.h 'FD_SETSIZE	256' 's/FD_SETSIZE	64/FD_SETSIZE	256/'
edit sys/unistd.h '^#define _CS_PATH	0' '/Only defined on Cygwin for now/s/^/#define _CS_PATH	0\n\n/'

# No functions behind them: a program that looks for the header must not
# find it.  <stdatomic.h> is the compiler's.
rm -f pthread.h threads.h stdatomic.h utmp.h devctl.h aio.h mqueue.h spawn.h \
	machine/setjmp-dj.h rpc/types.h rpc/xdr.h
