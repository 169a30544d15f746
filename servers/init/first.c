/*
 * first.c - the first processes: a shell on each terminal, or the agent.
 *
 * A seat is a terminal and the program that sits there; when it ends, it is
 * started again.  The program's file is read into a buffer (one seat at a
 * time), handed to proc on hold, given its handles, and let go.
 */
#include <servers/init/init.h>
#include <servers/init/seat.h>
#include <servers/lib/text.h>
#include <libc/sys/sys.h>
#include <proto/proc.h>

enum { SEATS = 2, QUICK_US = 2000000, PAUSE_US = 5000000 };

static struct seat seat[SEATS];
static u32 chosen;
static struct seat *reading; /* who owns the image buffer */

static void
choose(void)
{
	struct terminal *t;

	chosen = 1;
	if (options.job) {
		t = terminal_named("ttyS1");
		if (t == NULL)
			serve_log("no ttyS1 for the job agent");
		seat[0].t = t != NULL ? t : terminal_console();
		seat[0].path = "/bin/job";
		return;
	}
	seat[0].t = terminal_console();
	seat[0].path = options.init;
	seat[1].t = terminal_second();
	seat[1].path = "/bin/sh";
	if (seat[0].t == NULL)
		serve_log("there is no terminal to start a shell on");
}

/* The buffer is free again: the next seat may start. */
static void
next(void)
{
	for (u32 i = 0; i < SEATS && reading == NULL; i++) {
		if (seat[i].t == NULL || seat[i].state != SEAT_EMPTY)
			continue;
		reading = &seat[i];
		seat[i].state = SEAT_STARTING;
		if (seat_start(&seat[i]) != 0) {
			seat[i].state = SEAT_BROKEN;
			reading = NULL;
		}
	}
}

static void
pause(struct seat *s)
{
	s->state = SEAT_PAUSE;
	alarm_set(ALARM_SEATS, sys_clock(NULL) + PAUSE_US);
}

void
seat_begun(struct seat *s, int err)
{
	if (reading == s)
		reading = NULL;
	s->state = SEAT_TAKEN;
	s->since = sys_clock(NULL);
	if (err == -E_NOMEM || err == -E_AGAIN || err == -E_FAULT) {
		/* Others have the memory now; not for ever, perhaps. */
		pause(s);
	} else if (err != 0) {
		s->state = SEAT_BROKEN;
		serve_log("%s: nothing runs on %s", s->path, s->t->name);
	}
	next();
}

void
seat_left(struct seat *s, u32 status)
{
	u32 quick = sys_clock(NULL) - s->since < QUICK_US;

	if (options.job) {
		serve_log("%s has ended (status %x): the machine stops",
		    s->path, status);
		sys_machine(HI_DEVICE, MACHINE_EXIT, 125);
		return;
	}
	s->quick = quick ? s->quick + 1 : 0;
	if (s->quick < 3) {
		serve_log("%s on %s has ended: starting it again", s->path,
		    s->t->name);
		s->state = SEAT_EMPTY;
		next();
		return;
	}
	serve_log("%s on %s ends at once (status %x): trying again in %u s",
	    s->path, s->t->name, status, PAUSE_US / 1000000);
	pause(s);
}

void
first_timer(void)
{
	for (u32 i = 0; i < SEATS; i++)
		if (seat[i].state == SEAT_PAUSE)
			seat[i].state = SEAT_EMPTY;
	if (chosen)
		next();
}

void
first_step(void)
{
	static u32 said;

	if (chosen)
		return;
	if (is_over(svc_find("proc"))) {
		if (!said)
			serve_log("proc does not serve: no process can be "
				  "started.  The system stops here");
		said = 1;
		return;
	}
	if (!adopt_over() || !mounts_settled() || !populate_over() ||
	    !terminals_settled())
		return;
	choose();
	next();
}
