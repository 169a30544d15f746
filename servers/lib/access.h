/*
 * access.h - who may do what to a node: the POSIX permission rules.
 *
 * Credentials are the caller's at the time of the request, from the table
 * that proc publishes.  uid 0 passes every check, except that executing a
 * file needs some x bit.
 */
#pragma once
#include <proto/file.h>
#include <proto/who.h>

enum { WANT_X = 1, WANT_W = 2, WANT_R = 4 };
enum { MODE_SUID = 04000, MODE_SGID = 02000, MODE_STICKY = 01000 };

struct cred {
	u32 uid, gid;
	u32 ngroups;
	u32 group[WHO_GROUPS];
};

/* Type FT_ of a mode. */
#define MODE_TYPE(mode) ((mode) >> 12 & 15u)

void cred_of(const struct request *rq, struct cred *cr);
int cred_in_group(const struct cred *cr, u32 gid);
/* 0 or -E_ACCES; want: WANT_ bits. */
int access_check(u32 mode, u32 uid, u32 gid, const struct cred *cr, u32 want);
/* May cr remove from this directory an entry whose node uid owns? */
int access_sticky(u32 dirmode, u32 diruid, u32 uid, const struct cred *cr);
/* The permissions that cr may set on a node: no SGID for a strange group. */
u32 access_mode(u32 mode, u32 gid, const struct cred *cr);
/* 0 or -E_PERM. */
int access_chown(
    u32 uid, u32 gid, u32 newuid, u32 newgid, const struct cred *cr);
/* What a change of contents or owner by cr leaves of the mode. */
u32 access_drop(u32 mode, const struct cred *cr);
