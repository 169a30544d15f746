/*
 * manifest.h - what each boot server is and has.
 *
 * Least privilege: a server can reach the ports, lines, memory and services
 * that its manifest names, and nothing else.  Services are called downwards
 * only (proto/sys.h, enum rank).
 */
#pragma once
#include <proto/sys.h>

enum grant_kind {
	GRANT_NONE,    /* the end of the list */
	GRANT_SERVICE, /* a handle to `name', badge `number' */
	GRANT_IRQ,     /* interrupt line `number' */
	GRANT_MEMORY,  /* authority: memory */
	GRANT_ACCOUNT, /* what processes draw on */
};

struct grant {
	enum grant_kind kind;
	const char *name;
	u32 number;
};

struct io_range {
	u16 first, count; /* count 0: the end of the list */
};

struct phys_range {
	u32 phys, pages, at; /* pages 0: none; at: in the server */
	u32 prot;
};

enum policy {
	POLICY_RESTART, /* when it ends: make it anew */
	POLICY_NEVER,   /* beyond restart: say so and go on without */
};

enum { GRANTS = 6, IO_RANGES = 6 };

struct manifest {
	const char *name;  /* its module's */
	const char *alias; /* what operators call it, whichever module it is;
			    * NULL: as its module */
	u8 rank;
	u8 priority;
	u8 policy;
	u8 has_root;    /* a file server: comes with a root handle */
	u8 posts;       /* comes with a node, which is posted in /srv */
	u8 sparse;      /* big tables: it wires what it uses (serve_wire) */
	u8 keeps;       /* its handles go to its next instance */
	u16 heap_pages; /* at most */
	u16 frames;     /* besides: what it may hold for others */
	u16 stack_pages;
	struct grant grant[GRANTS]; /* HS_A, HS_B, ... */
	struct io_range io[IO_RANGES];
	struct phys_range phys;
	const char *mount; /* where its root is mounted, NULL: nowhere */
};

enum { SERVICES_MAX = 32 };

extern const struct manifest manifest[];
extern const u32 manifest_count;

/* Index of the service called name; manifest_count: none. */
u32 manifest_find(const char *name);

/*
 * The services in the order in which they are started: whom one calls comes before
 * it.  0, or -E_LOOP, -E_PERM (a call up the ranks), -E_NOENT (a name that no
 * manifest has) and the path that is wrong in `why'.
 */
int manifest_order(
    const struct manifest *m, u32 n, u8 order[], char *why, u32 len);
