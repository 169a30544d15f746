/*
 * tty.h - terminals: what goes beyond file.h.
 *
 * Spoken by libc on a descriptor of a terminal, by proc (next_event) and init
 * (attach) on a handle with badge TTY_SYSTEM.
 */
#pragma once
#include <proto/file.h>

#define TTY_SYSTEM	0xffffff00u
#define TTY_LOOK	0xffffff01u	/* badge of who may only ask for owners */
enum { TTY_NCC = 32 };

/* getattr, setattr - as struct termios (values of libc's termios.h); when: 0 now,
 * 1 after output has drained, 2 and input is thrown away */
struct tty_getattr_q { u32 zero; };
struct tty_getattr_r { u32 iflag, oflag, cflag, lflag; u8 cc[TTY_NCC]; u32 speed; };
struct tty_setattr_q { u32 when; u32 iflag, oflag, cflag, lflag; u8 cc[TTY_NCC]; u32 speed; };
struct tty_setattr_r { u32 zero; };

struct tty_getsize_q { u32 zero; };
struct tty_getsize_r { u32 rows; u32 columns; };
struct tty_setsize_q { u32 rows; u32 columns; };
struct tty_setsize_r { u32 zero; };

/* foreground process group; the first session leader to open or ask owns it */
struct tty_getpgrp_q { u32 zero; };
struct tty_getpgrp_r { u32 pgrp; u32 session; };
struct tty_setpgrp_q { u32 pgrp; };
struct tty_setpgrp_r { u32 zero; };

/* flush - which: 0 input, 1 output, 2 both.  drain */
struct tty_flush_q { u32 which; };
struct tty_flush_r { u32 zero; };
struct tty_drain_q { u32 zero; };
struct tty_drain_r { u32 zero; };

/*
 * next_event - (TTY_SYSTEM, proc) answered when a key asks for a signal: SIGINT,
 * SIGQUIT, SIGTSTP to group pgrp, SIGHUP to session, SIGWINCH
 */
struct tty_next_event_q { u32 zero; };
struct tty_next_event_r { u32 sig; u32 pgrp; u32 session; };

/*
 * attach - (TTY_SYSTEM, init) a terminal number unit over the drivers' lines that
 * come along: in and out (one handle: both).  Answers a node handle for dev.publish
 */
struct tty_attach_q { u32 unit; u32 rows; u32 columns; u32 rdev; };
struct tty_attach_r { u32 zero; };

/* owner - (TTY_SYSTEM, TTY_LOOK) whose terminal `unit' is; session 0: nobody's.
 * E_NXIO: not attached; E_RANGE: there are no more */
struct tty_owner_q { u32 unit; };
struct tty_owner_r { u32 rdev; u32 session; u32 pgrp; };

#define TTY_OPS(op) \
	op(tty, 0, getattr, 0) \
	op(tty, 1, setattr, 0) \
	op(tty, 2, getsize, 0) \
	op(tty, 3, setsize, 0) \
	op(tty, 4, getpgrp, 0) \
	op(tty, 5, setpgrp, 0) \
	op(tty, 6, flush, 0) \
	op(tty, 7, drain, 0) \
	op(tty, 8, next_event, 0) \
	op(tty, 9, attach, 0) \
	op(tty, 10, owner, 0)

PROTO(tty, TTY_OPS)
