/*
 * beat.c - does every service still take messages?
 *
 * Once a second init looks at each service's first thread.  Who waits for a
 * message is well, who waits for another service is that one's matter (but a driver
 * that leaves its caller waiting for STUCK looks is restarted).  Who is
 * busy at two looks is sent a ping, and restarted when MISSES looks later it has
 * not answered.  Looks are counted, not time: when the whole machine was held up,
 * so was init.
 */
#include <servers/init/init.h>
#include <libc/sys/sys.h>
#include <proto/svc.h>

enum { BEAT_US = 1000000, MISSES = 3, STUCK = 15 };
/* As thread_get tells them. */
enum { THREAD_READY = 0, THREAD_CALLING = 1, THREAD_SLEEPING = 3 };

static void
answered(struct job *j, int err)
{
	struct svc *s = j->of;

	(void)err; /* any end of the call: it was received, or the port is gone */
	s->asked = s->missed = 0;
	job_end(j);
}

static void
ask(struct svc *s)
{
	static const struct svc_ping_q q;
	struct job *j = job_new(s);

	if (j == NULL)
		return;
	s->asked = 1;
	s->missed = 0;
	JOB_ASK(j, s->client, svc, ping, 0, &q, NULL, answered);
}

/* s has waited in the same call all the time: the driver has lost it. */
static void
blame(const struct svc *s)
{
	for (u32 i = 0; i < GRANTS && s->m->grant[i].kind != GRANT_NONE; i++) {
		struct svc *to = s->m->grant[i].kind == GRANT_SERVICE
				     ? svc_find(s->m->grant[i].name)
				     : NULL;

		if (to != NULL && to->m->rank == RANK_DRIVER)
			service_down(to, "left a caller waiting");
	}
}

/* Has s, which waits for another, spent no time since the last looks? */
static void
waits(struct svc *s, u32 spent)
{
	s->busy = s->missed = 0;
	if (spent != s->spent)
		s->still = 0;
	s->spent = spent;
	if (++s->still < STUCK)
		return;
	s->still = 0;
	blame(s);
}

static void
look(struct svc *s)
{
	struct regs r;
	u32 state = 0;
	int err = sys_thread_get(s->task, 0, &r, &state);

	if (err != 0) {
		service_down(s, "its thread is gone");
		return;
	}
	if (state == THREAD_CALLING) {
		waits(s, (u32)sys_task_time(s->task));
		return;
	}
	s->still = 0;
	if (state != THREAD_READY && state != THREAD_SLEEPING) {
		s->busy = s->missed = 0;
		return;
	}
	if (s->asked && ++s->missed > MISSES) {
		serve_log("%s: hangs at %08x", s->m->name, r.eip);
		service_down(s, "no answer to a heartbeat");
		return;
	}
	if (!s->asked && ++s->busy >= 2)
		ask(s);
}

void
beat_start(void)
{
	alarm_set(ALARM_BEAT, sys_clock(NULL) + BEAT_US);
}

void
beat_timer(void)
{
	for (u32 i = 0; i < manifest_count; i++)
		if (svc[i].task != NO_HANDLE &&
		    svc[i].m->policy != POLICY_NEVER &&
		    (svc[i].state == STATE_READY ||
			svc[i].state == STATE_STARTING))
			look(&svc[i]);
	beat_start();
}
