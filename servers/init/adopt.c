/*
 * adopt.c - give init and the services process numbers.
 *
 * One after the other, so that init is 1 and the rest follow in the order of
 * the manifest.  proc gets a copy of each task's handle.
 */
#include <servers/init/init.h>
#include <servers/lib/text.h>
#include <libc/sys/sys.h>
#include <proto/proc.h>

static enum { ADOPT_WAIT, ADOPT_BUSY, ADOPT_OVER } state;
static u32 at; /* service being adopted; manifest_count: init itself */

static void adopted(struct job *j, int err);

static void
ask(struct job *j, handle_t task, u32 pid, const char *name, u32 was,
    void (*then)(struct job *, int err))
{
	struct proc_adopt_q q = { .pid = pid, .asid = 0, .was = was };
	struct ipc_opt o = { .ngive = 1, .give = { task }, .keep = 1 };

	text_copy(q.name, sizeof q.name, name);
	JOB_ASK(j, svc_find("proc")->client, proc, adopt, 0, &q, &o, then);
}

static void
adopted(struct job *j, int err)
{
	if (err != 0)
		serve_log("proc does not adopt %s (%s)",
		    at < manifest_count ? svc[at].m->name : "init",
		    serve_error(err));
	else if (at < manifest_count)
		svc[at].pid = JOB_REPLY(j, proc, adopt)->pid;
	if (at == manifest_count)
		at = 0;
	else
		at++;
	while (at < manifest_count &&
	       (svc[at].task == NO_HANDLE || is_over(&svc[at])))
		at++;
	if (at < manifest_count && is_ready(svc_find("proc"))) {
		ask(j, svc[at].task, 0, svc[at].m->name, 0, adopted);
		return;
	}
	state = ADOPT_OVER;
	job_end(j);
	boot_step();
}

void
adopt_step(void)
{
	struct job *j;

	if (state != ADOPT_WAIT || !is_ready(svc_find("proc")))
		return;
	j = job_new(NULL);
	if (j == NULL)
		return;
	state = ADOPT_BUSY;
	at = manifest_count;
	ask(j, HI_SELF, 1, "init", 0, adopted);
}

static void
adopted_again(struct job *j, int err)
{
	struct svc *s = j->of;

	u32 instance = s->adopting;

	s->adopting = 0;
	s->pid = err == 0 ? JOB_REPLY(j, proc, adopt)->pid : 0;
	job_end(j);
	if (s->task != NO_HANDLE && s->instance != instance)
		adopt_again(s); /* there is a newer one already */
}

void
adopt_again(struct svc *s)
{
	struct svc *proc = svc_find("proc");
	struct job *j;
	u32 was = s->pid;

	/* Before the turn of all; or adopted_again sees to it. */
	if (state != ADOPT_OVER || s == proc || s->adopting)
		return;
	j = job_new(s);
	if (j == NULL)
		return;
	s->pid = 0;
	s->adopting = s->instance;
	ask(j, s->task, 0, s->m->name, was, adopted_again);
}

u32
adopt_over(void)
{
	return state == ADOPT_OVER;
}
