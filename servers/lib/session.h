/*
 * session.h - a client's state at a service, found by the badge of its handle.
 *
 * A service posted in /srv has one node (badge SESSION_NODE).  Whoever opens it
 * gets a session of its own: a slot of the service's table, whose number + 1 is
 * the badge.  When the last handle to it is gone CLOSED comes and the slot is
 * free again, so a client that dies leaves nothing behind.
 *
 * Invariants: a slot in use has a badge that somebody may still hold; no
 * client (struct who) has more than `each' of them.
 */
#pragma once
#include <proto/file.h>
#include <servers/lib/serve.h>

enum { SESSION_NODE = 0xfff0, SESSIONS_LIMIT = 4096 };

struct session { /* the first member of a service's own */
	u32 used;
	u32 who;   /* of who opened it */
	u32 flags; /* FO_ bits: access mode, FO_NONBLOCK */
};

struct sessions {
	void *table;    /* count of them, zeroed, each `size' bytes */
	u32 size;       /* of one; begins with a struct session */
	u32 count;      /* at most SESSIONS_LIMIT */
	u32 each;       /* at most, for one client */
	u32 mode;       /* permissions in /srv, e.g. 0666 */
	void (*close)(void *session); /* before the slot is free; may be NULL */
};
/* The service fills it in before session_start. */
extern struct sessions sessions;

/* The node to hand to serve_ready.  0 or -E_ of mint. */
int session_start(handle_t *node);
/* The session a request came through.  NULL: through the node, or none. */
void *session_of(const struct request *rq);
/*
 * Handles the part of file.h that makes sense for a session (reopen, stat,
 * flags); all else is E_NOSYS.  reopen: E_ACCES by mode and the caller's uid,
 * E_NFILE the table is full, E_MFILE the client has its share.
 */
int session_request(struct request *rq);
/* For struct service. */
void session_closed(u32 badge);
