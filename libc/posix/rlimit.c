/*
 * rlimit.c - limits, which are the same for every process.
 */
#include <sys/resource.h>
#include <libc/posix/call.h>

static rlim_t
limit(int what)
{
	switch (what) {
	case RLIMIT_NOFILE:
		return NOFILE;
	case RLIMIT_STACK:
		return STACK_MAX;
	case RLIMIT_DATA:
		return HEAP_END - TEXT_BASE;
	case RLIMIT_AS:
		return USER_END;
	case RLIMIT_CORE:
		return 0;
	default:
		return RLIM_INFINITY;
	}
}

int
getrlimit(int what, struct rlimit *to)
{
	if (what < 0 || what >= RLIM_NLIMITS)
		return __fail(E_INVAL);
	to->rlim_cur = to->rlim_max = limit(what);
	return 0;
}

/* What is so already may be asked for; nothing can be changed. */
int
setrlimit(int what, const struct rlimit *to)
{
	if (what < 0 || what >= RLIM_NLIMITS || to->rlim_cur > to->rlim_max)
		return __fail(E_INVAL);
	if (to->rlim_cur == limit(what) && to->rlim_max == limit(what))
		return 0;
	return __fail(E_PERM);
}
