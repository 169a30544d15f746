/*
 * rlimit.c - limits: those of memory are the pager's, the others are the same
 * for every process.
 */
#include <sys/resource.h>
#include <libc/posix/call.h>
#include <proto/pager.h>

static rlim_t
fixed(int what)
{
	switch (what) {
	case RLIMIT_NOFILE:
		return NOFILE;
	case RLIMIT_CORE:
		return 0;
	default:
		return RLIM_INFINITY;
	}
}

/* The pager's number of a limit; LIMITS: it is not the pager's. */
static u32
memory(int what)
{
	switch (what) {
	case RLIMIT_AS:
		return LIMIT_AS;
	case RLIMIT_DATA:
		return LIMIT_DATA;
	case RLIMIT_STACK:
		return LIMIT_STACK;
	}
	return LIMITS;
}

int
getrlimit(int what, struct rlimit *to)
{
	struct pager_limit_q q = { memory(what), 0, 0, 0 };
	struct pager_limit_r r = { 0 };
	int err = 0;

	if (what < 0 || what >= RLIM_NLIMITS)
		return __fail(E_INVAL);
	if (q.which == LIMITS) {
		to->rlim_cur = to->rlim_max = fixed(what);
		return 0;
	}
	err = CALL(pager_limit(H_PAGER, &q, &r, NULL));
	to->rlim_cur = r.now;
	to->rlim_max = r.most;
	return __done(err);
}

/* Infinity, and whatever else is more than there can be, is the most there is. */
static u32
bytes(rlim_t n, u32 most)
{
	return n > most ? most : (u32)n;
}

int
setrlimit(int what, const struct rlimit *to)
{
	struct pager_limit_q q = { memory(what), 0, 0, 0 };
	struct pager_limit_r r = { 0 };
	int err;

	if (what < 0 || what >= RLIM_NLIMITS || to->rlim_cur > to->rlim_max)
		return __fail(E_INVAL);
	if (q.which == LIMITS)
		return to->rlim_cur == fixed(what) && to->rlim_max == fixed(what)
			   ? 0
			   : __fail(E_PERM);
	err = CALL(pager_limit(H_PAGER, &q, &r, NULL));
	if (err != 0)
		return __fail(err);
	if (to->rlim_max > r.most && to->rlim_max != RLIM_INFINITY)
		return __fail(E_PERM);
	q.set = 1;
	q.now = bytes(to->rlim_cur, r.most);
	q.most = bytes(to->rlim_max, r.most);
	return __done(CALL(pager_limit(H_PAGER, &q, &r, NULL)));
}
