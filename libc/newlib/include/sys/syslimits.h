/*
 * Limits of the system, read by <limits.h>.  A value that another part of the
 * system decides is written there too, and checked by a test.
 */
#ifndef _SYS_SYSLIMITS_H_
#define _SYS_SYSLIMITS_H_

#define ARG_MAX			262144	/* argv and envp of exec, in bytes */
#ifndef CHILD_MAX
#define CHILD_MAX		4096
#endif
#define LINK_MAX		32000
#define MAX_CANON		255
#define MAX_INPUT		255
#define NAME_MAX		255
#define NGROUPS_MAX		16
#ifndef OPEN_MAX
#define OPEN_MAX		256
#endif
#define PATH_MAX		4096
#define PIPE_BUF		4096
#define IOV_MAX			1024
#define SYMLOOP_MAX		40
#define SYMLINK_MAX		255
#define HOST_NAME_MAX		64
#define LOGIN_NAME_MAX		32
#define TTY_NAME_MAX		32
#define TZNAME_MAX		32
#define SSIZE_MAX		__INT_MAX__
#define NZERO			20
#define ATEXIT_MAX		1024
#define FILESIZEBITS		64

#define BC_BASE_MAX		99
#define BC_DIM_MAX		2048
#define BC_SCALE_MAX		99
#define BC_STRING_MAX		1000
#define COLL_WEIGHTS_MAX	2
#define EXPR_NEST_MAX		32
#define LINE_MAX		2048
#define RE_DUP_MAX		255
#define CHARCLASS_NAME_MAX	14
#define LONG_BIT		32
#define WORD_BIT		32

/* What POSIX promises of any system, fixed by the standard. */
#define _POSIX_AIO_LISTIO_MAX	2
#define _POSIX_AIO_MAX		1
#define _POSIX_ARG_MAX		4096
#define _POSIX_CHILD_MAX	25
#define _POSIX_DELAYTIMER_MAX	32
#define _POSIX_HOST_NAME_MAX	255
#define _POSIX_LINK_MAX		8
#define _POSIX_LOGIN_NAME_MAX	9
#define _POSIX_MAX_CANON	255
#define _POSIX_MAX_INPUT	255
#define _POSIX_NAME_MAX		14
#define _POSIX_NGROUPS_MAX	8
#define _POSIX_OPEN_MAX		20
#define _POSIX_PATH_MAX		256
#define _POSIX_PIPE_BUF		512
#define _POSIX_RE_DUP_MAX	255
#define _POSIX_RTSIG_MAX	8
#define _POSIX_SIGQUEUE_MAX	32
#define _POSIX_SSIZE_MAX	32767
#define _POSIX_STREAM_MAX	8
#define _POSIX_SYMLINK_MAX	255
#define _POSIX_SYMLOOP_MAX	8
#define _POSIX_TIMER_MAX	32
#define _POSIX_TTY_NAME_MAX	9
#define _POSIX_TZNAME_MAX	6
#define _POSIX2_BC_BASE_MAX	99
#define _POSIX2_BC_DIM_MAX	2048
#define _POSIX2_BC_SCALE_MAX	99
#define _POSIX2_BC_STRING_MAX	1000
#define _POSIX2_CHARCLASS_NAME_MAX 14
#define _POSIX2_COLL_WEIGHTS_MAX 2
#define _POSIX2_EXPR_NEST_MAX	32
#define _POSIX2_LINE_MAX	2048
#define _XOPEN_IOV_MAX		16
#define _XOPEN_NAME_MAX		255
#define _XOPEN_PATH_MAX		1024

#endif
