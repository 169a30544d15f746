/*
 * procfs.h - the system's state as text files.
 *
 * Nothing is stored: a node is a number, process << 8 | what, in the place of a
 * pointer; process 0 is the system itself.  A file's text is written into a
 * buffer when it is first read, and again when it is read from its start: a
 * reader sees one state, not a mixture.
 */
#pragma once
#include <proto/kstat.h>
#include <proto/pager.h>
#include <proto/proc.h>
#include <proto/trace.h>
#include <proto/tty.h>
#include <servers/lib/fserve.h>

enum { BUFFERS = 128, BUFFER_SIZE = 16384 };

/* What procfs asks, in its manifest's order. */
enum {
	H_PROC_SYSTEM = HS_A,
	H_PAGER_SYSTEM = HS_B,
	H_VFS_SYSTEM = HS_C,
	H_TTY_LOOK = HS_D,
};

struct buffer {
	u32 used;
	u32 len;
	u32 counting; /* /proc/ipc: the kernel does, for its reader */
	char text[BUFFER_SIZE];
};

/* A file: its name, and who writes its text. */
struct text_file {
	const char *name;
	u32 mode; /* with type */
	/* pid: 0 in the root.  0, or -E_ */
	int (*write)(struct buffer *b, u32 pid);
};
extern const struct text_file root_files[], process_files[];
extern const u32 root_count, process_count;

/* node.c */
extern const struct node_ops procfs_ops;
struct node *node_of(u32 pid, u32 what);
u32 node_pid(const struct node *n);
u32 node_what(const struct node *n);
/* What a node is: NODE_DIR, else index + NODE_FILE in one of the tables. */
enum { NODE_DIR = 1, NODE_FILE = 2 };
const struct text_file *node_file(const struct node *n); /* NULL: directory */

/* ask.c: questions to the servers */
int ask_process(u32 pid, struct proc_info_r *r);   /* exactly pid.  -E_NOENT */
int ask_next(u32 pid, struct proc_info_r *r);      /* pid or above */
void ask_memory(u32 asid, struct pager_info_r *r); /* zeros if unknown */
/* The terminal of a session; no terminal: all 0. */
void ask_terminal(u32 session, struct tty_owner_r *r);
u64 ask_stat(u32 index);
void ask_swap(struct pager_memory_r *r); /* zeros if unknown */
void ask_clock(u32 *seconds, u32 *hundredths);
/* All processes in one number each. */
struct census {
	u32 processes, running, last;
	u64 user_ms, system_ms;
};
void ask_census(struct census *c);

/* load.c: how many want to run, sampled */
enum { LOAD_BIT = 1 };
void load_sample(void);
int write_loadavg(struct buffer *b, u32 pid);

/* buffer.c */
struct buffer *buffer_get(void); /* NULL: all in use */
void buffer_put(struct buffer *b);
/* Append as by serve_print; what does not fit as a whole is left out. */
#define put(b, ...)                                      \
	buffer_line(b, serve_print((b)->text + (b)->len, \
			   BUFFER_SIZE - (b)->len, __VA_ARGS__))
void buffer_line(struct buffer *b, u32 n);
/* Room for a server to write into, and what it wrote. */
char *buffer_room(struct buffer *b, u32 *room);
void buffer_add(struct buffer *b, u32 n);

/* read.c, readdir.c */
int procfs_read(struct node *n, struct openfile *of, u64 off, u32 len,
    node_copy *copy, void *ctx);
void procfs_closed(struct openfile *of);
int procfs_readdir(struct node *dir, u64 *pos, node_emit *emit, void *ctx);

/* The texts, by file. */
int write_meminfo(struct buffer *b, u32 pid);
int write_swaps(struct buffer *b, u32 pid);
int write_vmstat(struct buffer *b, u32 pid);
int write_kstat(struct buffer *b, u32 pid);
int write_uptime(struct buffer *b, u32 pid);
int write_version(struct buffer *b, u32 pid);
int write_cpuinfo(struct buffer *b, u32 pid);
int write_stat(struct buffer *b, u32 pid);
int write_mounts(struct buffer *b, u32 pid);
int write_cmdline(struct buffer *b, u32 pid);
/* Its reader has gone. */
void ipc_closed(struct buffer *b);
int write_ipc(struct buffer *b, u32 pid);
int write_services(struct buffer *b, u32 pid);
int write_pid_stat(struct buffer *b, u32 pid);
int write_pid_statm(struct buffer *b, u32 pid);
int write_pid_status(struct buffer *b, u32 pid);
int write_pid_cmdline(struct buffer *b, u32 pid);
int write_pid_comm(struct buffer *b, u32 pid);
int write_pid_maps(struct buffer *b, u32 pid);
