/*
 * service.c - services: init does it.
 */
#include <sys/service.h>
#include <libc/posix/call.h>
#include <proto/manifest.h>
#include <proto/svc.h>

static const char *
state_name(u32 state)
{
	static const char *const names[] = {
		[SVC_ABSENT] = "absent",
		[SVC_STARTING] = "starting",
		[SVC_RUNNING] = "running",
		[SVC_FAILED] = "failed",
		[SVC_DEAD] = "dead",
		[SVC_STOPPED] = "stopped",
		[SVC_WAITING] = "waiting",
	};

	return state < sizeof names / sizeof names[0] ? names[state] : "?";
}

static void
copy(char *to, const char *from, size_t n)
{
	memcpy(to, from, n);
	to[n - 1] = '\0';
}

static int
put_name(char to[24], const char *name)
{
	if (strlen(name) >= 24)
		return -E_NOENT;
	memset(to, 0, 24);
	strcpy(to, name);
	return 0;
}

int
service_list(unsigned index, struct service *s)
{
	struct svc_list_q q = { index };
	struct svc_list_r r;
	int err = CALL(svc_list(H_INIT, &q, &r, NULL));

	if (err != 0)
		return __fail(err);
	memset(s, 0, sizeof *s);
	copy(s->name, r.name, sizeof s->name);
	s->state = state_name(r.state);
	s->pid = (pid_t)r.pid;
	s->restarts = r.restarts;
	s->rank = r.rank;
	return 0;
}

int
service_status(const char *name, struct service *s)
{
	struct svc_status_q q;
	struct svc_status_r r;
	int err = put_name(q.name, name);

	if (err == 0)
		err = CALL(svc_status(H_INIT, &q, &r, NULL));
	if (err != 0)
		return __fail(err);
	memcpy(s->name, q.name, sizeof s->name);
	copy(s->module, r.module, sizeof s->module);
	copy(s->why, r.why, sizeof s->why);
	s->state = state_name(r.state);
	s->pid = (pid_t)r.pid;
	s->restarts = r.restarts;
	s->rank = r.rank;
	s->up_ms = r.up_ms;
	s->last_us = r.last_us;
	return 0;
}

int
service_event(unsigned index, struct service_event *e)
{
	struct svc_log_q q = { index };
	struct svc_log_r r;
	int err = CALL(svc_log(H_INIT, &q, &r, NULL));

	if (err != 0)
		return __fail(err);
	e->ms = r.ms;
	copy(e->name, r.name, sizeof e->name);
	copy(e->text, r.text, sizeof e->text);
	return 0;
}

int
service_grant(unsigned index, struct service_grant *g)
{
	struct svc_grant_q q = { index };
	struct svc_grant_r r;
	int err = CALL(svc_grant(H_INIT, &q, &r, NULL));

	if (err != 0)
		return __fail(err);
	g->kind = (int)r.kind;
	g->first = r.first;
	g->count = r.count;
	copy(g->from, r.from, sizeof g->from);
	copy(g->to, r.to, sizeof g->to);
	return 0;
}

static int
control(const char *name, u32 what)
{
	struct svc_control_q q = { .what = what };
	struct svc_control_r r;
	int err = put_name(q.name, name);

	return err != 0 ? err : CALL(svc_control(H_INIT, &q, &r, NULL));
}

int
service_control(const char *name, int what)
{
	return __done(what < SVC_KILL || what > SVC_RESTART
			  ? -E_INVAL
			  : control(name, (u32)what));
}

/* The binary, piece by piece. */
static int
send(const void *image, size_t size)
{
	struct svc_image_q q = { 0, size };
	struct svc_image_r r;
	int err = 0;

	if (size == 0)
		return -E_NOEXEC;
	if (size > SVC_IMAGE_MAX)
		return -E_FBIG;
	while (err == 0 && q.off < size) {
		struct ipc_opt o = { .addr = (const char *)image + q.off,
			.len = size - q.off < 0x10000 ? size - q.off : 0x10000 };

		/* init waits for nobody's pages: have them here */
		for (u32 i = 0; i < o.len; i += PAGE_SIZE)
			(void)*((const volatile char *)o.addr + i);
		(void)*((const volatile char *)o.addr + o.len - 1);
		err = CALL(svc_image(H_INIT, &q, &r, &o));
		if (err == -E_AGAIN)
			err = 0;
		else if (err == 0)
			q.off += r.got;
	}
	return err;
}

int
service_fault(const char *name, unsigned long addr, const void *now,
    const void *fault, size_t n)
{
	struct svc_fault_q q = { .addr = addr, .len = n };
	struct svc_fault_r r;
	int err = put_name(q.name, name);

	if (n == 0 || n >= sizeof q.old)
		return __fail(E_INVAL);
	memcpy(q.old, now, n);
	memcpy(q.new, fault, n);
	return __done(
	    err != 0 ? err : CALL(svc_fault(H_INIT, &q, &r, NULL)));
}

int
service_replace(const char *name, const void *image, size_t size)
{
	int err = send(image, size);

	return __done(err != 0 ? err : control(name, SVC_REPLACE));
}

int
service_add(const void *image, size_t size)
{
	static const char magic[16] = MANIFEST_MAGIC;
	struct svc_add_q q = { 0 };
	struct svc_add_r r;
	int err;

	while (q.off + sizeof(struct manifest_file) <= size &&
	       memcmp((const char *)image + q.off, magic, sizeof magic) != 0)
		q.off += 4;
	if (q.off + sizeof(struct manifest_file) > size)
		return __fail(E_NOEXEC);
	err = send(image, size);
	return __done(err != 0 ? err : CALL(svc_add(H_INIT, &q, &r, NULL)));
}
