/*
 * object.h - what every kernel object starts with.
 *
 * An object lives as long as something refers to it: handles, threads, calls in
 * flight, other objects.  Objects are aligned to 32 bytes, so that a handle
 * entry can keep rights and flags in a pointer's low five bits.
 */
#pragma once
#include <kernel/lib/list.h>
#include <proto/sys.h>

enum { OBJECT_ALIGN = 32, OBJECT_FLAGS = 31 };

struct account;

struct object {
	u8 type; /* HT_ */
	u8 dead; /* nothing more may start with it */
	u32 refs;
	struct account *account; /* pays for it; holds a reference */
};

/* A zeroed object of a type, one reference.  NULL: -E_QUOTA or -E_NOMEM in *err. */
void *object_new(u32 type, struct account *a, int *err);
/* The last step of a type's end: give memory and charge back. */
void object_free(struct object *o);

static inline void
object_get(struct object *o)
{
	o->refs++;
}

/* Drop a reference; the last one frees the object. */
void object_put(struct object *o);

/* ---- events: links inside objects, so that posting cannot fail ---------- */

enum event_source { ES_CALL, ES_DONE, ES_BADGE, ES_TASK_CONTROLLER, ES_TASK_PAGER };

struct event_link {
	struct list link; /* in a port's list of events, or alone */
	u8 source;        /* enum event_source: which object it lies in */
};
