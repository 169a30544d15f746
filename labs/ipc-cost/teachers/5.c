/*
 * 5.c - who finds nothing is parked: its token is kept, and answered later.
 */
#include <unistd.h>
#include <libc/sys/sys.h>
#include "../assignments/queue.h"

struct ring {
	u32 item[QUEUE_MOST], first, count;
};
static struct ring values, waiting;

static void
add(struct ring *r, u32 item)
{
	r->item[(r->first + r->count++) % QUEUE_MOST] = item;
}

static u32
take(struct ring *r)
{
	r->count--;
	return r->item[r->first++ % QUEUE_MOST];
}

/* As long as there are both a value and somebody who waits for it. */
static void
match(void)
{
	struct msgbuf *b = ipc_buf();
	u32 w[4] = { 0 };

	while (values.count > 0 && waiting.count > 0) {
		b->token = take(&waiting);
		w[0] = values.item[values.first % QUEUE_MOST];
		if (sys_reply(0, w) == 0)
			take(&values); /* else it has gone: for the next */
	}
}

void
serve_queue(handle_t port)
{
	struct msgbuf *b = ipc_buf();
	u32 w[4] = { 0 }, label, token;

	if (sys_port_bind(port) != 0)
		_exit(1);
	b->token = 0;
	for (;;) {
		label = sys_reply_recv(0, w);
		token = b->token;
		if (token == 0)
			continue; /* an event */
		if (LABEL_OP(label) == queue_put_n) {
			add(&values, w[0]);
			if (waiting.count == 0)
				continue; /* answered with the next receive */
			sys_reply(0, w);
		} else {
			add(&waiting, token);
		}
		match();
		b->token = 0;
	}
}
