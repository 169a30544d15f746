/*
 * execve.c - become another program.
 *
 * libc opens the file and packs the strings; proc and the pager make the new
 * memory of them (proto/proc.h).  A file that begins with #! names its
 * interpreter, which may be a script itself, a few times over.  What is neither
 * is ENOEXEC: the caller may be a shell that knows better.
 */
#include <ctype.h>
#include <limits.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <libc/arch/i386/self.h>
#include <libc/posix/walk.h>
#include <proto/proc.h>

enum { SCRIPTS_MAX = 4, LINE = 256, FILE_MAX = 256 * 1024 * 1024 };

/* Memory of one attempt: the file if it is to be copied, then the strings. */
struct image {
	u8 *at;
	u32 size; /* mapped; 0: it is small */
	u8 small[4096];
};

struct args {
	const char *path;
	char *const *argv, *const *envp;
	/* What scripts put before argv[1]: their interpreters last. */
	const char *before[2 * SCRIPTS_MAX + 1];
	u32 nbefore;
	char line[SCRIPTS_MAX + 1][LINE];
};

/* May we run it?  It is open for reading; who may run it, its mode says. */
static int
may_run(const struct file_stat *st)
{
	struct proc_ids_q q = { 0 };
	struct proc_ids_r r = { 0 };
	int err;
	u32 x = S_IXUSR;

	if (!S_ISREG(st->mode))
		return -E_ACCES;
	if ((st->mode & 0111) == 0111)
		return 0;
	err = CALL(proc_ids(H_PROC, &q, &r, NULL));
	if (err != 0)
		return err;
	if (r.euid == 0)
		x = 0111;
	else if (r.euid != st->uid)
		x = r.egid == st->gid ? S_IXGRP : S_IXOTH;
	return st->mode & x ? 0 : -E_ACCES;
}

static int
open_file(const char *path, handle_t *file, u64 *size)
{
	struct dir_open_q q = { FO_RDONLY | FO_NONBLOCK, 0 }; /* a FIFO, too */
	struct dir_open_r r;
	struct file_stat_q sq = { 0 };
	struct file_stat_r sr = { 0 };
	struct walk w;
	int err;

	WALK(w, open, q, r);
	err = __walk(&w, AT_FDCWD, path);
	if (err == -E_ISDIR || err == -E_NXIO)
		return -E_ACCES;
	if (err == 0 && w.got == NO_HANDLE)
		err = -E_PROTO;
	if (err != 0)
		return err;
	*file = w.got;
	err = CALL(file_stat(*file, &sq, &sr, NULL));
	*size = sr.st.size;
	if (err == 0)
		err = may_run(&sr.st);
	if (err != 0)
		sys_handle_close(*file);
	return err;
}

/* Bytes read, at most n; -E_. */
static int
read_at(handle_t file, u64 off, void *buf, u32 n)
{
	struct file_pread_q q = { off };
	struct file_pread_r r = { 0 };
	struct ipc_opt o = { .addr = buf, .len = n, .out = 1 };
	int err = CALL(file_pread(file, &q, &r, &o));

	if (err != 0)
		return err;
	if (r.count > n || (r.inl && r.count > sizeof r.data))
		return -E_PROTO;
	if (r.inl)
		memcpy(buf, r.data, r.count);
	return (int)r.count;
}

static int
read_all(handle_t file, u8 *to, u32 size)
{
	u32 at = 0;
	int n;

	while (at < size) {
		n = read_at(file, at, to + at, size - at);
		if (n < 0)
			return n;
		/* Someone made it shorter meanwhile. */
		if (n == 0)
			return -E_NOEXEC;
		at += (u32)n;
	}
	return 0;
}

/*
 * Is it a script?  Then its interpreter is the program to run, with one
 * argument at most and the script's path.  1: yes, 0: no.
 */
static int
script(struct args *a, handle_t file, u32 depth)
{
	char *line = a->line[depth], *arg, *end;
	int n;

	n = read_at(file, 0, line, LINE - 1);
	if (n < 0)
		return n;
	line[n] = '\0';
	if (n < 2 || line[0] != '#' || line[1] != '!')
		return 0;
	if (depth == SCRIPTS_MAX)
		return -E_LOOP;
	end = strchr(line, '\n');
	if (end == NULL && n < LINE - 1)
		end = line + n;
	if (end == NULL)
		return -E_NOEXEC;
	while (end > line && isspace((unsigned char)end[-1]))
		end--;
	*end = '\0';
	for (line += 2; *line == ' ' || *line == '\t'; line++)
		;
	if (line >= end)
		return -E_NOEXEC;
	arg = line + strcspn(line, " \t");
	if (*arg != '\0') {
		*arg++ = '\0';
		arg += strspn(arg, " \t");
	}
	/* Last first: pack turns them round. */
	a->before[a->nbefore++] = a->path;
	if (*arg != '\0')
		a->before[a->nbefore++] = arg;
	a->path = line;
	return 1;
}

/* Open what is to run in the end: after scripts, their interpreter. */
static int
resolve(struct args *a, handle_t *file, u64 *size)
{
	int err, is;

	for (u32 depth = 0; depth <= SCRIPTS_MAX; depth++) {
		err = open_file(a->path, file, size);
		if (err != 0)
			return err;
		is = script(a, *file, depth);
		if (is == 0)
			return 0;
		sys_handle_close(*file);
		if (is < 0)
			return is;
	}
	return -E_LOOP;
}

/* Append s with its NUL.  to NULL: only count. */
static int
add(u8 *to, u32 *used, const char *s)
{
	size_t n = strnlen(s, ARGS_MAX) + 1;

	if (n > ARGS_MAX - *used)
		return -E_2BIG;
	if (to != NULL)
		memcpy(to + *used, s, n);
	*used += n;
	return 0;
}

/* All strings: argv as scripts have changed it, then the environment. */
static int
pack(const struct args *a, u8 *to, u32 *used, u32 *argc, u32 *envc)
{
	u32 n = 0, skip = 0;
	int err = 0;

	*used = *argc = *envc = 0;
	if (a->nbefore > 0) {
		err = add(to, used, a->path);
		(*argc)++;
		for (n = a->nbefore; n > 0 && err == 0; n--, (*argc)++)
			err = add(to, used, a->before[n - 1]);
		skip = a->argv != NULL && a->argv[0] != NULL;
	}
	for (n = skip; err == 0 && a->argv && a->argv[n]; n++, (*argc)++)
		err = add(to, used, a->argv[n]);
	for (n = 0; err == 0 && a->envp && a->envp[n]; n++, (*envc)++)
		err = add(to, used, a->envp[n]);
	/* The pointers lie on the new stack too. */
	if (err == 0 && (*argc + *envc + 2) * sizeof(char *) > ARGS_MAX)
		err = -E_2BIG;
	return err;
}

/* Memory for n bytes; small ones lie in the caller's frame. */
static int
room(struct image *m, u32 n)
{
	void *at;

	m->size = 0;
	if (n <= sizeof m->small) {
		m->at = m->small;
		return 0;
	}
	at = mmap(NULL, n, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS,
	    -1, 0);
	if (at == MAP_FAILED)
		return -E_NOMEM;
	m->at = at;
	m->size = n;
	return 0;
}

static void
room_drop(struct image *m)
{
	if (m->size != 0)
		munmap(m->at, m->size);
}

/* The pager maps the file. */
static int
run(const struct args *a, handle_t file, u32 strings, struct proc_exec_q *q)
{
	struct image m;
	struct proc_exec_r r;
	struct ipc_opt o = { .ngive = 1, .give = { file }, .keep = 1 };
	int err = room(&m, strings);

	if (err == 0)
		err = pack(a, m.at, &strings, &q->argc, &q->envc);
	if (err == 0) {
		o.addr2 = m.at;
		o.len2 = strings;
		err = CALL(proc_exec(H_PROC, q, &r, &o));
	}
	room_drop(&m);
	return err;
}

/* The file's server cannot lend its pages: read it, and lend that. */
static int
run_copy(const struct args *a, handle_t file, u64 size, u32 strings,
    struct proc_exec_q *q)
{
	struct image m;
	struct proc_exec_r r;
	struct ipc_opt o = { 0 };
	int err;

	if (size == 0)
		return -E_NOEXEC;
	if (size > FILE_MAX)
		return -E_NOMEM;
	err = room(&m, (u32)size + strings);
	if (err == 0)
		err = read_all(file, m.at, (u32)size);
	if (err == 0)
		err = pack(a, m.at + size, &strings, &q->argc, &q->envc);
	if (err == 0) {
		o.addr = m.at;
		o.len = (u32)size;
		o.addr2 = m.at + size;
		o.len2 = strings;
		err = CALL(proc_exec(H_PROC, q, &r, &o));
	}
	room_drop(&m);
	return err;
}

static void
set_name(char name[PROC_NAME], const char *path)
{
	const char *slash = strrchr(path, '/');

	strncpy(name, slash ? slash + 1 : path, PROC_NAME - 1);
}

int
execve(const char *path, char *const argv[], char *const envp[])
{
	struct args a;
	struct proc_exec_q q = { .umask = __umask_now,
		.thread = __self_index() };
	handle_t file, named;
	u32 strings;
	u64 size;
	int err;

	a.path = path;
	a.argv = argv;
	a.envp = envp;
	a.nbefore = 0;
	err = resolve(&a, &file, &size);
	if (err != 0)
		return __fail(err);
	/* ps shows the script, not the shell that runs it. */
	set_name(q.name, path);
	err = pack(&a, NULL, &strings, &q.argc, &q.envc);
	if (err == 0)
		err = run(&a, file, strings, &q);
	if (err == -E_NODEV &&
	    __memory_of(file, 0, (size_t)size, 0, &named) == 0) {
		err = run(&a, named, strings, &q);
		sys_handle_close(named);
	}
	if (err == -E_NODEV)
		err = run_copy(&a, file, size, strings, &q);
	sys_handle_close(file);
	return __fail(err);
}
