/*
 * badge.h - badge objects: what a handle for calling a port points to.
 *
 * Immutable {port, value} and a count of handles and of calls in flight that have
 * no handle.  When the count falls to none, CLOSED(value) is posted to the port; the object
 * stays until the server has received that, and only then may the value be
 * minted anew.
 *
 * Invariant: a badge is in the hash as long as it exists; one per (port,
 * value).
 */
#pragma once
#include <kernel/obj/object.h>

struct port;

struct badge {
	struct object o;   /* refs: handles, calls with CF_COUNTED */
	struct port *port; /* holds a reference */
	u32 value;
	struct badge *next; /* in the hash */
	struct event_link closed;
};

/* The badge object for value at port, one reference more.  NULL and *err:
 * -E_BUSY CLOSED is on its way, -E_QUOTA, -E_NOMEM */
struct badge *badge_mint(struct port *p, u32 value, struct account *a, int *err);
/* No reference is left: CLOSED is posted. */
void badge_end(struct object *o);
/* CLOSED was received, or will never be: free it. */
void badge_free(struct badge *b);

/* Its port never has a receiver: what entries without the right point to. */
extern struct badge null_badge;
