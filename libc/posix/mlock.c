/*
 * mlock.c - memory that stays: the pager notes it, and we touch it once.
 */
#include <sys/mman.h>
#include <libc/posix/call.h>
#include <proto/pager.h>

static int
lock(u32 addr, u32 len, u32 how, struct pager_lock_r *r)
{
	struct pager_lock_q q = { addr, len, how };

	return CALL(pager_lock(H_PAGER, &q, r, NULL));
}

static void
touch(u32 start, u32 end)
{
	for (start &= ~(u32)PAGE_MASK; start < end; start += PAGE_SIZE)
		(void)*(const volatile char *)(uintptr_t)start;
}

/* Touch what may be read of [from, to). */
static void
touch_all(u32 from, u32 to)
{
	struct pager_lock_r r;

	for (; from < to && lock(from, 0, LOCK_NEXT, &r) == 0; from = r.end)
		if (r.prot != 0 && r.start < to)
			touch(r.start > from ? r.start : from,
			    r.end < to ? r.end : to);
}

int
mlock(const void *addr, size_t len)
{
	struct pager_lock_r r;
	u32 at = (u32)(uintptr_t)addr;
	int err = lock(at, len, LOCK_RANGE, &r);

	if (err == 0)
		touch_all(at, at + len);
	return __done(err);
}

int
munlock(const void *addr, size_t len)
{
	struct pager_lock_r r;

	return __done(lock((u32)(uintptr_t)addr, len, UNLOCK_RANGE, &r));
}

int
mlockall(int flags)
{
	struct pager_lock_r r;
	int err = flags == 0 || (flags & ~(MCL_CURRENT | MCL_FUTURE)) ? -E_INVAL
								      : 0;

	if (err == 0 && (flags & MCL_FUTURE))
		err = lock(0, 0, LOCK_FUTURE, &r);
	if (err == 0 && (flags & MCL_CURRENT)) {
		err = lock(0, 0, LOCK_ALL, &r);
		if (err == 0)
			touch_all(USER_MIN, MAP_END);
	}
	return __done(err);
}

int
munlockall(void)
{
	struct pager_lock_r r;

	return __done(lock(0, 0, UNLOCK_ALL, &r));
}
