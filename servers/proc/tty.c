/*
 * tty.c - keys that are signals: one question to tty is always under way.
 *
 * Its answer names a group, or for SIGHUP a session; then the next is asked.
 */
#include <servers/proc/proc.h>
#include <libc/sys/sys.h>
#include <proto/tty.h>

static handle_t call = NO_HANDLE;

static void
ask(void)
{
	static const struct tty_next_event_q q;

	/* Without tty there are no such keys. */
	serve_submit(
	    call, H_TTY_SYSTEM, tty_next_event_n, 0, &q, sizeof q, NULL);
}

void
tty_listen(void)
{
	i32 h = sys_call_create(serve_port, 0);

	if (h < 0) {
		serve_log("no call object for tty (%s)", serve_error(h));
		return;
	}
	call = (handle_t)h;
	ask();
}

static void
hang_up(u32 session)
{
	struct process *p;

	for (u32 pid = 1; (p = find_from(pid)) != NULL; pid = p->pid + 1)
		if (p->session == session)
			signal_send(p, SIG_HUP, 0);
}

void
tty_done(void)
{
	struct tty_next_event_r r;
	int err = serve_result(call, &r, sizeof r, NULL);

	if (err != 0) {
		if (err != -E_INTR && err != -E_RESTARTED) {
			serve_log("tty sends no events (%s)", serve_error(err));
			return;
		}
	} else if (r.sig != 0 && r.sig < PROC_SIGNALS) {
		if (r.sig == SIG_HUP && r.session != 0)
			hang_up(r.session);
		else if (r.pgrp != 0)
			signal_group(r.pgrp, r.sig, 0);
	}
	ask();
}
