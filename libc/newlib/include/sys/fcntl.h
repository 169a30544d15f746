/*
 * Opening files.  The O_ values are those of newlib, which proto/file.h has
 * taken over; commands of fcntl() and AT_ flags are those of Linux on x86.
 */
#ifndef _SYS_FCNTL_H_
#define _SYS_FCNTL_H_

#include <sys/cdefs.h>
#include <sys/types.h>
#include <sys/stat.h>

#define O_RDONLY	0
#define O_WRONLY	1
#define O_RDWR		2
#define O_ACCMODE	3
#define O_APPEND	0x00000008
#define O_CREAT		0x00000200
#define O_TRUNC		0x00000400
#define O_EXCL		0x00000800
#define O_SYNC		0x00002000
#define O_NONBLOCK	0x00004000
#define O_NOCTTY	0x00008000
#define O_CLOEXEC	0x00040000
#define O_NOFOLLOW	0x00100000
#define O_DIRECTORY	0x00200000
#define O_SEARCH	0x00400000	/* only to name it: for fchdir, *at() */
#define O_EXEC		O_SEARCH
#define O_PATH		O_SEARCH
#define O_DSYNC		O_SYNC
#define O_RSYNC		O_SYNC
#define O_TTY_INIT	0
#define O_NDELAY	O_NONBLOCK
#define O_LARGEFILE	0
#define O_BINARY	0

/* newlib's own names, used by its stdio. */
#define _FREAD		1
#define _FWRITE		2
#define _FAPPEND	O_APPEND
#define _FNONBLOCK	O_NONBLOCK
#if __MISC_VISIBLE
#define FREAD		_FREAD
#define FWRITE		_FWRITE
#define FAPPEND		O_APPEND
#define FNDELAY		O_NONBLOCK
#define FNONBLOCK	O_NONBLOCK
#endif

#define FD_CLOEXEC	1

#define F_DUPFD		0
#define F_GETFD		1
#define F_SETFD		2
#define F_GETFL		3
#define F_SETFL		4
#define F_GETLK		5
#define F_SETLK		6
#define F_SETLKW	7
#define F_SETOWN	8
#define F_GETOWN	9
#define F_DUPFD_CLOEXEC	1030

#define F_RDLCK		0
#define F_WRLCK		1
#define F_UNLCK		2

#define AT_FDCWD		(-100)
#define AT_SYMLINK_NOFOLLOW	0x100
#define AT_EACCESS		0x200
#define AT_REMOVEDIR		0x200
#define AT_SYMLINK_FOLLOW	0x400
#define AT_EMPTY_PATH		0x1000

#define LOCK_SH		1
#define LOCK_EX		2
#define LOCK_NB		4
#define LOCK_UN		8

struct flock {
	short l_type;		/* F_RDLCK, F_WRLCK or F_UNLCK */
	short l_whence;		/* SEEK_SET, SEEK_CUR or SEEK_END */
	off_t l_start;
	off_t l_len;		/* 0: to the end of the file */
	pid_t l_pid;		/* F_GETLK: who holds it */
};

__BEGIN_DECLS
int open(const char *, int, ...);
int creat(const char *, mode_t);
int fcntl(int, int, ...);
#if __ATFILE_VISIBLE
int openat(int, const char *, int, ...);
#endif
#if __POSIX_VISIBLE >= 200112
int posix_fadvise(int, off_t, off_t, int);
int posix_fallocate(int, off_t, off_t);
#endif
#if __BSD_VISIBLE
int flock(int, int);
#endif
__END_DECLS

#define POSIX_FADV_NORMAL	0
#define POSIX_FADV_RANDOM	1
#define POSIX_FADV_SEQUENTIAL	2
#define POSIX_FADV_WILLNEED	3
#define POSIX_FADV_DONTNEED	4
#define POSIX_FADV_NOREUSE	5

#endif
