/*
 * task.h - an address space, a handle table, an account.
 *
 * A dead task has no threads, handles or calls; its memory stays until
 * the pager empties it or the last handle goes.
 */
#pragma once
#include <kernel/mem/mem.h>
#include <kernel/obj/handle.h>
#include <kernel/obj/port.h>

enum { TASK_NAME = 16 };

struct task {
	struct object o; /* refs: handles, threads, calls */
	u8 rank;
	u8 server;   /* TASK_SERVER */
	u8 priority; /* of its threads unless said otherwise */
	u8 floor;    /* how deep its pages may go into the reserve */
	struct space space;
	struct handle_table handles;
	struct list threads;
	struct list calls; /* its call objects */
	u32 nthreads;
	u32 who;
	u32 upcall;          /* user address; 0: none */
	struct badge *pager; /* where its faults go; NULL: exceptions */
	struct badge *exception;
	struct port *controller; /* DEAD goes there */
	u32 controller_id, pager_id;
	struct event_link dead_controller, dead_pager;
	u8 *io_bitmap; /* 8 KiB or NULL */
	u64 cpu_us;    /* spent by its threads */
	char name[TASK_NAME];
};

struct task *task_new(struct account *a, u32 rank_flags, int *err);
/* Its threads and submitted calls end, and the answers it has not taken.  Calls it
 * had received as a server end with E_RESTARTED, what waits at its port stays. */
void task_stop(struct task *t);
void task_kill(struct task *t);
/* DEAD to a port; the event holds a reference. */
void post_dead(struct task *t, struct port *p, struct event_link *e);
void task_end(struct object *o);
