/*
 * random.c - the fast path against the slow one: random calls by several
 * clients to several servers, through each of the three doors.
 *
 * A server's answer is worked out of all that the call brought (words, body,
 * lease, badge, label), so whatever gets lost or mixed up on any path shows.
 * Servers answer at once, later, after asking another server, with a body, or
 * with a handle; clients have deadlines, are interrupted, suspended, killed and
 * replaced meanwhile, and their priorities change.
 */
#include <tests/kernel/core/core.h>

enum { CLIENTS = 4, SERVERS = 3, PARKED = 3, LEASE = 6000 };

typedef u32 door(handle_t, u32, u32 *);
static door *const doors[] = { ipc_call, ipc_call_int80, ipc_call_gate };

static struct puppet *client[CLIENTS], *server[SERVERS];
static handle_t port[SERVERS];
static u32 budget; /* calls to make by each client */
static u32 badges;
static u8 data[2 * PAGE_SIZE] __attribute__((aligned(PAGE_SIZE)));

/* ---- numbers
 * ---------------------------------------------------------------------- */

static u32
rnd(u32 *s)
{
	*s ^= *s << 13;
	*s ^= *s >> 17;
	*s ^= *s << 5;
	return *s;
}

static u32
mix(u32 h, u32 v)
{
	h = (h ^ v) * 0x9e3779b1u;
	return h ^ h >> 15;
}

static u32
mix_bytes(u32 h, const u8 *p, u32 n)
{
	while (n-- > 0)
		h = mix(h, *p++);
	return h;
}

/* What everything but a lease's bytes comes to. */
static u32
question(u32 label, const u32 w[4], const u32 *body, u32 badge)
{
	u32 h = mix(mix(label & ~(LABEL_COPY1 | LABEL_COPY2), badge), w[0]);

	h = mix(h, w[1]);
	if (!(label & LABEL_LEASE1))
		h = mix(mix(h, w[2]), w[3]);
	for (u32 i = 0; i < LABEL_BODY(label); i++)
		h = mix(h, body[i]);
	return h;
}

static u8
pattern(u32 h, u32 i)
{
	return (u8)(h + i * 7 + (i >> 8));
}

/* ---- a server
 * ------------------------------------------------------------------------ */

struct job {
	token_t token;
	u32 h, label;
};

/* Puts together an answer and its words. */
static u32
make_answer(struct puppet *p, const struct job *j, u32 w[4])
{
	struct msgbuf *b = ipc_buf();
	u32 n = rnd(&p->arg[0]) % 4 == 0 ? rnd(&p->arg[0]) % 17 : 0, label;

	w[0] = j->h;
	w[1] = ~j->h;
	w[2] = mix(j->h, 1);
	w[3] = n;
	for (u32 i = 0; i < n; i++)
		b->body[i] = mix(j->h, i + 100);
	label = (j->h & 31) | n << LABEL_BODY_SHIFT;
	if ((j->h >> 8) % 32 == 0) { /* a handle as well: our port's badge */
		b->give[0] = p->arg[2];
		label |= 1u << LABEL_GIVE_SHIFT | LABEL_COPY1;
	}
	b->token = j->token;
	return label;
}

/* Take in a call.  True if it can be answered. */
static int
take(struct puppet *p, u32 label, const u32 w[4], struct job *j)
{
	static u8 buf[LEASE];
	struct msgbuf *b = ipc_buf();
	u32 deeper[4] = { 1, 2, 3, 4 };
	i32 n;

	j->token = b->token;
	j->label = label;
	j->h = question(label, w, b->body, b->badge);
	if ((label & LABEL_LEASE1) && !(label & LABEL_LEASE1_OUT)) {
		n = sys_copy(j->token, 0, 0, buf, w[3]);
		if (n == (i32)w[3])
			j->h = mix_bytes(j->h, buf, w[3]);
		else if (n != -E_STALE)
			p->arg[5]++;
	} else if (label & LABEL_LEASE1) {
		for (u32 i = 0; i < w[3]; i++)
			buf[i] = pattern(j->h, i);
		n = sys_copy(j->token, COPY_TO_LEASE, 0, buf, w[3]);
		if (n != (i32)w[3] && n != -E_STALE)
			p->arg[5]++;
	}
	if (p->arg[3] != 0 && rnd(&p->arg[0]) % 8 == 0) {
		u32 saved = b->token, l;

		deeper[0] = j->h;
		l = doors[p->arg[1]](p->arg[3], 5, deeper);
		if (IS_ERR(l) || deeper[1] != ~deeper[0])
			p->arg[5]++;
		b->token = saved;
	}
	return 1;
}

static i32
do_serve(struct puppet *p)
{
	struct job parked[PARKED], j;
	struct msgbuf *b = ipc_buf();
	u32 n = 0, w[4] = { 0 }, label = 0, l, i;

	if (sys_port_bind(p->arg[4]) != 0)
		return -1;
	b->token = 0;
	for (;;) {
		b->slots = 0;
		b->deadline = n > 0 ? sys_clock(NULL) + 2000 : 0;
		l = doors[p->arg[1]](~SYS_reply_recv, label, w);
		label = 0;
		if (l == (u32)-E_STALE) {
			b->token = 0;
			continue;
		}
		if (l == (u32)-E_TIMEDOUT) {
			for (; n > 0; n--) {
				label = make_answer(p, &parked[n - 1], w);
				doors[p->arg[1]](~SYS_reply, label, w);
			}
			b->token = 0;
			label = 0;
			continue;
		}
		if (IS_ERR(l))
			return (i32)l;
		if (b->token == 0) {
			for (i = 0; l == EV_CANCEL && w[1] == 1 && i < n; i++)
				if (parked[i].token == w[0])
					parked[i] = parked[--n];
			continue;
		}
		take(p, l, w, &j);
		if (n < PARKED && rnd(&p->arg[0]) % 200 == 0) {
			parked[n++] = j;
			b->token = 0;
			continue;
		}
		label = make_answer(p, &j, w);
	}
}

/* ---- a client
 * ------------------------------------------------------------------------- */

/* Which errors may come: those of what is done to it. */
static int
allowed(u32 answer, int timed)
{
	return answer == (u32)-E_INTR || answer == (u32)-E_MFILE ||
	       (timed && answer == (u32)-E_TIMEDOUT);
}

static void
one_call(struct puppet *p)
{
	struct msgbuf *b = ipc_buf();
	u32 *s = &p->arg[0], label = rnd(s) & 0xfff, n, w[4], h,
	    k = rnd(s) % SERVERS;
	u32 len = 0, i, r, body[BODY_WORDS];
	u8 *at = data + rnd(s) % 2000;
	int timed = rnd(s) % 64 == 0;

	for (i = 0; i < 4; i++)
		w[i] = rnd(s);
	n = rnd(s) % 4 == 0 ? rnd(s) % 17 : 0;
	for (i = 0; i < n; i++)
		b->body[i] = body[i] = rnd(s);
	label |= n << LABEL_BODY_SHIFT;
	if (rnd(s) % 16 == 0) {
		label |= LABEL_LEASE1 | (rnd(s) % 2 ? LABEL_LEASE1_OUT : 0);
		len = rnd(s) % (rnd(s) % 4 == 0 ? LEASE : 64);
		w[2] = (u32)at;
		w[3] = len;
	}
	h = question(label, w, body, p->arg[7]);
	if (len > 0 && !(label & LABEL_LEASE1_OUT)) {
		for (i = 0; i < len; i++)
			at[i] = (u8)rnd(s);
		h = mix_bytes(h, at, len);
	}
	b->slots = SLOT_FROM(HS_FREE);
	b->deadline = timed ? sys_clock(NULL) + rnd(s) % 3000 : 0;
	b->deadline_mode = rnd(s) & 1;
	r = doors[p->arg[1]](p->body[k], label, w);
	p->loops++;
	if (IS_ERR(r)) {
		if (!allowed(r, timed))
			p->rw[0] = r;
		return;
	}
	if (LABEL_OP(r) != (h & 31) || w[0] != h || w[1] != ~h ||
	    w[2] != mix(h, 1) || w[3] != LABEL_BODY(r))
		p->arg[5]++;
	for (i = 0; i < LABEL_BODY(r); i++)
		if (b->body[i] != mix(h, i + 100))
			p->arg[5]++;
	for (i = 0; (label & LABEL_LEASE1_OUT) && i < len; i++)
		if (at[i] != pattern(h, i))
			p->arg[5]++;
	if (LABEL_GIVE(r) != 0 && sys_handle_close(b->got[0]) != 0)
		p->arg[5]++;
}

static i32
do_client(struct puppet *p)
{
	while (p->loops < p->arg[6])
		one_call(p);
	return 0;
}

/* ---- putting them together
 * --------------------------------------------------------------- */

static void
start_server(u32 k, u32 letter)
{
	static const u32 rank[SERVERS] = { RANK_PROC, RANK_VFS, RANK_SERVER };
	struct puppet *p;
	handle_t own;

	p = server[k] =
	    puppet_task(&(struct task_options){ .rank = rank[k] | TASK_SERVER,
		.pager = NO_HANDLE,
		.account = NO_HANDLE,
		.dead = NO_HANDLE });
	p->arg[0] = 12345 + k;
	p->arg[1] = letter;
	own = badge_of(port[k], 500 + k);
	p->arg[2] = hand_over(p, own);
	sys_handle_close(own);
	if (k + 1 < SERVERS) {
		own = badge_of(port[k + 1], 600 + k);
		p->arg[3] = hand_over(p, own);
		sys_handle_close(own);
	}
	p->arg[4] = hand_over(p, port[k]);
	puppet_go(p, do_serve);
}

static void
start_client(u32 c, u32 letter, u32 seed, u32 loops)
{
	struct puppet *p = client[c] = puppet_bare();

	sys_task_set(p->task, TS_UPCALL, (u32)puppet_upcall, 0);
	puppet_begin(p);
	p->arg[0] = seed | 1;
	p->arg[1] = letter;
	p->arg[6] = loops;
	p->arg[7] = ++badges; /* each has one of its own */
	for (u32 k = 0; k < SERVERS; k++) {
		handle_t b = badge_of(port[k], p->arg[7]);

		p->body[k] = hand_over(p, b);
		sys_handle_close(b);
	}
	/* below us, or they would run to their end here */
	sys_thread_set(p->task, p->index, TH_PRIORITY, 4 + c);
	puppet_go(p, do_client);
}

static void
run(u32 letter, u32 calls)
{
	u32 seed = 77 + letter, made = 0, wrong = 0, kills = 0, error = 0, left,
	    c, k;
	static const char *const name[] = { "sysenter", "int80", "gate" };

	budget = calls / CLIENTS;
	for (k = 0; k < SERVERS; k++)
		port[k] =
		    (handle_t)must(sys_port_create(k == 0   ? RANK_PROC
						   : k == 1 ? RANK_VFS
							    : RANK_SERVER),
			"port");
	for (k = SERVERS; k-- > 0;)
		start_server(k, letter);
	for (c = 0; c < CLIENTS; c++)
		start_client(c, letter, rnd(&seed), budget);
	do {
		struct puppet *p;

		sys_sleep(sys_clock(NULL) + 1000);
		c = rnd(&seed) % CLIENTS;
		p = client[c];
		switch (rnd(&seed) % 8) {
		case 0:
			sys_interrupt(p->task, p->index);
			break;
		case 1:
			sys_thread_set(
			    p->task, p->index, TH_PRIORITY, 3 + rnd(&seed) % 6);
			break;
		case 2:
			sys_thread_set(p->task, p->index, TH_SUSPEND, 0);
			sys_sleep(sys_clock(NULL) + 1000);
			sys_thread_set(p->task, p->index, TH_RESUME, 0);
			break;
		case 3:
			if (p->done || kills > 60)
				break;
			kills++;
			made += p->loops;
			wrong += p->arg[5];
			left = p->arg[6] > p->loops ? p->arg[6] - p->loops : 0;
			puppet_end(p);
			start_client(c, letter, rnd(&seed), left);
			break;
		case 4:
			p = server[rnd(&seed) % SERVERS];
			sys_thread_set(p->task, p->index, TH_PRIORITY,
			    5 + rnd(&seed) % 20);
			break;
		}
		for (left = c = 0; c < CLIENTS; c++)
			left += !client[c]->done;
	} while (left > 0);
	for (c = 0; c < CLIENTS; c++) {
		made += client[c]->loops;
		wrong += client[c]->arg[5];
		if (client[c]->rw[0] != 0)
			error = client[c]->rw[0];
		puppet_end(client[c]);
	}
	for (k = 0; k < SERVERS; k++) {
		wrong += server[k]->arg[5] + server[k]->done;
		puppet_end(server[k]);
	}
	for (k = 0; k < SERVERS; k++)
		sys_handle_close(port[k]);
	say("# %s: %u calls, %u clients killed\n", name[letter], (unsigned)made,
	    (unsigned)kills);
	check(made >= calls && wrong == 0 && error == 0, name[letter],
	    "%u calls, %u wrong answers, error %d", (unsigned)made,
	    (unsigned)wrong, (int)error);
}

static void
sysenter_door(void)
{
	run(0, 100000);
}

static void
int80_door(void)
{
	run(1, 20000);
}

static void
gate_door(void)
{
	if (option("gate", 1) == 0) /* it is a boot option */
		run(2, 20000);
}

const struct test random_tests[] = {
	{ "random.sysenter", sysenter_door, 0 },
	{ "random.int80", int80_door, 0 },
	{ "random.gate", gate_door, 0 },
	{ NULL, NULL, 0 },
};
