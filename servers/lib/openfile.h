/*
 * openfile.h - the table of open files; a badge is an index in it.
 *
 * An entry lives from openfile_new until CLOSED(badge), or openfile_drop when
 * no handle was minted.  It holds its node.  Badges are 1 to the table's size
 * and are used again only after CLOSED.  No process but the system's own may
 * have more than its share of the table.
 */
#pragma once
#include <servers/lib/node.h>

enum openfile_kind {
	OF_FREE,
	OF_FILE, /* an open file: offset and flags of its own */
	OF_NODE, /* names a node, one badge per node: how FIFOs are told apart
		  */
};

/* Among the flags of an OF_NODE entry: its badge is on its way out. */
#define OF_DYING 0x80000000u

struct openfile {
	struct node *node;
	u64 pos;   /* file offset, or position in a directory */
	u32 flags; /* FO_ */
	u32 kind;
	token_t busy; /* a parked request is using pos; 0: none */
	u32 who;      /* it was opened by; counted there */
	void *own;    /* the server's */
	u32 next;     /* free list: badge of the next */
};

/* The table's memory is the server's, zeroed; share: most for one process. */
void openfile_init(struct openfile *table, u32 count, u32 share);
/* An entry for n (held anew).  -E_NFILE */
int openfile_new(const struct node_ops *ops, struct node *n, u32 flags,
    u32 kind, u32 who, struct openfile **out);
/* Undo openfile_new, or after CLOSED: puts the node. */
void openfile_drop(const struct node_ops *ops, struct openfile *of);
u32 openfile_badge(const struct openfile *of);
/* NULL: no open file has this badge. */
struct openfile *openfile_get(u32 badge);
/* The entry of kind OF_NODE for n, or NULL. */
struct openfile *openfile_of_node(const struct node *n);
u32 openfile_count(void);
/*
 * After a restart: go on with the table as it is, if it is whole (else 0).  Nobody
 * uses an offset any more.
 */
int openfile_resume(
    struct openfile *table, u32 count, int (*node_ok)(const struct node *n));
/* Would openfile_new fail for this caller? */
int openfile_full(u32 who);
/* Call f for every entry in use; for checks and tests. */
void openfile_each(void (*f)(struct openfile *of, void *ctx), void *ctx);

/* May it be read, written?  0 or -E_BADF. */
int openfile_readable(const struct openfile *of);
int openfile_writable(const struct openfile *of);
