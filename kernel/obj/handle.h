/*
 * handle.h - a task's table of handles.
 *
 * An entry is {badge to call, object | rights and flags}.  The first word is
 * &null_badge whenever a call through the entry is not allowed (empty, another
 * type, a port up the ranks), so that the IPC path needs no other check.
 */
#pragma once
#include <kernel/obj/badge.h>

struct task;

struct handle_entry {
	struct badge *call;
	u32 ref; /* object | RIGHT_ and HANDLE_ bits; 0: empty */
};

enum { RIGHTS = RIGHT_CTRL | RIGHT_MEM };
enum { TABLE_ORDER_MAX = 4 };

struct handle_table {
	struct handle_entry *entry;
	u32 count; /* capacity, a multiple of 32 */
	u32 *used; /* bitmap */
	u8 order;
	u32 open; /* entries in use */
};

int table_init(struct task *t);
void table_free(struct task *t); /* must be empty */

static inline struct object *
entry_object(const struct handle_entry *e)
{
	return (struct object *)(e->ref & ~(u32)OBJECT_FLAGS);
}

/* The entry at h, NULL if empty or out of range. */
struct handle_entry *handle_at(struct task *t, handle_t h);
/* The object at h if it has this type and all of these rights, else NULL. */
void *handle_get(struct task *t, handle_t h, u32 type, u32 rights);
/*
 * Put a reference the caller owns (object with rights and flags) where `slot'
 * (a SLOT_ field) says.  The index; or -E_MFILE, -E_QUOTA, -E_INVAL and the
 * reference is still the caller's.
 */
i32 handle_put(struct task *t, struct object *o, u32 bits, u32 slot);
/* Is there room where slot says?  0 or the error handle_put would give. */
i32 handle_room(struct task *t, u32 slot);
/* The same for an object just made, in the first free slot for servers; without
 * room it goes.  o may be NULL: then err is the answer. */
i32 handle_new(struct task *t, void *o, int err, u32 bits);
/* The same for another reference to what lies in e, with these bits of it. */
i32 handle_copy(struct task *t, const struct handle_entry *e, u32 mask, u32 slot);
i32 handle_close(struct task *t, handle_t h);
/* Close at most n entries, those with `flag' only (0: all); true when done. */
bool handles_close(struct task *t, u32 flag, u32 *from, u32 n);
