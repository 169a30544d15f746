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
ask(struct job *j, handle_t task, u32 pid, const char *name)
{
	struct proc_adopt_q q = { .pid = pid, .asid = 0 };
	struct ipc_opt o = { .ngive = 1, .give = { task }, .keep = 1 };

	text_copy(q.name, sizeof q.name, name);
	JOB_ASK(j, svc_find("proc")->client, proc, adopt, 0, &q, &o, adopted);
}

static void
adopted(struct job *j, int err)
{
	if (err != 0)
		serve_log("proc does not adopt %s (error %d)",
		    at < manifest_count ? svc[at].m->name : "init", -err);
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
		ask(j, svc[at].task, 0, svc[at].m->name);
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
	ask(j, HI_SELF, 1, "init");
}

u32
adopt_over(void)
{
	return state == ADOPT_OVER;
}
