/*
 * 4 - copy or share: at each size, is what deliver() takes near the least?
 *
 * Each of the four ways is measured here; deliver() may take a tenth and a few
 * instructions more than the best of those that can carry so many bytes.
 */
#include <signal.h>
#include "check.h"
#include "../assignments/choose.h"

enum { SLACK = 30, TURNS = 40, WAYS = 4 };

struct bench_bytes_q { /* up to REGISTERS_MOST bytes, and how many */
	u32 len;
	u8 data[REGISTERS_MOST];
};
struct bench_bytes_r {
	u32 len;
};
struct bench_many_q {
	u32 len;
	u8 data[BODY_MOST];
};
struct bench_many_r {
	u32 len;
};
enum { PROTO_way = PROTO_bench };
#define way_bytes_q bench_bytes_q
#define way_bytes_r bench_bytes_r
#define way_many_q  bench_many_q
#define way_many_r  bench_many_r
#define WAY_OPS(op) op(way, 20, bytes, 0) op(way, 21, many, 0)
PROTO(way, WAY_OPS)

static u8 data[DELIVER_MOST];
static u8 *window;
static volatile u32 *arrived;

void
send_registers(handle_t to, const void *p, u32 len)
{
	struct bench_bytes_q q = { .len = len };
	struct bench_bytes_r r;

	if (len <= REGISTERS_MOST) {
		memcpy(q.data, p, len);
		way_bytes(to, &q, &r, NULL);
	}
}

void
send_body(handle_t to, const void *p, u32 len)
{
	struct bench_many_q q = { .len = len };
	struct bench_many_r r;

	if (len <= BODY_MOST) {
		memcpy(q.data, p, len);
		way_many(to, &q, &r, NULL);
	}
}

void
send_lease(handle_t to, const void *p, u32 len)
{
	struct ipc_opt o = { .addr = p, .len = len };
	struct bench_take_r r;

	bench_take(to, &(struct bench_take_q){ 0 }, &r, &o);
}

void
send_shared(handle_t to, const void *p, u32 len)
{
	struct bench_echo_q q = { { len } };
	struct bench_echo_r r;

	memcpy(window, p, len);
	bench_echo(to, &q, &r, NULL);
}

static void
serve(handle_t port)
{
	struct msgbuf *b = ipc_buf();
	u32 w[4] = { 0 }, label;

	if (sys_port_bind(port) != 0)
		_exit(1);
	b->token = 0;
	for (;;) {
		label = sys_reply_recv(0, w);
		if (IS_ERR(label))
			_exit(1);
		if (b->token == 0)
			continue;
		*arrived += LABEL_OP(label) == bench_take_n
				? (w[0] = lab_take(b->token, w[3]))
				: w[0];
	}
}

/* The least that any way takes for len bytes. */
static u64
least(handle_t to, u32 len)
{
	u64 best = ~0ull, t;

	if (len <= REGISTERS_MOST) {
		LAB_BEST(t, TURNS, send_registers(to, data, len));
		best = t < best ? t : best;
	}
	if (len <= BODY_MOST) {
		LAB_BEST(t, TURNS, send_body(to, data, len));
		best = t < best ? t : best;
	}
	LAB_BEST(t, TURNS, send_lease(to, data, len));
	best = t < best ? t : best;
	LAB_BEST(t, TURNS, send_shared(to, data, len));
	return (t < best ? t : best) / TURNS;
}

int
main(void)
{
	static const u32 size[] = { 4, 12, 40, 76, 200, 1000, 4096, 20000,
		65536 };
	handle_t port = lab_port(), to = lab_mint(port, 1);
	char name[64];
	u64 best, t;
	pid_t pid;

	alarm(PATIENCE);
	memset(data, 1, sizeof data);
	window = mmap(NULL, DELIVER_MOST + PAGE_SIZE, PROT_READ | PROT_WRITE,
	    MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (window == MAP_FAILED)
		lab_die("shared memory", 12);
	memset(window, 0, DELIVER_MOST + PAGE_SIZE);
	arrived = (u32 *)(void *)(window + DELIVER_MOST);
	pid = fork();
	if (pid == 0)
		serve(port);
	for (u32 i = 0; i < sizeof size / sizeof *size; i++) {
		best = least(to, size[i]);
		*arrived = 0;
		deliver(to, data, size[i]);
		snprintf(
		    name, sizeof name, "%u bytes: missing", (unsigned)size[i]);
		check(name, (u64)labs((long)*arrived - (long)size[i]), 0);
		LAB_BEST(t, TURNS, deliver(to, data, size[i]));
		snprintf(name, sizeof name, "%u bytes: instructions",
		    (unsigned)size[i]);
		check(name, t / TURNS, best * 110 / 100 + SLACK);
	}
	kill(pid, SIGKILL);
	return 0;
}
