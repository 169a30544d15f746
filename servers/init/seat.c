/*
 * seat.c - start one program on one terminal.
 *
 *	open, stat, pread ...	the file into IMAGE, or the module of that name
 *	reopen			the terminal, for descriptors 0, 1 and 2
 *	proc.start		on hold
 *	put			the handles every process finds
 *	proc.go, proc.wait	until it ends
 */
#include <servers/init/seat.h>
#include <servers/lib/text.h>
#include <libc/sys/sys.h>
#include <proto/dir.h>
#include <proto/proc.h>

enum { IMAGE_MAX = 16 << 20 };
#define IMAGE 0x20000000u /* in init's memory */

static char rewritten[PATH_LEN + 1];

static const char *
base(const char *path)
{
	const char *name = path;

	for (; *path != 0; path++)
		if (*path == '/')
			name = path + 1;
	return name;
}

static void
fail(struct job *j, const char *what, int err)
{
	struct seat *s = j->of;

	serve_log("%s: %s (%s)", s->path, what, serve_error(err));
	if (s->file != NO_HANDLE)
		sys_handle_close(s->file);
	if (s->fd != NO_HANDLE)
		sys_handle_close(s->fd);
	if (s->task != NO_HANDLE)
		sys_handle_close(s->task);
	if (s->size != 0)
		sys_mem_empty(
		    HI_SELF, IMAGE, (s->size + PAGE_MASK) >> PAGE_SHIFT);
	job_end(j);
	seat_begun(s, err);
}

static void
ended(struct job *j, int err)
{
	struct seat *s = j->of;
	u32 status = JOB_REPLY(j, proc, wait)->status;

	job_end(j);
	if (err != 0)
		serve_log(
		    "%s: cannot wait for it (%s)", s->path, serve_error(err));
	else
		seat_left(s, status);
}

static void
gone(struct job *j, int err)
{
	struct seat *s = j->of;
	struct proc_wait_q q = { .pid = (i32)s->pid };

	if (err != 0) {
		fail(j, "proc does not let it run", err);
		return;
	}
	sys_handle_close(s->fd);
	sys_handle_close(s->task);
	sys_mem_empty(HI_SELF, IMAGE, (s->size + PAGE_MASK) >> PAGE_SHIFT);
	JOB_ASK(j, svc_find("proc")->client, proc, wait, 0, &q, NULL, ended);
	seat_begun(s, 0);
}

static int
put(const struct seat *s, handle_t h, u32 slot)
{
	i32 at;

	if (h == NO_HANDLE)
		return 0;
	at = sys_handle_put(s->task, h, SLOT_AT(slot));
	return at < 0 ? at : 0;
}

static handle_t
client(const char *name)
{
	const struct svc *v = svc_find(name);

	return is_ready(v) ? v->client : NO_HANDLE;
}

static int
put_all(const struct seat *s)
{
	static handle_t own = NO_HANDLE;
	int err = 0;
	i32 h;

	if (own == NO_HANDLE) {
		h = sys_mint(HI_PORT, INIT_PUBLIC, SLOT_LOWEST);
		if (h < 0)
			return h;
		own = (handle_t)h;
	}
	for (u32 fd = 0; fd < 3 && err == 0; fd++)
		err = put(s, s->fd, fd);
	if (err == 0)
		err = put(s, root, H_ROOT);
	if (err == 0)
		err = put(s, root, H_CWD);
	if (err == 0)
		err = put(s, client("vfs"), H_VFS);
	if (err == 0)
		err = put(s, client("pipe"), H_PIPE);
	if (err == 0)
		err = put(s, client("sync"), H_SYNC);
	if (err == 0)
		err = put(s, own, H_INIT);
	if (err == 0)
		err = put(s, s->t->node, H_TTY);
	return err;
}

static void
started(struct job *j, int err)
{
	struct seat *s = j->of;
	struct proc_go_q q;

	if (err != 0) {
		fail(j,
		    err == -E_NOEXEC ? "is no program for this system"
				     : "proc does not start it",
		    err);
		return;
	}
	s->task = j->got[0];
	s->pid = JOB_REPLY(j, proc, start)->pid;
	q.pid = s->pid;
	err = put_all(s);
	if (err != 0) {
		sys_task_kill(s->task);
		fail(j, "cannot give it its handles", err);
		return;
	}
	JOB_ASK(j, svc_find("proc")->client, proc, go, 0, &q, NULL, gone);
}

static void
terminal_open(struct job *j, int err)
{
	struct seat *s = j->of;
	struct proc_start_q q = {
		.argc = 1, .envc = 5, .umask = 022, .hold = 1
	};
	struct ipc_opt o = { .addr = (const void *)IMAGE,
		.len = s->size,
		.addr2 = s->args,
		.len2 = 0 };

	if (err != 0 || j->got[0] == NO_HANDLE) {
		fail(j, "its terminal does not open", err);
		return;
	}
	s->fd = j->got[0];
	s->len =
	    serve_print(s->args, sizeof s->args,
		"%s%cPATH=/bin%cHOME=/%cTERM=vt100%cUSER=root%cSHELL=/bin/sh",
		base(s->path), 0, 0, 0, 0, 0) +
	    1;
	o.len2 = s->len;
	text_copy(q.name, sizeof q.name, base(s->path));
	JOB_ASK(j, svc_find("proc")->client, proc, start, 2, &q, &o, started);
}

/* The image is complete. */
static void
image_read(struct job *j)
{
	static const struct file_reopen_q q = { FO_RDWR };
	struct seat *s = j->of;

	JOB_ASK(j, s->t->node, file, reopen, 0, &q, NULL, terminal_open);
}

static void
read_some(struct job *j, int err)
{
	struct seat *s = j->of;
	const struct file_pread_r *r = JOB_REPLY(j, file, pread);
	struct file_pread_q q;
	struct ipc_opt o = { .out = 1 };

	if (err == 0 && r->inl && r->count <= sizeof r->data &&
	    r->count <= s->size - s->have)
		__builtin_memcpy((u8 *)IMAGE + s->have, r->data, r->count);
	if (err != 0 || r->count == 0 || r->count > s->size - s->have) {
		fail(j, "cannot be read", err != 0 ? err : -E_IO);
		return;
	}
	s->have += r->count;
	if (s->have == s->size) {
		sys_handle_close(s->file);
		s->file = NO_HANDLE;
		image_read(j);
		return;
	}
	q.off = s->have;
	o.addr = (u8 *)IMAGE + s->have;
	o.len = s->size - s->have;
	JOB_ASK(j, s->file, file, pread, 1, &q, &o, read_some);
}

static void
sized(struct job *j, int err)
{
	struct seat *s = j->of;
	const struct file_stat *st = &JOB_REPLY(j, file, stat)->st;
	struct file_pread_q q = { 0 };
	struct ipc_opt o = { .addr = (void *)IMAGE, .out = 1 };
	u64 size = st->size;

	if (err == 0 && st->mode >> 12 != FT_REG)
		err = -E_ACCES;
	if (err == 0 && (size == 0 || size > IMAGE_MAX))
		err = -E_NOEXEC;
	if (err == 0)
		err = sys_mem_zero(HI_SELF, IMAGE,
		    ((u32)size + PAGE_MASK) >> PAGE_SHIFT, PROT_R | PROT_W);
	if (err != 0) {
		fail(j, "is no program", err);
		return;
	}
	s->size = (u32)size;
	o.len = s->size;
	JOB_ASK(j, s->file, file, pread, 1, &q, &o, read_some);
}

/* No such file: a module of that name will do. */
static int
from_module(struct job *j)
{
	struct seat *s = j->of;
	const struct boot_module *m = module_find(base(s->path));
	int err;

	if (m == NULL || m->size == 0 || m->size > IMAGE_MAX)
		return -E_NOENT;
	err = sys_mem_zero(HI_SELF, IMAGE, (m->size + PAGE_MASK) >> PAGE_SHIFT,
	    PROT_R | PROT_W);
	if (err != 0)
		return err;
	s->size = m->size;
	__builtin_memcpy(
	    (void *)IMAGE, (const void *)(uintptr_t)m->addr, m->size);
	image_read(j);
	return 0;
}

static void
file_open(struct job *j, int err)
{
	static const struct file_stat_q q = { 0 };
	struct seat *s = j->of;

	if (err != 0 && from_module(j) == 0)
		return;
	if (err != 0 || j->got[0] == NO_HANDLE) {
		fail(j, err == -E_NOENT ? "no such file" : "cannot be opened",
		    err != 0 ? err : -E_IO);
		return;
	}
	s->file = j->got[0];
	JOB_ASK(j, s->file, file, stat, 0, &q, NULL, sized);
}

int
seat_start(struct seat *s)
{
	static const struct dir_open_q q = { FO_RDONLY, 0 };
	struct job *j = job_new(s);
	struct ipc_opt o = { .addr = s->path + 1,
		.len = text_length(s->path + 1),
		.addr2 = rewritten,
		.len2 = sizeof rewritten };

	if (j == NULL)
		return -E_AGAIN;
	s->file = s->fd = s->task = NO_HANDLE;
	s->size = s->have = 0;
	if (root == NO_HANDLE) {
		if (from_module(j) == 0)
			return 0;
		serve_log("%s: no root directory to find it in", s->path);
		job_end(j);
		return -E_NOENT;
	}
	JOB_ASK(j, root, dir, open, 2, &q, &o, file_open);
	return 0;
}
