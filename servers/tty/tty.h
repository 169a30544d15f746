/*
 * tty.h - a terminal and what waits for it.
 */
#pragma once
#include <stdbool.h>
#include <termios.h>
#include <proto/tty.h>
#include <servers/lib/serve.h>

enum {
	UNITS = 4,
	QUEUE = 4096,
	OUT = 8192,
	WAITERS = 64,
	FILES = 1024,
	EVENTS = 16,
	INPUT = 512,
	PENDING = 2 * EVENTS
};
#define BADGE_NODE 0x10000u

/* Entries of the input queue: a byte, or one of these besides. */
enum { Q_DELIM = 0x100, Q_EOF = 0x200 };

/* The next instance goes on with it, but for what is said to be an instance's. */
struct tty {
	bool attached;
	u32 unit, rdev;
	handle_t in, out; /* the drivers' lines */
	u32 iflag, oflag, cflag, lflag, speed;
	u8 cc[TTY_NCC];
	u32 rows, columns;
	u32 pgrp, session;
	u32 column; /* of the output, for tabs and erasing */
	u32 from, used, edit, lines;
	u32 rfrom, rused;
	u32 pos;      /* bytes that the driver has accepted, ever */
	bool stopped; /* ^S */
	/* from here on it is not sealed */
	u32 sum;
	handle_t read_call, write_call; /* an instance's */
	bool writing;                   /* write_call is under way */
	u32 sent;                       /* bytes that write_call carries */
	u16 queue[QUEUE];
	u8 ring[OUT];
	u8 input[INPUT]; /* what read_call fills */
};
_Static_assert(offsetof(struct tty, sum) % 4 == 0, "whole words are sealed");

struct file { /* an open file: badge = index + 1 */
	u8 used, unit;
	u32 flags; /* FO_ */
};

/* A request that waits; `kind' says for what. */
enum wait_kind { WAIT_NONE, WAIT_READ, WAIT_WRITE, WAIT_DRAIN, WAIT_POLL };
struct waiter {
	enum wait_kind kind;
	struct tty *tty;
	struct request rq;
	u32 done;     /* bytes */
	u64 deadline; /* VTIME */
};

extern struct tty tty[UNITS];
extern struct file file[FILES];

/* input.c */
void input_byte(struct tty *t, u8 c);
void input_flush(struct tty *t);
/* Can a read be answered now? */
bool input_ready(const struct tty *t);
/* Copy to rq's lease what a read may have and answer.  -E_AGAIN: no page */
int input_answer(struct tty *t, struct request *rq);
/* The mode changed: what was being edited, or delimited, is plain input. */
void input_mode(struct tty *t, bool canonical);

/* output.c */
bool output_room(const struct tty *t);
void output_byte(struct tty *t, u8 c); /* processed; drops when full */
void output_echo(struct tty *t, u8 c);
void output_start(struct tty *t); /* let the driver have what is there */
void output_done(struct tty *t, u32 label);
void output_flush(struct tty *t);

/* wait.c */
/* Keep rq, of which `done' bytes are done.  REPLY_LATER, or -E_NOMEM */
int wait_add(
    struct tty *t, const struct request *rq, enum wait_kind kind, u32 done);
/* Something changed: answer whom that concerns. */
void wait_readers(struct tty *t);
void wait_writers(struct tty *t);
void wait_ready(token_t token);
void wait_cancel(token_t token, u32 gone);
void wait_clock(void);
int write_some(struct tty *t, struct request *rq, u32 *done);
u32 poll_events(const struct tty *t, u32 events);

/* After a restart: a writer goes on where he was, the others ask again. */
void wait_resume(void);

/* event.c: signals for proc */
void event_post(struct tty *t, u32 sig);
int event_next(struct request *rq);
void event_cancel(token_t token);

/* line.c: the drivers' side */
int line_attach(
    struct tty *t, struct request *rq, const struct tty_attach_q *q);
void line_done(u32 cookie, u32 label);
/* A new instance takes up the lines of t.  0, or -E_ */
int line_resume(struct tty *t);
