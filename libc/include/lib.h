/*
 * lib.h - the calls of the systems that Maque grew from, with their forms.
 *
 * A program of theirs that includes this one, <string.h>, <stdio.h> and
 * <fcntl.h> compiles unchanged.  Where a call has the name of a POSIX one,
 * the number (for wait: the type) of the arguments decides which it is, so
 * both forms may stand in one program, and other headers may come before or
 * after this one.  Like POSIX calls, these give -1 and set errno on failure.
 * The functions are in libc/posix/seeds.c and libc/thread/seeds_sync.c.
 *
 *	exit()			= exit(0); exit(n) is the usual one
 *	pipe(fd, flags)		= pipe2: flags are 0, O_CLOEXEC, O_NONBLOCK
 *	open(path, len, flags, mode), create(path, len, mode),
 *	mkdir(path, len, mode)	path is len bytes and needs no NUL
 *	execve(path, argv)	keeps the environment
 *	wait(pid)		waits for that child; 0: for any
 */
#ifndef _LIB_H
#define _LIB_H

#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

/* What fdtype() tells. */
enum fdtype {
	FDTYPE_FILE = 1,
	FDTYPE_DIR,
	FDTYPE_TTY,
	FDTYPE_PIPE,		/* or FIFO */
	FDTYPE_DEV,		/* any other device */
};

#ifdef __cplusplus
extern "C" {
#endif

/* The enum fdtype of an open descriptor.  EBADF. */
int fdtype(int fd);

/* Make the file, or empty it, and open it for reading and writing. */
int create(const char *path, int mode);

/* Write n bytes to the debug console, past stdio and descriptors; gives n. */
int cputs(const char *text, size_t n);

/*
 * flags 0: a new process that runs fn(NULL) on memory copied as fork() does, and
 * ends with the status that fn gives; gives its pid.  CLONE_VM | CLONE_THREAD: a new
 * thread of this process that runs fn(NULL) and that nobody waits for; gives its
 * number.  Others: EINVAL.
 */
int clone(int flags, int (*fn)(void *));
#define CLONE_VM	0x100
#define CLONE_THREAD	0x200

/* Set the end of the heap.  ENOMEM.  sbrk() is in <unistd.h>. */
int brk(void *end);

/*
 * Show the prompt (NULL: none) and read a line from standard input, without
 * its newline, into a buffer that the next call overwrites; what is beyond
 * 1023 bytes is dropped.  NULL at the end of the input.
 */
char *readline(const char *prompt);

/* Milliseconds since the system started. */
unsigned gettime(void);

/* Give up the processor for now; 0. */
int yield(void);

/*
 * Threads.  fn's result is what thread_wait() stores; thread_kill() asks the
 * thread to end at its next call that may wait.  EINVAL, EAGAIN, ESRCH.
 */
typedef struct {
	unsigned long id;
} thread_t;
int thread(int (*fn)(void *), void *arg, thread_t *to);
int thread_wait(thread_t *t, int *code);
int thread_kill(thread_t *t);

/*
 * Objects that the server `sync' keeps.  An id is a child's too; a new program
 * (exec) has none.  Waiting ends after ms milliseconds with ETIMEDOUT (0: never),
 * by a signal's handler with EINTR, and when the object is freed with EINVAL.
 *
 * Semaphores: what a process took and has not posted when it is killed or
 * crashes is given back.
 */
int lib_sem_init(int value);
int lib_sem_wait(int id, unsigned ms);
int lib_sem_post(int id);
int lib_sem_value(int id);
int lib_sem_free(int id);

/*
 * Events: one word from a process to another, which wait for each other.  EINVAL:
 * to oneself; ESRCH: no such process, or it ended.
 */
int event_send(int pid, int event, unsigned ms);
int event_recv(int *pid, int *event, unsigned ms);

/*
 * Mailboxes: messages of up to 64 KiB, whole and in order.  EMSGSIZE: it is too long,
 * or the buffer too short: then the message stays the first.
 */
struct mboxinfo {
	unsigned slots, used;		/* messages */
	unsigned senders, receivers;	/* that wait */
};
int mbox_init(unsigned slots);
int mbox_send(int id, const void *data, size_t n, unsigned ms);
ssize_t mbox_recv(int id, void *data, size_t n, unsigned ms);	/* its length */
int mbox_info(int id, struct mboxinfo *to);
int mbox_free(int id);

/*
 * Monitors: one thread inside.  A signalled thread comes in before those who enter;
 * the signaller goes on first.  EPERM: not inside; EDEADLK: inside already;
 * EOWNERDEAD: inside now, but the one before has died there.
 */
int monitor_init(unsigned conditions);
int monitor_enter(int id);
int monitor_leave(int id);
int monitor_wait(int id, unsigned condition, unsigned ms);
int monitor_signal(int id, unsigned condition);
int monitor_free(int id);

/* The other forms, chosen by the macros below. */
int lib_open(const char *path, int len, int flags, int mode);
int lib_create(const char *path, int len, int mode);
int lib_mkdir(const char *path, int len, int mode);
int lib_wait(int pid);	/* gives the child's pid */
/* End process pid as SIGKILL does; 0 or one's own: exit(0). */
int lib_exit(int pid);

#ifdef __cplusplus
}
#endif

/* LIB_n_: the argument after the first n. */
#define LIB_2_(a, b, f, ...)		f
#define LIB_3_(a, b, c, f, ...)		f
#define LIB_4_(a, b, c, d, f, ...)	f

#define exit(...)	(exit)(__VA_ARGS__ + 0)

/*
 * fork - theirs prints at once, ours through a buffer: what lies in it goes out
 * first, or both processes would print it.
 */
static inline pid_t
lib_fork(void)
{
	fflush(NULL);
	return fork();
}
#define fork()		lib_fork()
#define pipe(...) \
	LIB_2_(__VA_ARGS__, pipe2, (pipe), 0)(__VA_ARGS__)
#define open(...) \
	LIB_4_(__VA_ARGS__, lib_open, (open), (open), 0)(__VA_ARGS__)
#define create(...) \
	LIB_3_(__VA_ARGS__, lib_create, (create), 0)(__VA_ARGS__)
#define mkdir(...) \
	LIB_3_(__VA_ARGS__, lib_mkdir, (mkdir), 0)(__VA_ARGS__)
#define execve(...) \
	LIB_3_(__VA_ARGS__, (execve), execv, 0)(__VA_ARGS__)
#define wait(which) \
	_Generic((which), int *: (wait), void *: (wait), default: lib_wait)(which)

int pipe2(int fd[2], int flags);

/* By the names of their system calls. */
#define sys_exit(pid)			lib_exit(pid)
#define sys_clone(flags, fn)		clone(flags, fn)
#define sys_getpid()			getpid()
#define sys_cputs(text, n)		cputs(text, n)
#define sys_brk(end)			brk((void *)(end))
#define sys_read(fd, data, n)		read(fd, data, n)
#define sys_open(path, len, flags, mode) lib_open(path, len, flags, mode)
#define sys_create(path, len, mode)	lib_create(path, len, mode)
#define sys_mkdir(path, len, mode)	lib_mkdir(path, len, mode)
#define sys_write(fd, data, n)		write(fd, data, n)
#define sys_dup(fd)			dup(fd)
#define sys_dup2(fd, to)		dup2(fd, to)
#define sys_close(fd)			close(fd)
#define sys_pipe(fd, flags)		pipe2(fd, flags)
#define sys_wait(pid)			lib_wait(pid)
#define sys_execve(path, argv)		execv(path, argv)
#define sys_fdtype(fd)			fdtype(fd)

#endif
