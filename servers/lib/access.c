/*
 * access.c - the POSIX permission rules, on plain numbers.
 *
 * The first class that fits (owner, group, others) decides alone.
 */
#include <servers/lib/access.h>
#include <servers/lib/serve.h>

void
cred_of(const struct request *rq, struct cred *cr)
{
	const struct who *w = serve_who(rq);

	cr->uid = w->uid;
	cr->gid = w->gid;
	cr->ngroups = w->ngroups < WHO_GROUPS ? w->ngroups : WHO_GROUPS;
	for (u32 i = 0; i < WHO_GROUPS; i++)
		cr->group[i] = w->group[i];
}

int
cred_in_group(const struct cred *cr, u32 gid)
{
	if (cr->gid == gid)
		return 1;
	for (u32 i = 0; i < cr->ngroups; i++)
		if (cr->group[i] == gid)
			return 1;
	return 0;
}

int
access_check(u32 mode, u32 uid, u32 gid, const struct cred *cr, u32 want)
{
	u32 bits = mode & 7;

	if (cr->uid == 0) {
		if ((want & WANT_X) && MODE_TYPE(mode) != FT_DIR &&
		    !(mode & 0111))
			return -E_ACCES;
		return 0;
	}
	if (cr->uid == uid)
		bits = mode >> 6 & 7;
	else if (cred_in_group(cr, gid))
		bits = mode >> 3 & 7;
	return (want & ~bits) == 0 ? 0 : -E_ACCES;
}

int
access_sticky(u32 dirmode, u32 diruid, u32 uid, const struct cred *cr)
{
	if (!(dirmode & MODE_STICKY) || cr->uid == 0 || cr->uid == uid ||
	    cr->uid == diruid)
		return 0;
	return -E_PERM;
}

u32
access_mode(u32 mode, u32 gid, const struct cred *cr)
{
	mode &= 07777;
	if (cr->uid != 0 && !cred_in_group(cr, gid))
		mode &= ~(u32)MODE_SGID;
	return mode;
}

int
access_chown(u32 uid, u32 gid, u32 newuid, u32 newgid, const struct cred *cr)
{
	if (cr->uid == 0)
		return 0;
	if (cr->uid != uid || (newuid != ~0u && newuid != uid))
		return -E_PERM;
	if (newgid != ~0u && newgid != gid && !cred_in_group(cr, newgid))
		return -E_PERM;
	return 0;
}

u32
access_drop(u32 mode, const struct cred *cr)
{
	if (cr->uid == 0)
		return mode;
	mode &= ~(u32)MODE_SUID;
	if (mode & 010)
		mode &= ~(u32)MODE_SGID;
	return mode;
}
