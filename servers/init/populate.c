/*
 * populate.c - a root in memory is empty: programs that came as modules go
 * into its /bin.
 *
 * A module that is neither a service nor the kernel's is a program.  One after
 * the other: create the file, write it from the module, close it.
 */
#include <servers/init/init.h>
#include <servers/lib/text.h>
#include <libc/sys/sys.h>
#include <proto/dir.h>

static enum { NOT_YET, BUSY, OVER } state;
static u32 at;        /* module in hand */
static char path[32]; /* its file, from the root */
static handle_t file;
static u32 written;
static char rewritten[PATH_LEN + 1];

static const struct boot_module *
module(void)
{
	return &boot->module[at];
}

static int
is_program(const struct boot_module *m)
{
	static const char *const not [] = { "kernel", "ksyms", "init" };
	char name[sizeof m->name];

	text_copy(name, sizeof name, m->name);
	for (u32 i = 0; i < sizeof not / sizeof not [0]; i++)
		if (text_equal(name, not [i]))
			return 0;
	return name[0] != 0 && m->size != 0 &&
	       manifest_find(name) == manifest_count;
}

static void next(struct job *j);

static void
over(struct job *j)
{
	state = OVER;
	job_end(j);
	boot_step();
}

static void
wrote(struct job *j, int err)
{
	static const struct file_write_q q;
	u32 count = JOB_REPLY(j, file, write)->count;
	struct ipc_opt o = { 0 };

	if (err == 0)
		written += count;
	if (err != 0 || count == 0 || written >= module()->size) {
		if (err != 0 || written != module()->size)
			serve_log(
			    "/%s is not complete (%s)", path, serve_error(err));
		sys_handle_close(file);
		at++;
		next(j);
		return;
	}
	o.addr = (const u8 *)(uintptr_t)module()->addr + written;
	o.len = module()->size - written;
	JOB_ASK(j, file, file, write, 1, &q, &o, wrote);
}

static void
created(struct job *j, int err)
{
	static const struct file_write_q q;
	struct ipc_opt o = { .addr = (const void *)(uintptr_t)module()->addr,
		.len = module()->size };

	if (err != 0 || j->got[0] == NO_HANDLE) {
		serve_log("/%s cannot be made (%s)", path, serve_error(err));
		at++;
		next(j);
		return;
	}
	file = j->got[0];
	written = 0;
	JOB_ASK(j, file, file, write, 1, &q, &o, wrote);
}

/* The next module that is a program. */
static void
next(struct job *j)
{
	static const struct dir_open_q q = { FO_CREAT | FO_WRONLY | FO_TRUNC,
		0755 };
	u32 n = boot->nmodules < BOOT_MODULES ? boot->nmodules : BOOT_MODULES;
	struct ipc_opt o = {
		.addr = path, .addr2 = rewritten, .len2 = sizeof rewritten
	};

	while (at < n && !is_program(module()))
		at++;
	if (at == n) {
		over(j);
		return;
	}
	o.len = serve_print(path, sizeof path, "bin/%.23s", module()->name);
	JOB_ASK(j, root, dir, open, 2, &q, &o, created);
}

static void
made(struct job *j, int err)
{
	if (err != 0 && err != -E_EXIST) {
		serve_log("/bin cannot be made (%s)", serve_error(err));
		over(j);
		return;
	}
	next(j);
}

void
populate_step(void)
{
	static const struct dir_mkdir_q q = { 0755 };
	const struct svc *tmpfs = svc_find("tmpfs");
	struct ipc_opt o = { .addr = "bin",
		.len = 3,
		.addr2 = rewritten,
		.len2 = sizeof rewritten };
	struct job *j;

	if (state != NOT_YET || root == NO_HANDLE)
		return;
	if (tmpfs == NULL || root != tmpfs->root) {
		state = OVER;
		return;
	}
	j = job_new(NULL);
	if (j == NULL)
		return;
	state = BUSY;
	JOB_ASK(j, root, dir, mkdir, 2, &q, &o, made);
}

u32
populate_over(void)
{
	return state == OVER || root == NO_HANDLE;
}
