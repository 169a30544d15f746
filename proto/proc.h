/*
 * proc.h - processes.
 *
 * Spoken by libc on H_PROC (the session's badge is the process), and by init
 * and procfs on a handle with badge PROC_SYSTEM.  Process numbers (pid) go from 1
 * to WHO_MAX * 4.  Status words are as waitpid tells them: exit code << 8, or
 * the signal that ended it.
 */
#pragma once
#include <proto/proto.h>

#define PROC_SYSTEM	0xffffff00u	/* badge of init's and procfs' handles */
enum { PROC_NAME = 16, ARGS_MAX = 256 * 1024, PROC_SIGNALS = 32 };

/*
 * fork - make a child with a copy of the caller's memory and handles; its
 * thread starts at eip with esp, every other register 0, index 0, the thread
 * pointer tls and the signal mask of the caller's thread `thread'.  Answers the
 * child's pid to the caller.  E_AGAIN: too many processes; E_NOMEM
 */
struct proc_fork_q { u32 eip; u32 esp; u32 thread; u32 tls; };
struct proc_fork_r { u32 pid; };

/*
 * exec - become another program: that in the open file whose handle comes along
 * (copied); the pager maps it.  Or, without a handle, lease 1: the ELF file as it
 * is.  Lease 2: the argument strings, then the environment's, each with its NUL.
 * Does not answer when it worked.  E_NOEXEC: not a static i386 ELF, or damaged;
 * E_NODEV: the file's server cannot lend pages, use the lease; E_2BIG; E_NOMEM;
 * E_FAULT.  On entry of the new program ESP points to
 *	argc, argv pointers, 0, environment pointers, 0, struct start_block
 */
struct proc_exec_q { u32 argc; u32 envc; u32 umask; u32 thread; char name[PROC_NAME]; };
struct proc_exec_r { u32 zero; };
struct start_block { u32 magic; u32 umask; u32 brk; u32 zero; };	/* brk: end of
								 * data, where the heap starts */
#define START_MAGIC 0x53746172u

/*
 * thread - what NEW: the process will have a thread with that index, with the
 * signal mask of its thread `from'; END: no more signals to it.  Signals for the
 * process go to a thread that does not block them.  E_INVAL, E_EXIST, E_AGAIN: too
 * many
 * tkill - a signal for one of the caller's own threads; 0 only looks.  E_SRCH
 */
enum { PROC_THREAD_NEW, PROC_THREAD_END };
struct proc_thread_q { u32 what; u32 thread; u32 from; };
struct proc_thread_r { u32 zero; };
struct proc_tkill_q { u32 thread; u32 sig; };
struct proc_tkill_r { u32 zero; };

/* exit - end the process; no answer */
struct proc_exit_q { u32 status; };
struct proc_exit_r { u32 zero; };

/*
 * wait - for a child: pid > 0 that one, -1 any, 0 any of the group, < -1 any of
 * group -pid.  options: 1 do not wait (then pid 0: none has ended), 2 stopped
 * ones too, 8 (continued).  E_CHILD; E_INTR
 */
struct proc_wait_q { i32 pid; u32 options; };
struct proc_wait_r { i32 pid; u32 status; u32 utime_us; u32 stime_us; };

/* kill - signal 0 only looks.  pid as in kill(2).  E_SRCH; E_PERM; E_INVAL */
struct proc_kill_q { i32 pid; u32 sig; };
struct proc_kill_r { u32 zero; };

struct proc_getpid_q { u32 zero; };
struct proc_getpid_r { u32 pid; u32 ppid; u32 pgrp; u32 session; };

/*
 * sigaction - what proc does with a signal: SA_DFL 0, SA_IGN 1, SA_CATCH 2, or 3:
 * only ask; flags
 * and mask as in sigaction(2).  The handler's address stays in libc.
 * Answers what was.  E_INVAL: no such signal, SIGKILL, SIGSTOP
 */
struct proc_sigaction_q { u32 sig; u32 how; u32 flags; u32 mask; };
struct proc_sigaction_r { u32 how; u32 flags; u32 mask; };

/* sigmask - of one thread (here and below): how 0 block, 1 unblock, 2 set, 3 only
 * ask; bit n-1 for signal n */
struct proc_sigmask_q { u32 how; u32 set; u32 thread; };
struct proc_sigmask_r { u32 old; };

struct proc_sigpending_q { u32 thread; };
struct proc_sigpending_r { u32 set; };

/*
 * sigtake - (libc's upcall handler) the next signal to handle, 0: none.  The
 * mask becomes mask | sa_mask | sig until sigmask(2, old); code, addr as in
 * siginfo
 */
struct proc_sigtake_q { u32 thread; };
struct proc_sigtake_r { u32 sig; u32 old; u32 code; u32 addr; u32 pid; u32 flags; };

/* sigsuspend - wait with another mask; always E_INTR once a handler may run */
struct proc_sigsuspend_q { u32 set; u32 thread; };
struct proc_sigsuspend_r { u32 zero; };

/* sigwait - take one of these signals, which the caller blocks, without a handler;
 * waits for one.  E_INTR */
struct proc_sigwait_q { u32 set; u32 thread; };
struct proc_sigwait_r { u32 sig; u32 code; u32 pid; u32 addr; };

/* setpgid, setsid, getpgid (which: 0 group, 1 session) */
struct proc_setpgid_q { i32 pid; i32 pgrp; };
struct proc_setpgid_r { u32 zero; };
struct proc_setsid_q { u32 zero; };
struct proc_setsid_r { u32 session; };
struct proc_getpgid_q { i32 pid; u32 which; };
struct proc_getpgid_r { u32 pgrp; };

/* ids - real and effective; setids: ~0 leaves one.  E_PERM */
struct proc_ids_q { u32 zero; };
struct proc_ids_r { u32 ruid, euid, rgid, egid; };
struct proc_setids_q { u32 ruid, euid, rgid, egid; };
struct proc_setids_r { u32 zero; };

/* alarm - SIGALRM after us microseconds (0: cancel; ALARM_ASK: leave it), then each
 * interval; answers what is left of the one before, and its interval */
#define ALARM_ASK (~(u64)0)
struct proc_alarm_q { u64 us; u64 interval; };
struct proc_alarm_r { u64 left; u64 interval; };

/* times - of the caller and its waited-for children, us */
struct proc_times_q { u32 zero; };
struct proc_times_r { u64 user, sys, cuser, csys; };

/*
 * info - (anyone) of the next process with a pid of at least `pid'; E_SRCH: none
 */
struct proc_info_q { u32 pid; };
struct proc_info_r {
	u32 pid, ppid, pgrp, session, uid, gid;
	u32 state;		/* 'R' 'S' 'Z' 'T' */
	u32 asid;		/* for pager.info */
	u32 utime_ms, stime_ms, start_ms, exit_status;
	char name[PROC_NAME];
};

/* args - the command line of pid, as exec got it, into the lease.  E_SRCH */
struct proc_args_q { u32 pid; };
struct proc_args_r { u32 len; };

/*
 * adopt - (PROC_SYSTEM) a task that init made gets a pid; its task handle
 * comes along (copied).  was: the pid of the task it takes the place of, which
 * ends (0: of none).  start - (PROC_SYSTEM) make the first process: exec's
 * leases and question; handles: none.  uid 0, standard handles are put by
 * init with handle_put through the task handle answered.
 */
struct proc_adopt_q { u32 pid; u32 asid; char name[PROC_NAME]; u32 was; };
struct proc_adopt_r { u32 pid; };
struct proc_start_q { u32 argc; u32 envc; u32 umask; u32 hold; char name[PROC_NAME]; };
struct proc_start_r { u32 pid; };	/* one handle: its task, RIGHT_CTRL */
/* go - (PROC_SYSTEM) let a process that was started with hold = 1 run */
struct proc_go_q { u32 pid; };
struct proc_go_r { u32 zero; };

#define PROC_OPS(op) \
	op(proc, 0, fork, 0) \
	op(proc, 1, exec, 2) \
	op(proc, 2, exit, 0) \
	op(proc, 3, wait, 0) \
	op(proc, 4, kill, 0) \
	op(proc, 5, getpid, 0) \
	op(proc, 6, sigaction, 0) \
	op(proc, 7, sigmask, 0) \
	op(proc, 8, sigpending, 0) \
	op(proc, 9, sigtake, 0) \
	op(proc, 10, sigsuspend, 0) \
	op(proc, 11, setpgid, 0) \
	op(proc, 12, setsid, 0) \
	op(proc, 13, getpgid, 0) \
	op(proc, 14, ids, 0) \
	op(proc, 15, setids, 0) \
	op(proc, 16, alarm, 0) \
	op(proc, 17, times, 0) \
	op(proc, 18, info, 0) \
	op(proc, 19, args, 1) \
	op(proc, 20, adopt, 0) \
	op(proc, 21, start, 2) \
	op(proc, 22, go, 0) \
	op(proc, 23, thread, 0) \
	op(proc, 24, tkill, 0) \
	op(proc, 25, sigwait, 0)

PROTO(proc, PROC_OPS)
