/*
 * sysconf.c - limits and options, as a program asks for them at run time.
 */
#include <pthread.h>
#include <semaphore.h>
#include <limits.h>
#include <unistd.h>
#include <libc/posix/call.h>
#include <proto/kstat.h>

static long
frames(u32 which)
{
	u64 n;

	return sys_stat(which, &n) < 0 ? -1 : (long)n;
}

/* An option's value, or -1: not there. */
static long
option(int name)
{
	switch (name) {
	case _SC_VERSION:
		return _POSIX_VERSION;
	case _SC_JOB_CONTROL:
		return _POSIX_JOB_CONTROL;
	case _SC_SAVED_IDS:
		return _POSIX_SAVED_IDS;
	case _SC_FSYNC:
		return _POSIX_FSYNC;
	case _SC_MAPPED_FILES:
		return _POSIX_MAPPED_FILES;
	case _SC_MEMORY_PROTECTION:
		return _POSIX_MEMORY_PROTECTION;
	case _SC_TIMERS:
		return _POSIX_TIMERS;
	case _SC_MONOTONIC_CLOCK:
		return _POSIX_MONOTONIC_CLOCK;
	case _SC_THREADS:
	case _SC_SEMAPHORES:
	case _SC_BARRIERS:
	case _SC_SPIN_LOCKS:
	case _SC_READER_WRITER_LOCKS:
	case _SC_TIMEOUTS:
	case _SC_CLOCK_SELECTION:
	case _SC_THREAD_ATTR_STACKADDR:
	case _SC_THREAD_ATTR_STACKSIZE:
	case _SC_THREAD_PRIO_INHERIT:
	case _SC_THREAD_PROCESS_SHARED:
	case _SC_THREAD_SAFE_FUNCTIONS:
		return _POSIX_THREADS;
	case _SC_REGEXP:
		return _POSIX_REGEXP;
	case _SC_SHELL:
		return _POSIX_SHELL;
	case _SC_V7_ILP32_OFFBIG:
		return 1;
	case _SC_2_VERSION:
	case _SC_2_C_BIND:
		return _POSIX2_VERSION;
	case _SC_XOPEN_VERSION:
		return _XOPEN_VERSION;
	default:
		return -1;
	}
}

long
sysconf(int name)
{
	switch (name) {
	case _SC_ARG_MAX:
		return ARG_MAX;
	case _SC_CHILD_MAX:
		return CHILD_MAX;
	case _SC_CLK_TCK:
		return 100;
	case _SC_NGROUPS_MAX:
		return NGROUPS_MAX;
	case _SC_OPEN_MAX:
	case _SC_STREAM_MAX:
		return NOFILE;
	case _SC_PAGESIZE:
		return PAGE_SIZE;
	case _SC_NPROCESSORS_CONF:
	case _SC_NPROCESSORS_ONLN:
		return 1;
	case _SC_PHYS_PAGES:
		return frames(KSTAT_frames_total);
	case _SC_AVPHYS_PAGES:
		return frames(KSTAT_frames_free);
	case _SC_TZNAME_MAX:
		return TZNAME_MAX;
	case _SC_TTY_NAME_MAX:
		return TTY_NAME_MAX;
	case _SC_GETGR_R_SIZE_MAX:
	case _SC_GETPW_R_SIZE_MAX:
		return 1024;
	case _SC_LOGIN_NAME_MAX:
		return LOGIN_NAME_MAX;
	case _SC_ATEXIT_MAX:
		return ATEXIT_MAX;
	case _SC_HOST_NAME_MAX:
		return HOST_NAME_MAX;
	case _SC_IOV_MAX:
		return IOV_MAX;
	case _SC_LINE_MAX:
		return LINE_MAX;
	case _SC_RE_DUP_MAX:
		return RE_DUP_MAX;
	case _SC_THREAD_KEYS_MAX:
		return PTHREAD_KEYS_MAX;
	case _SC_THREAD_STACK_MIN:
		return PTHREAD_STACK_MIN;
	case _SC_THREAD_THREADS_MAX:
		return PTHREAD_THREADS_MAX;
	case _SC_THREAD_DESTRUCTOR_ITERATIONS:
		return PTHREAD_DESTRUCTOR_ITERATIONS;
	case _SC_SEM_VALUE_MAX:
		return SEM_VALUE_MAX;
	case _SC_SYMLOOP_MAX:
		return SYMLOOP_MAX;
	}
	/* No limit or no option: -1, and errno as it was. */
	return name < 0 || name > _SC_POSIX_26_VERSION ? __fail(E_INVAL)
						       : option(name);
}

int
getpagesize(void)
{
	return PAGE_SIZE;
}

int
getdtablesize(void)
{
	return NOFILE;
}
