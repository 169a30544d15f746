/*
 * manifest.h - what a service is and may have.
 *
 * Least privilege: a service can reach the ports, lines, memory and services
 * that its manifest names, and nothing else.  Services are called downwards
 * only (sys.h, enum rank).  init has those of the boot services built in; a
 * service that comes later brings its own in its binary, as struct
 * manifest_file.
 */
#pragma once
#include <proto/sys.h>

enum grant_kind {
	GRANT_NONE,	/* the end of the list */
	GRANT_SERVICE,	/* a handle to `name', badge `number' */
	GRANT_IRQ,	/* interrupt line `number' */
	GRANT_MEMORY,	/* authority: memory */
	GRANT_ACCOUNT,	/* what processes draw on */
	GRANT_PCI,	/* the PCI device `number' (vendor << 16 | device): the first of
			 * that kind.  The handle is its line; see PCI_BAR */
};

enum policy {
	POLICY_RESTART,	/* when it ends: make it anew */
	POLICY_NEVER,	/* beyond restart: say so and go on without */
};

/* Nothing; what is declared RETAINED (servers/lib/retain.h); and the heap. */
enum { RETAIN_NONE, RETAIN_VARIABLES, RETAIN_HEAP_TOO };

enum { GRANTS = 6, IO_RANGES = 6, SERVICE_NAME = 16, MOUNT_LEN = 32 };

struct grant { u32 kind; char name[SERVICE_NAME]; u32 number; };
struct io_range { u16 first, count; };	/* count 0: the end of the list */
struct phys_range { u32 phys, pages, at, prot; };	/* pages 0: none; at: in the
							 * server; phys: PCI_BAR(n), too */

struct manifest {
	char name[SERVICE_NAME];	/* its module's, too */
	char alias[SERVICE_NAME];	/* what operators call it; "": as its module */
	u8 rank, priority, policy;
	u8 has_root;	/* a file server: comes with a root handle */
	u8 posts;	/* comes with a node, which is posted in /srv */
	u8 sparse;	/* big tables: it wires what it uses (serve_wire) */
	u8 keeps;	/* its handles go to its next instance */
	u8 retains;	/* RETAIN_: what of its memory goes to its next instance */
	u16 heap_pages;	/* at most */
	u16 frames;	/* besides: what it may hold for others */
	u16 stack_pages;
	u16 dma_pages;	/* at DMA_BASE, for its device; the first word of each
			 * is its physical address when the service starts */
	struct grant grant[GRANTS];	/* HS_A, HS_B, ... */
	struct io_range io[IO_RANGES];
	struct phys_range phys;
	char mount[MOUNT_LEN];	/* where its root is mounted; "": nowhere */
};

/* For manifests as they are written. */
enum { PRIORITY_DRIVER = 24, PRIORITY_SERVER = 20 };
#define HEAP(kib)	((kib) / 4)
#define SERVICE(n, b)	{ GRANT_SERVICE, n, b }
#define IRQ(n)		{ GRANT_IRQ, "", n }
#define PCI(vendor, device)	{ GRANT_PCI, "", (u32)(vendor) << 16 | (device) }
#define PCI_BAR(n)	(1u + (n))	/* no address: base address register n */

#define MANIFEST_MAGIC	"Maque manifest 1"
struct manifest_file {
	char magic[16];	/* MANIFEST_MAGIC, without its NUL; 4-aligned */
	struct manifest m;
};
