/*
 * 3 - batch: a thousand lines, all there, in their order, for a quarter of what
 * a call for each takes.
 */
#include <signal.h>
#include <stdbool.h>
#include "check.h"
#include "../assignments/log.h"

enum { LINES = 1000, LINE = 24 };

static struct {
	volatile u32 bytes;
	char text[LINES * LINE + LOG_MOST];
} * logged;

/* The lease's n bytes, to the end of the log. */
static bool
append(u32 token, u32 n)
{
	u32 done = 0;
	i32 k;

	if (n > LOG_MOST || logged->bytes > LINES * LINE)
		return false;
	for (; done < n; done += (u32)k) {
		k = sys_copy(token, 0, done,
		    logged->text + logged->bytes + done, n - done);
		if (k <= 0)
			return false;
	}
	logged->bytes += n;
	return true;
}

static void
serve(handle_t port)
{
	struct msgbuf *b = ipc_buf();
	u32 w[4] = { 0 }, label, answer = 0;

	if (sys_port_bind(port) != 0)
		_exit(1);
	b->token = 0;
	for (;;) {
		label = sys_reply_recv(answer, w);
		if (IS_ERR(label))
			_exit(1);
		answer = 0;
		if (b->token == 0)
			continue;
		w[0] = w[3];
		if (LABEL_OP(label) != log_append_n ||
		    !(label & LABEL_LEASE1) || !append(b->token, w[3]))
			answer = E_RANGE;
	}
}

static void
line(char *to, u32 i)
{
	snprintf(to, LINE + 1, "line %18u\n", (unsigned)i);
}

int
main(void)
{
	static char text[LINES][LINE + 1];
	handle_t port = lab_port(), to = lab_mint(port, 1);
	struct ipc_opt o = { .addr = text, .len = LINE };
	struct log_append_r r;
	u64 each, all, wrong = 0;
	pid_t pid;

	alarm(PATIENCE);
	logged = mmap(NULL, sizeof *logged, PROT_READ | PROT_WRITE,
	    MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (logged == MAP_FAILED)
		lab_die("shared memory", 12);
	memset(logged, 0, sizeof *logged); /* its pages are there now */
	for (u32 i = 0; i < LINES; i++)
		line(text[i], i);
	pid = fork();
	if (pid == 0)
		serve(port);
	LAB_BEST(each, 50, log_append(to, &(struct log_append_q){ 0 }, &r, &o));
	logged->bytes = 0;
	all = read_tsc();
	for (u32 i = 0; i < LINES; i++)
		log_line(to, text[i], LINE);
	log_flush(to);
	all = read_tsc() - all;
	check("bytes missing or too many",
	    (u64)labs((long)logged->bytes - LINES * LINE), 0);
	for (u32 i = 0; i < LINES; i++)
		wrong += memcmp(logged->text + i * LINE, text[i], LINE) != 0;
	check("lines out of order or changed", wrong, 0);
	check("instructions per line, of a call for each in thousandths",
	    all * 1000 / LINES / (each / 50), 250);
	kill(pid, SIGKILL);
	return 0;
}
