/*
 * world.h - two file servers, vfs and a handle table, played inside one
 * program.
 *
 * What the walk sees is what dir.h says: each server walks its own tree and its
 * relative links, and answers E_CROSS where the path leaves it.
 */
#pragma once
#include <stdbool.h>
#include <proto/dir.h>
#include <proto/vfs.h>

enum kind {
	DIR = FT_DIR,
	FILE_ = FT_REG,
	LINK = FT_LNK,
	FIFO = FT_FIFO,
	NODE = FT_CHR
};

struct node {
	const char *name;
	int parent; /* index; the root's is itself */
	enum kind kind;
	int server;
	u32 cover; /* mount point id, 0: none */
	const char *link;
};

extern struct node world[];
extern const int world_size;

/* Handles a walk has open beyond the fixed ones. */
int world_open_handles(void);
/* Node a handle names, -1: none. */
int world_of(handle_t h);
/* Put a handle to a node into a slot. */
void world_set(handle_t h, int node);
/* Calls made since it was last set to 0. */
extern int world_calls;
/* What the last two-path operation was given at the end: nodes or -1. */
extern struct pair {
	int dir1, dir2;
	char name1[64], name2[64];
} world_pair;
/* Nasty servers: answer that for the next open instead. */
extern struct cross world_lie;
