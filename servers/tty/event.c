/*
 * event.c - signals that keys ask for; proc waits for them with next_event.
 */
#include <servers/lib/retain.h>
#include <servers/tty/tty.h>

RETAINED static struct tty_next_event_r queue[EVENTS];
RETAINED static u32 waiting_events;
static struct request asker;
static bool asking;

static void
deliver(void)
{
	u32 i;

	if (!asking || waiting_events == 0 || waiting_events > EVENTS)
		return;
	asking = false;
	if (serve_answer_with(&asker, 0, &queue[0], sizeof queue[0]) != 0)
		return;
	waiting_events--;
	for (i = 0; i < waiting_events; i++)
		queue[i] = queue[i + 1];
}

void
event_post(struct tty *t, u32 sig)
{
	if (waiting_events >= EVENTS)
		return; /* proc has not listened for 16 keys */
	queue[waiting_events++] =
	    (struct tty_next_event_r){ sig, t->pgrp, t->session };
	deliver();
}

int
event_next(struct request *rq)
{
	if (asking)
		return -E_BUSY;
	asker = *rq;
	asking = true;
	deliver();
	return REPLY_LATER;
}

void
event_cancel(token_t token)
{
	if (asking && asker.token == token)
		asking = false;
}
