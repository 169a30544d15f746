/*
 * object.h - files that are mapped, and the pages their servers have lent.
 *
 * Invariants:
 *  - an object is one file of one server, however often it was opened;
 *  - a page that some task has mapped from a cache has a record (struct lent):
 *    before a page is given back, every region of the object is looked at;
 *  - a record that is not dirty is mapped writable nowhere;
 *  - at most one question for pages of an object is under way.
 * Objects nobody maps are kept for the next user, the last IDLE of them, with
 * their pages but without a handle.
 */
#pragma once
#include <servers/pager/errand.h>
#include <proto/page.h>

enum { OBJECTS = 1024, IDLE = 64, LENTS = 16384 };

struct source { /* a server that lends */
	u32 port;
	handle_t session, task;
	u16 going; /* records on their way back */
	u8 used, sending;
};

struct object {
	u8 used, source;
	u8 asking; /* for pages */
	u8 let_go; /* it has lost its name: not to be kept */
	u8 store;  /* its pages are laid by a server above (store.c) */
	u8 access; /* BIND_ of file */
	u32 ino, generation;
	handle_t file;
	u32 users; /* regions, and programs that are being made */
	struct region *first;
	u32 size; /* of a store's file, pages */
	u32 nlent, ndirty;
	u16 pages;        /* list of records */
	u16 chain;        /* same hash, or free */
	u16 older, newer; /* list of the idle ones */
};

struct lent {
	u32 at; /* in the server */
	u32 n;
	struct object *object;
	u16 chain, next, prev; /* same hash; of the object, or going */
	u8 dirty;
};

/* source.c */
struct source *source_of(u32 port); /* NULL: never met */
struct source *source_new(u32 port, const handle_t got[2]);
struct source *source_store(handle_t task); /* port 0: tmpfs */
u32 source_number(const struct source *s);
struct source *source_at(u32 number);

/* object.c */
void object_init(void);
/* The object of this file; file (ours) becomes its handle or is closed.
 * NULL: too many; then file is closed, too. */
struct object *object_get(struct source *src, const struct page_bind_r *r,
    handle_t file);
struct object *object_find(u32 source, u32 ino, u32 generation); /* NULL */
void object_join(struct region *r);
void object_leave(struct region *r);
/* s->program becomes o, which is in use as long. */
void object_hold(struct space *s, struct object *o);
/* Nobody uses it: give back all it has and forget it. */
void object_drop(struct object *o);
/* Drop an idle one; 0: there is none. */
int object_drop_idle(void);
/* A store's: a new one, which is in use until it is forgotten. */
struct object *object_store(struct source *src, u32 pages);
int object_forget(struct object *o); /* 0 or -E_BUSY */
struct object *object_numbered(u32 number); /* in use; NULL */
u32 object_number(const struct object *o);
/* store.c: the file that a client names by this badge; NULL */
struct object *store_named(u32 badge, u32 *access);
struct object *object_each(struct object *o); /* NULL: the first */

/* lent.c */
void lent_init(void);
struct lent *lent_find(const struct object *o, u32 n);
/* The pages that the server has lent, from page n on. */
void lent_take(struct object *o, u32 n, u32 write, const struct page_lend_r *r);
/* The pages of a store's file, from page n on.  0 or -E_NOMEM */
int lent_lay(struct object *o, u32 n, const u32 page[LAY_MAX]);
/* The record's page goes back to the server; nobody has it mapped. */
void lent_back(struct lent *l);
/* All from page n on go back, unmapped first. */
void lent_cut(struct object *o, u32 from);
/* Some pages of anybody go back.  How many. */
u32 lent_evict(struct source *src, u32 most);
struct lent *lent_of(u32 index);
void lent_send(struct source *src);

/* lend.c: ask the server for page n and those after it */
int lend_ask(struct object *o, u32 n, u32 write); /* 0: it will be told */
