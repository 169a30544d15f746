/*
 * node.c - the tree: files of the system, a directory for each process.
 *
 * A process may end at any time: its nodes then answer E_NOENT to whoever
 * walks to them or reads them, and look like root's to whoever asks for their
 * mode.
 */
#include <string.h>
#include <libc/sys/sys.h>
#include "procfs.h"

#define FILE_MODE ((u32)FT_REG << 12 | 0444)
#define FILE_SECRET ((u32)FT_REG << 12 | 0400)
#define LINK_MODE ((u32)FT_LNK << 12 | 0777)
#define DIR_MODE  ((u32)FT_DIR << 12 | 0555)

const struct text_file root_files[] = {
	{ "cmdline", FILE_MODE, write_cmdline },
	{ "cpuinfo", FILE_MODE, write_cpuinfo },
	{ "ipc", FILE_SECRET, write_ipc },
	{ "kstat", FILE_MODE, write_kstat },
	{ "swaps", FILE_MODE, write_swaps },
	{ "vmstat", FILE_MODE, write_vmstat },
	{ "loadavg", FILE_MODE, write_loadavg },
	{ "meminfo", FILE_MODE, write_meminfo },
	{ "mounts", FILE_MODE, write_mounts },
	{ "self", LINK_MODE, NULL },
	{ "services", FILE_MODE, write_services },
	{ "stat", FILE_MODE, write_stat },
	{ "uptime", FILE_MODE, write_uptime },
	{ "version", FILE_MODE, write_version },
};
const u32 root_count = sizeof root_files / sizeof root_files[0];

const struct text_file process_files[] = {
	{ "cmdline", FILE_MODE, write_pid_cmdline },
	{ "comm", FILE_MODE, write_pid_comm },
	{ "maps", FILE_MODE, write_pid_maps },
	{ "stat", FILE_MODE, write_pid_stat },
	{ "statm", FILE_MODE, write_pid_statm },
	{ "status", FILE_MODE, write_pid_status },
};
const u32 process_count = sizeof process_files / sizeof process_files[0];

struct node *
node_of(u32 pid, u32 what)
{
	return (struct node *)(uintptr_t)(pid << 8 | what);
}

u32
node_pid(const struct node *n)
{
	return (u32)(uintptr_t)n >> 8;
}

u32
node_what(const struct node *n)
{
	return (u32)(uintptr_t)n & 0xff;
}

const struct text_file *
node_file(const struct node *n)
{
	u32 i = node_what(n) - NODE_FILE;

	if (node_what(n) == NODE_DIR)
		return NULL;
	return node_pid(n) == 0 ? &root_files[i] : &process_files[i];
}

/* Nodes are numbers: there is nothing to hold. */
static void
hold(struct node *n)
{
	(void)n;
}

static void
info(struct node *n, struct node_info *i)
{
	const struct text_file *f = node_file(n);
	struct proc_info_r p;

	i->mode = f != NULL ? f->mode : DIR_MODE;
	i->uid = i->gid = 0;
	if (node_pid(n) != 0 && ask_process(node_pid(n), &p) == 0) {
		i->uid = p.uid;
		i->gid = p.gid;
	}
}

/* A decimal number without a leading zero; 0: it is none. */
static u32
number(const char *name, u32 len)
{
	u32 n = 0;

	if (len == 0 || len > 7 || name[0] == '0')
		return 0;
	for (u32 i = 0; i < len; i++) {
		if (name[i] < '0' || name[i] > '9')
			return 0;
		n = 10 * n + (u32)(name[i] - '0');
	}
	return n;
}

static int
lookup(struct node *dir, const char *name, u32 len, struct node **out)
{
	u32 pid = node_pid(dir), count = pid ? process_count : root_count, n;
	const struct text_file *f = pid ? process_files : root_files;
	struct proc_info_r p;

	if (len == 2 && name[0] == '.' && name[1] == '.') {
		*out = node_of(0, NODE_DIR);
		return 0;
	}
	if (pid != 0 && ask_process(pid, &p) != 0)
		return -E_NOENT;
	for (u32 i = 0; i < count; i++)
		if (strlen(f[i].name) == len &&
		    memcmp(f[i].name, name, len) == 0) {
			*out = node_of(pid, NODE_FILE + i);
			return 0;
		}
	n = pid == 0 ? number(name, len) : 0;
	if (n == 0 || ask_process(n, &p) != 0)
		return -E_NOENT;
	*out = node_of(n, NODE_DIR);
	return 0;
}

/* The only link is `self': whoever asks. */
static int
readlink(struct node *n, char *buf, u32 size)
{
	u32 pid = fserve_caller()->pid, len;

	(void)n;
	if (pid == 0)
		return -E_NOENT;
	len = serve_print(buf, size, "%u", pid);
	return len < size ? (int)len : -E_NAMETOOLONG;
}

static int
stat(struct node *n, struct file_stat *st)
{
	u32 pid = node_pid(n);
	struct proc_info_r p = { 0 };
	i64 now = fserve_now();
	struct node_info i;
	u64 epoch;

	if (pid != 0 && ask_process(pid, &p) != 0)
		return -E_NOENT;
	info(n, &i);
	(void)sys_clock(&epoch);
	st->mode = i.mode;
	st->nlink = node_file(n) != NULL ? 1 : 2;
	st->uid = i.uid;
	st->gid = i.gid;
	st->ino = (uintptr_t)n;
	st->blksize = PAGE_SIZE;
	st->atime = now;
	/* when the process, or the machine, started */
	st->mtime = st->ctime = (i64)epoch + p.start_ms / 1000;
	return 0;
}

static int
statfs(struct file_statfs_r *st)
{
	st->bsize = PAGE_SIZE;
	st->namemax = NAME_LEN;
	st->type = 0x9fa0;
	return 0;
}

const struct node_ops procfs_ops = {
	.hold = hold,
	.put = hold,
	.info = info,
	.lookup = lookup,
	.readlink = readlink,
	.stat = stat,
	.read = procfs_read,
	.readdir = procfs_readdir,
	.closed = procfs_closed,
	.statfs = statfs,
};
