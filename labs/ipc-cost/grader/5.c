/*
 * 5 - never wait for a client: each value to one who waited, in order, by one
 * call, while others are served.
 */
#include <sched.h>
#include <signal.h>
#include "check.h"
#include "../assignments/queue.h"

enum { VALUES = 40, CLIENTS = 3 };

static volatile struct {
	u32 tries, got, late, done[VALUES + 1];
} * seen;

/* Take values until there comes a 0. */
static void
consumer(handle_t to)
{
	struct queue_get_r r;
	u32 last = 0;
	int err;

	for (;;) {
		do {
			seen->tries++;
			err =
			    queue_get(to, &(struct queue_get_q){ 0 }, &r, NULL);
			if (err == -E_AGAIN)
				sched_yield();
		} while (err == -E_AGAIN);
		if (err != 0 || r.value == 0)
			_exit(0);
		if (r.value <= last || r.value > VALUES)
			seen->late++;
		else
			seen->done[r.value]++;
		last = r.value;
		seen->got++;
	}
}

static int
put(handle_t to, u32 value)
{
	struct queue_put_r r;

	return queue_put(to, &(struct queue_put_q){ value }, &r, NULL);
}

int
main(void)
{
	handle_t port = lab_port(), to = lab_mint(port, 1);
	pid_t server, client[CLIENTS];
	u32 bad = 0, failed = 0;

	alarm(PATIENCE);
	seen = mmap(NULL, PAGE_SIZE, PROT_READ | PROT_WRITE,
	    MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (seen == MAP_FAILED)
		lab_die("shared memory", 12);
	server = fork();
	if (server == 0)
		serve_queue(port);
	for (u32 i = 0; i < CLIENTS; i++) {
		client[i] = fork();
		if (client[i] == 0)
			consumer(to);
	}
	for (u32 i = 1; i <= VALUES; i++) {
		for (u32 k = 0; k < 20; k++)
			sched_yield(); /* they wait */
		failed += put(to, i) != 0;
	}
	for (u32 i = 0; i < CLIENTS; i++)
		failed += put(to, 0) != 0;
	for (u32 i = 0; i < CLIENTS; i++)
		waitpid(client[i], NULL, 0);
	for (u32 i = 1; i <= VALUES; i++)
		bad += seen->done[i] != 1;
	check("calls of put that failed", failed, 0);
	check("values lost or seen twice", bad, 0);
	check("values out of order", seen->late, 0);
	check("calls of get for all values", seen->tries, VALUES + CLIENTS);
	kill(server, SIGKILL);
	return 0;
}
