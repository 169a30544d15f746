/*
 * line.h - one line of a character device: what came in and what goes out.
 *
 * The driver puts received bytes in with line_got and takes bytes to send with
 * line_next; chr.h's read and write are answered from here.  One reader and
 * WRITERS writers may wait; nothing is answered before it is done.
 */
#pragma once
#include <stdbool.h>
#include <proto/chr.h>
#include <servers/lib/serve.h>

enum { LINE_IN = 4096, LINE_OUT = 4096, WRITERS = 4 };

struct ring { /* bytes from..from + used, modulo the size */
	u32 from, used;
};

struct writer {
	struct request rq;
	u32 done; /* bytes taken so far */
};

struct line {
	u8 in[LINE_IN], out[LINE_OUT];
	struct ring rin, rout;
	u32 lost;     /* bytes dropped since the last read */
	u32 taken;    /* bytes ever put into rout, since the line was opened */
	bool reading; /* `reader' waits */
	struct request reader;
	u32 writers; /* waiting, in order */
	struct writer writer[WRITERS];
	bool draining;
	struct request drainer;
};

/* It is opened: a new user counts from 0. */
void line_open(struct line *l);
/* After a restart (servers/lib/retain.h): bytes stay, who waited asks again. */
void line_resume(struct line *l);
/* A byte came in. */
void line_got(struct line *l, u8 byte);
/* Give what came in to a waiting reader: after a burst of line_got. */
void line_deliver(struct line *l);
/* The next byte to send; -1: none. */
int line_next(struct line *l);
/* Take more from waiting writers: after a burst of line_next. */
void line_refill(struct line *l);
/* Everything has left the device. */
void line_drained(struct line *l);

/* chr.h's operations on this line; answers as a handler does. */
int line_read(struct line *l, struct request *rq, struct chr_read_r *r);
int line_write(struct line *l, struct request *rq,
    const struct chr_write_q *q, struct chr_write_r *r);
int line_drain(struct line *l, struct request *rq);

/* serve.h's events: true if the token waits here. */
bool line_ready(struct line *l, token_t token);
bool line_cancel(struct line *l, token_t token, u32 gone);
