/*
 * seat.h - a program on a terminal.
 */
#pragma once
#include <servers/init/init.h>

enum seat_state {
	SEAT_EMPTY,
	SEAT_STARTING,
	SEAT_TAKEN,
	SEAT_PAUSE,
	SEAT_BROKEN
};

struct seat {
	struct terminal *t; /* NULL: no such seat */
	const char *path;
	enum seat_state state;
	u64 since; /* us: when it began */
	u32 quick; /* times in a row that it ended at once */
	/* while it starts (seat.c) */
	handle_t file, fd, task;
	u32 size, have, pid;
	char args[256];
	u32 len;
};

/* Start the program; seat_begun follows.  Not 0: it cannot even begin. */
int seat_start(struct seat *s);
void seat_begun(struct seat *s, int err);
void seat_left(struct seat *s, u32 status);
