/*
 * restart.c - an instance of a service ends, the next one is made.
 *
 * The port stays: init lends it to each instance in turn.  What the dead
 * instance had received ends with E_RESTARTED (the stubs ask again), what it
 * had not received waits.  Retained memory and, where the manifest says so,
 * handles go from the old instance to the new one (start.c).
 *
 * Who ends soon after its start waits longer each time, and at last is given
 * up: then the port dies, and its clients get E_DEAD.  What an operator ends
 * does not count.
 */
#include <servers/init/pci.h>
#include <servers/lib/text.h>
#include <libc/sys/sys.h>
#include <proto/svc.h>

enum {
	SOON_US = 2000000,     /* an end within this of the start is soon */
	FIRST_WAIT_US = 10000, /* after the second one in a row; then doubled */
	LONGEST_WAIT_US = 2000000,
	GIVE_UP = 14, /* ends in a row */
};

/* Its threads stop; what it held is kept for the next instance, or goes. */
static void
stop(struct svc *s)
{
	u64 now = sys_clock(NULL);

	sys_task_set(s->task, TS_STOP, 0, 0);
	pci_off(s);
	if (!s->m->keeps)
		sys_task_kill(s->task);
	s->old = s->task;
	s->task = NO_HANDLE;
	s->down = now;
	s->busy = s->missed = 0;
}

static void
make(struct svc *s)
{
	const char *where;
	int err;

	s->state = STATE_STARTING;
	s->restarts++;
	s->since = sys_clock(NULL);
	err = service_make(s, &where);
	if (err != 0) {
		s->state = STATE_WAITING;
		s->again = s->since + LONGEST_WAIT_US;
		serve_log("%s: %s (%s)", s->m->name, where, serve_error(err));
		event_note(s, "no new instance can be made yet");
		if (++s->quick >= GIVE_UP)
			service_give_up(s, "given up");
		return;
	}
	adopt_again(s);
}

/* Those whose time has come; the next time. */
void
restart_timer(void)
{
	u64 now = sys_clock(NULL), next = 0;

	for (u32 i = 0; i < manifest_count; i++) {
		if (svc[i].state == STATE_WAITING && svc[i].again <= now)
			make(&svc[i]);
		if (svc[i].state == STATE_WAITING &&
		    (next == 0 || svc[i].again < next))
			next = svc[i].again;
	}
	alarm_set(ALARM_RESTART, next);
}

static u64
wait_us(const struct svc *s)
{
	u64 us = FIRST_WAIT_US;

	if (s->quick < 2)
		return 0;
	for (u32 i = 2; i < s->quick && us < LONGEST_WAIT_US; i++)
		us *= 2;
	return us < LONGEST_WAIT_US ? us : LONGEST_WAIT_US;
}

void
service_down(struct svc *s, const char *why)
{
	if (s->task == NO_HANDLE)
		return;
	text_copy(s->why, sizeof s->why, why);
	event_note(s, why);
	if (s->m->policy == POLICY_NEVER) {
		serve_log("%s has died (%s): nothing can be started any more",
		    s->m->name, why);
		service_give_up(s, "it is beyond restart");
		s->state = STATE_DEAD;
		boot_step();
		return;
	}
	s->quick = sys_clock(NULL) - s->since < SOON_US ? s->quick + 1 : 0;
	if (s->quick >= GIVE_UP) {
		service_give_up(s, "ends again and again: given up");
		event_note(s, "given up");
		boot_step();
		return;
	}
	stop(s);
	s->state = STATE_WAITING;
	s->again = s->down + wait_us(s);
	serve_log("%s: %s; started anew", s->m->name, why);
	restart_timer();
}

/* It serves again. */
void
service_up(struct svc *s)
{
	char text[48];

	if (s->restarts == 0)
		return;
	s->last_us = (u32)(sys_clock(NULL) - s->down);
	serve_print(text, sizeof text, "serves again after %u us", s->last_us);
	event_note(s, text);
}

static int
start_stopped(struct svc *s)
{
	if (s->state != STATE_STOPPED)
		return s->state == STATE_ABSENT || s->port == NO_HANDLE
			   ? -E_NXIO
			   : -E_BUSY;
	s->down = sys_clock(NULL);
	make(s);
	return 0;
}

int
service_control(struct svc *s, u32 what)
{
	static const char *const why[] = {
		[SVC_KILL] = "killed by an operator",
		[SVC_STOP] = "stopped by an operator",
		[SVC_RESTART] = "restarted by an operator",
		[SVC_REPLACE] = "replaced by an operator",
	};

	if (what == SVC_START)
		return start_stopped(s);
	if (s->m->policy == POLICY_NEVER)
		return -E_NODEV;
	if (s->state == STATE_STOPPED && what != SVC_KILL)
		return what == SVC_STOP ? 0 : start_stopped(s);
	if (s->task == NO_HANDLE && s->state == STATE_WAITING) {
		/* it is down already: only what follows changes */
		s->state = what == SVC_STOP ? STATE_STOPPED : STATE_WAITING;
		s->again = 0;
		restart_timer();
		return 0;
	}
	if (s->task == NO_HANDLE)
		return -E_NXIO;
	text_copy(s->why, sizeof s->why, why[what]);
	event_note(s, s->why);
	stop(s);
	s->quick = 0;
	if (what == SVC_STOP)
		s->state = STATE_STOPPED;
	else
		make(s);
	return 0;
}
