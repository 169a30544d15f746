/*
 * pipe.h - the pipe server's objects: pipes, their ends, and who waits.
 *
 * A pipe is a ring of bytes in pages that come and go with the data.  An end is
 * an open file (badge = its number): one for reading, one for writing, for a
 * FIFO any number.  A waiter is a request that can not be answered yet.
 *
 * Rules: a byte leaves the ring only after an answer that holds it was
 * delivered.  A write of up to PIPE_ATOMIC bytes enters the ring at once or not
 * at all.  Waiters are served in order of arrival, except that one whose own
 * page is missing lets others pass.
 */
#pragma once
#include <proto/pipe.h>
#include <proto/who.h>
#include <servers/lib/serve.h>

enum {
	PIPES_MAX = 4096,
	ENDS_MAX = 12288,
	WAITERS_MAX = 4608, /* more than there are processes */
	SHARE = 2048,       /* ends that one process may have opened */
	RING_PAGES = PIPE_SIZE / PAGE_SIZE,
};
_Static_assert(
    (int)PIPE_ATOMIC <= (int)PAGE_SIZE, "an atomic write fits one page");

enum wait_kind { WAIT_READ, WAIT_WRITE, WAIT_POLL, WAIT_OPEN, WAIT_KINDS };

struct queue {
	struct waiter *first, *last;
};

struct pipe {
	u32 used;
	u32 readers, writers;       /* ends, and FIFO openers that wait */
	u32 had_reader, had_writer; /* counted: openings so far */
	u32 head, count;            /* first byte, bytes */
	u32 room;                   /* pages of the ring that are there */
	u8 *page[RING_PAGES];
	/* what follows is not sealed: an instance makes it anew, or never changes it */
	struct queue queue[WAIT_KINDS];
	u32 sum; /* of what is before `queue' */
	u32 ino;
	i64 born;
	u32 uid, gid;
	/* of a FIFO: its node, which we hold so that its badge stays its own */
	handle_t node; /* NO_HANDLE: an unnamed pipe */
	u32 node_port, node_badge;
	u32 next; /* free list, or list of FIFOs: number + 1 */
};

#define END_LOST 0x80000000u

struct end {
	struct pipe *pipe; /* NULL: free */
	u32 flags;         /* FO_ACCMODE, FO_NONBLOCK */
	u32 who;           /* it was opened by */
	u32 next;          /* free list: badge */
};

/* A write in progress. */
struct writing {
	u32 len;      /* of the whole */
	u32 done;     /* bytes written; of an atomic write: in stage */
	u8 *stage;    /* page: an atomic write, fetched in pieces */
	u8 small[12]; /* of write_short ... */
	u32 near;     /* ... if this is set */
};

struct waiter {
	struct request rq;
	enum wait_kind kind;
	u32 used;
	u32 copying; /* waits for READY, not for the pipe */
	struct pipe *pipe;
	struct end *end;                /* NULL: WAIT_OPEN */
	struct waiter *next, *previous; /* in the pipe's queue */
	struct waiter *chain;   /* same hash of the token, or free list */
	struct writing writing; /* WAIT_WRITE */
	u32 events;             /* WAIT_POLL */
	u32 flags;              /* WAIT_OPEN: FO_ */
	u32 seen;               /* WAIT_OPEN: the other side's openings then */
};

/*
 * What an attempt answers: REPLY_LATER (it has answered), or what it waits for.
 */
enum { BLOCK_PIPE = 2, BLOCK_COPY = 3 };

/* pool.c: the tables */
void pool_init(void);
int pipe_new(struct pipe **out);
void pipe_free(struct pipe *p);
struct pipe *fifo_find(u32 port, u32 badge);
void fifo_enter(struct pipe *p, handle_t node, u32 port, u32 badge);
u32 pipe_number(const struct pipe *p);
int end_new(struct pipe *p, u32 flags, u32 who, struct end **out);
void end_free(struct end *e);
u32 end_badge(const struct end *e);
struct end *end_get(u32 badge); /* NULL: none */
/* One that a restart cut off its pipe and that is closed now; NULL. */
struct end *end_lost(u32 badge);
/* Go on with the last instance's tables; pipes whose seal is wrong are cut off.
 * 0: nothing of it can be used. */
int pool_resume(void);
void pipe_seal(struct pipe *p); /* it has changed */
u32 pool_pipes(void);           /* in use */
u32 pool_ends(void);
/* Is the pipe at hand, with this state, one that pipe.h allows? */
int pipe_ok(const struct pipe *p);

/* wait.c: waiters */
int wait_new(const struct request *rq, enum wait_kind kind, struct pipe *p,
    struct end *e, struct waiter **out);
void wait_end(struct waiter *w);
struct waiter *wait_find(token_t token);
/* The first of a queue that is not copying, or NULL. */
struct waiter *wait_first(const struct pipe *p, enum wait_kind kind);
u32 wait_count(void);
/* Of those who waited when the last instance died: what a writer had put in stays
 * put in, an opener comes again. */
void wait_resume(void);

/* ring.c: bytes */
u32 ring_space(const struct pipe *p); /* free bytes, if pages can be had */
/* Up to n bytes from byte off of the contents on lie at *at. */
u32 ring_out(struct pipe *p, u32 off, u32 n, u8 **at);
/* Up to n bytes that will follow the contents, off bytes on, may be put at *at.
 * 0: no page to be had. */
u32 ring_in(struct pipe *p, u32 off, u32 n, u8 **at);
void ring_add(struct pipe *p, u32 n);  /* they are contents now */
void ring_drop(struct pipe *p, u32 n); /* the first n are gone */
void ring_empty(struct pipe *p);       /* no contents, no pages */

/* read.c, poll.c, open.c: try once, answer or say what is missing */
int read_try(struct request *rq, struct end *e);
/* write.c: 0: s->done bytes are written; -E_, or what is missing */
int write_try(struct request *rq, struct end *e, struct writing *s);
/* read.c: the last read's answer was delivered, or was not */
void read_commit(void);
void read_undelivered(const struct request *rq);
void read_resume(void);
int poll_try(struct request *rq, const struct end *e, u32 events);
int open_try(struct waiter *w);
void open_undo(struct pipe *p, u32 flags);
/* May a byte be written now without waiting? */
int write_possible(const struct pipe *p);

/* run.c: serve the waiters for whom something has changed */
void pipe_run(struct pipe *p);
void pipe_ready(token_t token);
void pipe_cancel(token_t token, u32 gone);
void pipe_closed(u32 badge);

/* The handlers, by file. */
#define PIPE_FILE_HANDLER(p, num, op, nl)                                   \
	int pipe_on_##op(struct request *rq, const struct file_##op##_q *q, \
	    struct file_##op##_r *r);
FILE_OPS(PIPE_FILE_HANDLER)
int pipe_on_create(
    struct request *rq, const struct pipe_create_q *q, struct pipe_create_r *r);
int pipe_on_fifo(
    struct request *rq, const struct pipe_fifo_q *q, struct pipe_fifo_r *r);

extern u32 pipe_dev; /* st_dev */
/* The end a request was sent to.  -E_BADF */
int end_of(const struct request *rq, struct end **out);
int end_reads(const struct end *e);
int end_writes(const struct end *e);
i64 pipe_now(void);
