/*
 * ata.h - two channels, two disks each, one request at a time per channel.
 *
 * The first request of a channel's queue is a state machine: a write's data is
 * copied in (WAIT_PAGE while a page of the lease is missing), the command and
 * its blocks of sectors go through the data port by interrupt (RUNNING), a
 * read's data is copied out (COPY_OUT likewise).  The channels work at the
 * same time.
 */
#pragma once
#include <stdbool.h>
#include <proto/blk.h>
#include <servers/lib/serve.h>

enum { CHANNELS = 2, DISKS = 4, QUEUE = 16, MAX_SECTORS = 128 };

struct disk {
	bool present, lba48;
	u8 multiple; /* sectors per interrupt, 1 or more */
	u64 sectors;
	char model[41];
};

struct job {
	struct request rq;
	u32 op; /* blk_read_n, blk_write_n, blk_flush_n */
	u32 disk;
	u64 lba;
	u32 count, done; /* sectors */
	bool gone;       /* the caller is: finish, answer nobody */
};

struct channel {
	u16 io, control;
	handle_t irq;
	enum { IDLE, WAIT_PAGE, RUNNING, COPY_OUT } state; /* of queue[0] */
	u8 *buffer;                                        /* of MAX_SECTORS */
	u32 queued;
	struct job queue[QUEUE];
	u64 deadline; /* us: when to give queue[0] up; 0: none */
};

extern struct channel channel[CHANNELS];
extern struct disk disk[DISKS];

/* probe.c: look for disks, by polling; interrupts are off. */
void ata_probe(void);
/* transfer.c */
void ata_start(struct channel *c); /* begin queue[0] unless begun */
void ata_interrupt(struct channel *c);
void ata_timeout(struct channel *c, u64 now);
/* A page that queue[0] waited for has come. */
void ata_ready(struct channel *c);
/* Poll until BSY is clear; the status, or -1 after about ms. */
int ata_wait(const struct channel *c, u32 ms);
void ata_select(const struct channel *c, u32 unit, u32 bits);
