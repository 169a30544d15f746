/*
 * start.c - make every service whose module is there, and let it run.
 *
 * All ports exist before the first service runs, so who calls a service that
 * is not up yet simply waits in its queue.
 */
#include <servers/init/pci.h>
#include <servers/init/replace.h>
#include <servers/lib/text.h>
#include <libc/sys/sys.h>
#include <proto/who.h>

struct svc svc[SERVICES_MAX];

enum {
	SLACK = 512, /* frames for page tables and kernel objects */
	IMAGE_PAGES =
	    256, /* for program and data; more is lent by the factor 2 */
};

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
make_account(struct svc *s)
{
	u32 frames = IMAGE_PAGES + s->m->heap_pages + s->m->stack_pages +
		     s->m->frames + WHO_PAGES + SLACK;
	i32 h = sys_account_create(HI_ACCOUNT, 2 * frames, 0x20000, 0x20000);

	if (h < 0)
		return h;
	s->account = (handle_t)h;
	return 0;
}

/* Its id tells an instance's end from that of the one before it. */
static int
make_task(struct svc *s)
{
	i32 h = sys_task_create(s->account, NO_HANDLE, s->m->rank | TASK_SERVER,
	    ++s->instance << 8 | (u32)(s - svc), HI_PORT);

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

/* The last instance is no more. */
static void
forget_old(struct svc *s)
{
	if (s->old == NO_HANDLE)
		return;
	sys_task_kill(s->old);
	sys_handle_close(s->old);
	s->old = NO_HANDLE;
}

int
service_make(struct svc *s, const char **where)
{
	u32 entry, heap[2];
	int err;

	*where = "no task";
	err = make_task(s);
	if (err == 0) {
		*where = "cannot load it";
		err = load_image(s, &entry, heap);
	}
	if (err == 0) {
		*where = "cannot grant what its manifest names";
		err = who_share(s);
	}
	if (err == 0 && s->old != NO_HANDLE && s->m->keeps)
		err = sys_handles_clone(s->old, s->task);
	if (err == 0)
		err = grant_all(s);
	if (err == 0) {
		*where = "cannot take over what was retained";
		err = load_retained(s);
	}
	if (err == 0) {
		forget_old(s);
		*where = "no thread";
		err = make_thread(s, entry, heap);
	}
	if (err != 0 && s->task != NO_HANDLE) {
		sys_task_kill(s->task);
		sys_handle_close(s->task);
		s->task = NO_HANDLE;
	}
	return err;
}

void
service_give_up(struct svc *s, const char *why)
{
	serve_log("%s: %s", s->m->name, why);
	pci_off(s);
	s->state = STATE_FAILED;
	forget_old(s);
	if (s->task != NO_HANDLE) {
		sys_task_kill(s->task);
		sys_handle_close(s->task);
		s->task = NO_HANDLE;
	}
	if (s->port != NO_HANDLE)
		sys_handle_close(s->port);
	s->port = NO_HANDLE;
}

static void
fail(struct svc *s, int err, const char *where)
{
	char why[80];

	serve_print(why, sizeof why, "%s (%s)%s", where, serve_error(err),
	    err == -E_NOEXEC ? ": its module is damaged" : "");
	service_give_up(s, why);
}

/* Nothing of it is there yet. */
static void
reset(struct svc *s, const struct manifest *m)
{
	*s = (struct svc){ .m = m };
	s->task = s->port = s->client = s->root = NO_HANDLE;
	s->old = s->account = s->to_init = s->exception = NO_HANDLE;
	for (u32 k = 0; k < GRANTS; k++)
		s->badge[k] = NO_HANDLE;
}

int
service_add(u32 who, u32 off)
{
	const struct manifest_file *f = replace_look(who, off, sizeof *f);
	const char *where;
	struct svc *s;
	i32 i;
	int err;

	if (f == NULL || __builtin_memcmp(f->magic, MANIFEST_MAGIC,
			     sizeof f->magic) != 0)
		return -E_INVAL;
	i = manifest_add(&f->m);
	if (i < 0 && manifest_why[0] != 0)
		serve_log("not added: %s", manifest_why);
	if (i < 0)
		return i;
	s = &svc[i];
	reset(s, &manifest[i]);
	err = replace_take(s, who);
	if (err == 0)
		err = make_port(s);
	if (err == 0)
		err = make_account(s);
	if (err == 0)
		err = service_make(s, &where);
	if (err != 0) {
		service_give_up(s, "cannot be added");
		if (s->account != NO_HANDLE)
			sys_handle_close(s->account);
		__builtin_memset(&manifest[i], 0, sizeof manifest[i]);
		manifest_count--;
		return err;
	}
	s->state = STATE_STARTING;
	s->since = sys_clock(NULL);
	event_note(s, "added");
	adopt_again(s);
	return 0;
}

void
services_start(void)
{
	const struct boot_module *m;
	u32 i, started = 0;
	u8 order[SERVICES_MAX];
	char why[120];
	int err =
	    manifest_order(manifest, manifest_count, order, why, sizeof why);

	if (err != 0) {
		serve_log("the manifests are wrong: %s", why);
		for (i = 0; i < manifest_count; i++)
			order[i] = (u8)i;
	}

	for (i = 0; i < manifest_count; i++) {
		struct svc *s = &svc[i];

		reset(s, &manifest[i]);
		m = module_find(s->m->name);
		if (m == NULL)
			continue;
		s->image = (const u8 *)(uintptr_t)m->addr;
		s->size = m->size;
		s->state = STATE_STARTING;
		err = make_port(s);
		if (err == 0)
			err = make_account(s);
		if (err != 0)
			fail(s, err, "no port");
	}
	for (i = 0; i < manifest_count; i++) {
		const char *where;

		struct svc *s = &svc[order[i]];

		if (s->state != STATE_STARTING)
			continue;
		err = service_make(s, &where);
		s->since = sys_clock(NULL);
		if (err != 0)
			fail(s, err, where);
		else
			started++;
	}
	serve_log("%u of %u services started", started, manifest_count);
}
