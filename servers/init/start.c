/*
 * start.c - make every service whose module is there, and let it run.
 *
 * All ports exist before the first service runs, so who calls a service that
 * is not up yet simply waits in its queue.
 */
#include <servers/init/init.h>
#include <servers/lib/text.h>
#include <libc/sys/sys.h>
#include <proto/who.h>

struct svc svc[SERVICES_MAX];

enum { SLACK = 512 }; /* frames for page tables and kernel objects */

struct svc *
svc_find(const char *name)
{
	u32 i = manifest_find(name);

	return i < manifest_count ? &svc[i] : NULL;
}

/* The badge of init's own handle to a service. */
static u32
own_badge(const char *name)
{
	static const char *const system[] = { "proc", "pager", "tty", "dev" };

	for (u32 i = 0; i < sizeof system / sizeof system[0]; i++)
		if (text_equal(name, system[i]))
			return 0xffffff00;
	return 0;
}

static int
make_port(struct svc *s)
{
	i32 h = sys_port_create(s->m->rank);

	if (h < 0)
		return h;
	s->port = (handle_t)h;
	h = sys_mint(s->port, own_badge(s->m->name), SLOT_LOWEST);
	if (h < 0)
		return h;
	s->client = (handle_t)h;
	return 0;
}

static int
make_task(struct svc *s, const struct boot_module *m)
{
	u32 frames = m->size / PAGE_SIZE + s->m->heap_pages +
		     s->m->stack_pages + s->m->frames + WHO_PAGES + SLACK;
	i32 account, h;

	account = sys_account_create(HI_ACCOUNT, 2 * frames, 0x20000, 0x20000);
	if (account < 0)
		return account;
	h = sys_task_create((handle_t)account, NO_HANDLE,
	    s->m->rank | TASK_SERVER, (u32)(s - svc), HI_PORT);
	sys_handle_close((handle_t)account);
	if (h < 0)
		return h;
	s->task = (handle_t)h;
	sys_task_set(s->task, TS_NAME, (u32)(uintptr_t)s->m->name, 0);
	return sys_task_set(s->task, TS_PRIORITY, s->m->priority, 0);
}

/*
 * A server finds where its heap begins and ends in EBX and ESI, and in the two
 * words its stack pointer points to.
 */
static int
make_thread(struct svc *s, u32 entry, const u32 heap[2])
{
	u32 esp = STACK_TOP - 16;
	i32 n;

	n = sys_copy(s->task, COPY_TASK | COPY_TO_LEASE, esp,
	    (void *)(uintptr_t)heap, 2 * sizeof heap[0]);
	if (n != 2 * (i32)sizeof heap[0])
		return n < 0 ? n : -E_FAULT;
	ipc_buf()->body[2] = heap[0];
	ipc_buf()->body[3] = heap[1];
	n = sys_thread_create(s->task, 0, entry, esp, s->m->priority, 0);
	return n < 0 ? n : 0;
}

static int
start(struct svc *s, const struct boot_module *m, const char **where)
{
	u32 entry, heap[2];
	int err;

	*where = "no task";
	err = make_task(s, m);
	if (err == 0) {
		*where = "cannot load it";
		err = load_image(s, m, &entry, heap);
	}
	if (err == 0) {
		*where = "cannot grant what its manifest names";
		err = who_share(s);
	}
	if (err == 0)
		err = grant_all(s);
	if (err == 0) {
		*where = "no thread";
		err = make_thread(s, entry, heap);
	}
	return err;
}

/* A service that could not be made: nobody may wait for it. */
static void
fail(struct svc *s, int err, const char *where)
{
	serve_log("%s: %s (error %d)%s", s->m->name, where, -err,
	    err == -E_NOEXEC ? ": its module is damaged" : "");
	s->state = STATE_FAILED;
	if (s->task != NO_HANDLE)
		sys_task_kill(s->task);
	if (s->port != NO_HANDLE)
		sys_handle_close(s->port);
	s->port = NO_HANDLE;
}

void
services_start(void)
{
	u32 i, started = 0;
	int err;

	for (i = 0; i < manifest_count; i++) {
		struct svc *s = &svc[i];

		s->m = &manifest[i];
		s->task = s->port = s->client = s->root = NO_HANDLE;
		if (module_find(s->m->name) == NULL)
			continue;
		s->state = STATE_STARTING;
		err = make_port(s);
		if (err != 0)
			fail(s, err, "no port");
	}
	for (i = 0; i < manifest_count; i++) {
		const char *where;

		if (svc[i].state != STATE_STARTING)
			continue;
		err = start(&svc[i], module_find(svc[i].m->name), &where);
		if (err != 0)
			fail(&svc[i], err, where);
		else
			started++;
	}
	serve_log("%u of %u services started", started, manifest_count);
}
