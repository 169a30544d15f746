/*
 * ids.c - users and groups of the process.
 */
#include <unistd.h>
#include <libc/posix/call.h>
#include <proto/proc.h>

#define LEAVE (~0u)

static struct proc_ids_r
ask(void)
{
	struct proc_ids_q q = { 0 };
	struct proc_ids_r r = { 0 };

	CALL(proc_ids(H_PROC, &q, &r, NULL));
	return r;
}

uid_t
getuid(void)
{
	return ask().ruid;
}

uid_t
geteuid(void)
{
	return ask().euid;
}

gid_t
getgid(void)
{
	return ask().rgid;
}

gid_t
getegid(void)
{
	return ask().egid;
}

static int
set(u32 ruid, u32 euid, u32 rgid, u32 egid)
{
	struct proc_setids_q q = { ruid, euid, rgid, egid };
	struct proc_setids_r r;

	return __done(CALL(proc_setids(H_PROC, &q, &r, NULL)));
}

/* Root gives itself up wholly; others change what they act as. */
int
setuid(uid_t uid)
{
	if (uid == LEAVE)
		return __fail(E_INVAL);
	return set(geteuid() == 0 ? uid : LEAVE, uid, LEAVE, LEAVE);
}

int
seteuid(uid_t uid)
{
	if (uid == LEAVE)
		return __fail(E_INVAL);
	return set(LEAVE, uid, LEAVE, LEAVE);
}

int
setreuid(uid_t ruid, uid_t euid)
{
	return set(ruid, euid, LEAVE, LEAVE);
}

int
setgid(gid_t gid)
{
	if (gid == LEAVE)
		return __fail(E_INVAL);
	return set(LEAVE, LEAVE, geteuid() == 0 ? gid : LEAVE, gid);
}

int
setegid(gid_t gid)
{
	if (gid == LEAVE)
		return __fail(E_INVAL);
	return set(LEAVE, LEAVE, LEAVE, gid);
}

int
setregid(gid_t rgid, gid_t egid)
{
	return set(LEAVE, LEAVE, rgid, egid);
}

/* A process belongs to its own group alone: proc keeps no further ones. */
int
getgroups(int n, gid_t groups[])
{
	(void)groups;
	return n < 0 ? __fail(E_INVAL) : 0;
}

int
setgroups(int n, const gid_t *groups)
{
	(void)groups;
	if (geteuid() != 0)
		return __fail(E_PERM);
	return n == 0 ? 0 : __fail(E_INVAL);
}

/* exec never changes ids here. */
int
issetugid(void)
{
	return 0;
}
