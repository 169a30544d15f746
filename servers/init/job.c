/*
 * job.c - jobs and their call objects.
 *
 * Invariant: a busy job has exactly one answer coming: DONE for its call
 * object, or, if the question could not be sent, `failed' (told by job_idle).
 */
#include <servers/init/job.h>
#include <servers/lib/serve.h>
#include <libc/sys/sys.h>

enum { JOBS = 32 };

static struct job job[JOBS];
static int failed[JOBS];
static u32 made;
u32 job_work;

/* All at once: what is free later does not depend on how many were ever busy. */
void
job_init(void)
{
	i32 h;

	for (made = 0; made < JOBS; made++) {
		h = sys_call_create(HI_PORT, made);
		if (h < 0)
			break;
		__builtin_memset(&job[made], 0, sizeof job[made]);
		job[made].call = (handle_t)h;
	}
}

struct job *
job_new(void *of)
{
	u32 i;

	for (i = 0; i < made; i++)
		if (!job[i].busy)
			break;
	if (i == made)
		return NULL;
	job[i].busy = 1;
	job[i].of = of;
	return &job[i];
}

static void
send(struct job *j)
{
	int err = serve_submit(
	    j->call, j->to, j->op, j->leases, j->q, j->qlen, &j->opt);

	if (err != 0) {
		failed[j - job] = err;
		job_work = 1;
	}
}

void
job_ask(struct job *j, handle_t to, u32 op, u32 leases, const void *q, u32 qlen,
    const struct ipc_opt *opt, void (*then)(struct job *, int err))
{
	static const struct ipc_opt none;

	j->to = to;
	j->op = op;
	j->leases = leases;
	j->qlen = qlen < sizeof j->q ? qlen : sizeof j->q;
	__builtin_memcpy(j->q, q, j->qlen);
	j->opt = opt != NULL ? *opt : none;
	j->then = then;
	send(j);
}

void
job_end(struct job *j)
{
	j->busy = 0;
}

void
job_done(u32 cookie)
{
	struct job *j;
	int err;

	if (cookie >= JOBS || !job[cookie].busy)
		return;
	j = &job[cookie];
	err = serve_result(j->call, j->reply, sizeof j->reply, j->got);
	if (err == -E_RESTARTED && j->opt.keep == (1u << j->opt.ngive) - 1) {
		j->op |= LABEL_AGAIN;
		send(j);
		return;
	}
	j->then(j, err);
}

void
job_idle(void)
{
	job_work = 0;
	for (u32 i = 0; i < JOBS; i++) {
		int err = failed[i];

		if (err == 0)
			continue;
		failed[i] = 0;
		job[i].got[0] = job[i].got[1] = NO_HANDLE;
		__builtin_memset(job[i].reply, 0, sizeof job[i].reply);
		job[i].then(&job[i], err);
	}
}
