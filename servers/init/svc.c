/*
 * svc.c - what init answers: services and what is done to them, the machine's
 * end.
 */
#include <servers/init/events.h>
#include <servers/init/fault.h>
#include <servers/init/graph.h>
#include <servers/init/replace.h>
#include <servers/lib/text.h>
#include <libc/sys/sys.h>
#include <proto/svc.h>
#include <proto/who.h>

PROTO_SERVER(svc, SVC_OPS)

/*
 * Root's programs command services; services do not, though each runs as root:
 * that would be a right that no manifest names.
 */
static int
may_command(const struct request *rq)
{
	return serve_who(rq)->uid == 0 && rq->badge == INIT_PUBLIC;
}

static int
do_halt(struct request *rq, const struct svc_halt_q *q, struct svc_halt_r *r)
{
	(void)r;
	if (!may_command(rq))
		return -E_PERM;
	switch (q->how) {
	case HALT_REBOOT:
		return machine_reset();
	case HALT_OFF:
		return machine_off();
	case HALT_EXIT:
		return sys_machine(HI_DEVICE, MACHINE_EXIT, q->status);
	case HALT_STOP:
		serve_log("the system is halted; it may be switched off");
		return REPLY_LATER; /* for ever */
	}
	return -E_INVAL;
}

/* A service says that it serves, or what keeps it from serving. */
static int
do_ready(struct request *rq, const struct svc_ready_q *q, struct svc_ready_r *r)
{
	u32 i = rq->badge - INIT_SERVICE;
	struct svc *s;

	(void)r;
	if (i >= manifest_count || svc[i].state != STATE_STARTING ||
	    rq->got[0] == OWN_HANDLE) {
		if (rq->got[0] != NO_HANDLE && rq->got[0] != OWN_HANDLE)
			sys_handle_close(rq->got[0]);
		return -E_PERM;
	}
	s = &svc[i];
	if (s->root != NO_HANDLE && rq->got[0] != NO_HANDLE)
		sys_handle_close(
		    rq->got[0]); /* an older instance's is the same */
	else
		s->root = rq->got[0];
	s->status = q->status;
	if (q->status != 0 && s->restarts != 0) {
		serve_log("%s cannot serve any more (%s)", s->m->name,
		    serve_error(q->status));
		service_down(s, "cannot serve any more");
		return REPLY_LATER;
	}
	s->state = STATE_READY;
	if (q->status != 0) {
		serve_log(
		    "%s cannot serve (%s)", s->m->name, serve_error(q->status));
		s->state = STATE_FAILED;
	} else if ((s->m->has_root || s->m->posts) && s->root == NO_HANDLE) {
		serve_log("%s brought no %s", s->m->name,
		    s->m->posts ? "node" : "root directory");
		s->state = STATE_FAILED;
	}
	service_up(s);
	boot_step();
	return 0;
}

static int
do_list(struct request *rq, const struct svc_list_q *q, struct svc_list_r *r)
{
	const struct svc *s;

	(void)rq;
	if (q->index >= manifest_count)
		return -E_NOENT;
	s = &svc[q->index];
	r->state = s->state;
	r->pid = s->pid;
	r->restarts = s->restarts;
	r->rank = s->m->rank;
	text_copy(r->name, sizeof r->name, service_name(s));
	return 0;
}

/* The service that a question names; NULL. */
static struct svc *
named(const char name[24])
{
	char own[24];
	u32 i;

	text_copy(own, sizeof own, name);
	i = manifest_find(own);
	return i < manifest_count ? &svc[i] : NULL;
}

static int
do_status(
    struct request *rq, const struct svc_status_q *q, struct svc_status_r *r)
{
	const struct svc *s = named(q->name);

	(void)rq;
	if (s == NULL)
		return -E_NOENT;
	r->state = s->state;
	r->pid = s->pid;
	r->restarts = s->restarts;
	r->rank = s->m->rank;
	if (s->task != NO_HANDLE)
		r->up_ms = (u32)((sys_clock(NULL) - s->since) / 1000);
	r->last_us = s->last_us;
	text_copy(r->module, sizeof r->module, s->m->name);
	text_copy(r->why, sizeof r->why, s->why);
	return 0;
}

static int
do_log(struct request *rq, const struct svc_log_q *q, struct svc_log_r *r)
{
	(void)rq;
	return event_get(q->index, r);
}

static int
do_grant(struct request *rq, const struct svc_grant_q *q, struct svc_grant_r *r)
{
	(void)rq;
	return manifest_grant(q->index, r);
}

static int
do_image(struct request *rq, const struct svc_image_q *q, struct svc_image_r *r)
{
	if (!may_command(rq))
		return -E_PERM;
	return replace_image(rq, q, r);
}

static int
do_control(
    struct request *rq, const struct svc_control_q *q, struct svc_control_r *r)
{
	struct svc *s = named(q->name);
	int err;

	if (!may_command(rq))
		return -E_PERM;
	if (s == NULL || s->state == STATE_ABSENT)
		return -E_NOENT;
	if (q->what < SVC_KILL || q->what > SVC_REPLACE)
		return -E_INVAL;
	err = q->what == SVC_REPLACE ? replace_take(s, rq->who) : 0;
	if (err == 0)
		err = service_control(s, q->what);
	r->pid = s->pid;
	return err;
}

static int
do_add(struct request *rq, const struct svc_add_q *q, struct svc_add_r *r)
{
	(void)r;
	return !may_command(rq) ? -E_PERM : service_add(rq->who, q->off);
}

static int
do_cmdline(
    struct request *rq, const struct svc_cmdline_q *q, struct svc_cmdline_r *r)
{
	u32 n = 0;
	int done;

	(void)q;
	while (n < BOOT_CMDLINE && boot->cmdline[n] != 0)
		n++;
	done = serve_copyout(rq, 0, boot->cmdline, n);
	if (done < 0)
		return done; /* E_AGAIN too: init keeps nobody waiting */
	r->len = n;
	return 0;
}

/* The root directory of a file server, for whoever may mount it. */
static int
do_root(struct request *rq, const struct svc_root_q *q, struct svc_root_r *r)
{
	char name[sizeof q->name + 1];
	u32 i;

	(void)r;
	if (!may_command(rq))
		return -E_PERM;
	text_copy(name, sizeof name, q->name);
	i = manifest_find(name);
	if (i >= manifest_count || svc[i].state != STATE_READY ||
	    svc[i].root == NO_HANDLE)
		return -E_NOENT;
	rq->give[0] = svc[i].root;
	rq->ngive = 1;
	rq->keep = 1;
	return 0;
}

static int
do_fault(struct request *rq, const struct svc_fault_q *q, struct svc_fault_r *r)
{
	struct svc *s = named(q->name);

	(void)r;
	if (!may_command(rq))
		return -E_PERM;
	return s == NULL ? -E_NOENT : fault_plant(s, q);
}

const struct svc_ops svc_ops = {
	.halt = do_halt,
	.ready = do_ready,
	.list = do_list,
	.cmdline = do_cmdline,
	.root = do_root,
	.control = do_control,
	.image = do_image,
	.status = do_status,
	.grant = do_grant,
	.log = do_log,
	.fault = do_fault,
	.add = do_add,
};
