/*
 * sync_test.c - the handlers over a made-up kernel: no wake-up is lost, what a
 * dead process held comes back, a message is never half, nothing is left over.
 *
 *	sync_test [ROUNDS]	of the random part
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <servers/lib/test/check.h>
#include <servers/lib/test/fake.h>
#include "../sync.h"

static handle_t server; /* badge 0 */

int
serve_wire(const void *at, u32 n)
{
	(void)at, (void)n;
	return 0;
}

u32
serve_processes(void)
{
	return 64;
}

struct client {
	handle_t session;
	u32 who, id;
};

static void
become(const struct client *c)
{
	fake_who = c->who;
}

static struct client
client(u32 who)
{
	struct sync_open_q q = { 0 };
	struct sync_open_r r;
	struct ipc_opt o = { 0 };
	struct client c = { 0, who, 0 };

	fake_table[who] = (struct who){ .pid = 100 + who, .uid = who };
	become(&c);
	CHECK_EQ(sync_open(server, &q, &r, &o), 0);
	c.session = o.got[0];
	c.id = r.id;
	return c;
}

/* The process ends; its calls were killed by the test. */
static void
gone(struct client *c)
{
	sys_handle_close(c->session);
	fake_pump();
	fake_table[c->who].pid = 0;
}

static struct fake_call *
wait_word(const struct client *c, u32 *word, u32 expected, u32 owner)
{
	struct sync_wait_q q = { expected, owner };
	struct ipc_opt o = { .addr = word, .len = 4 };

	become(c);
	return fake_start(c->session, sync_wait_n, 1, &q, sizeof q, &o);
}

static u32
wake(const struct client *c, const u32 *word, u32 count)
{
	struct sync_wake_q q = { (u32)(uintptr_t)word, count };
	struct sync_wake_r r = { 0 };

	become(c);
	CHECK_EQ(sync_wake(c->session, &q, &r, NULL), 0);
	return r.woken;
}

static int
finish(struct fake_call *c)
{
	struct none r;

	return fake_finish(c, &r, sizeof r, NULL);
}

static void
words(void)
{
	struct client a = client(1), b = client(2);
	struct fake_call *w[3];
	u32 word = 5, other = 5;

	w[0] = wait_word(&a, &word, 4, 0);
	CHECK(w[0]->done);
	CHECK_EQ(finish(w[0]), -E_AGAIN);
	for (int i = 0; i < 3; i++)
		w[i] = wait_word(&a, &word, 5, 0);
	CHECK(!w[0]->done);
	CHECK_EQ(wake(&a, &other, 9), 0);
	CHECK_EQ(wake(&b, &word, 9), 0); /* another process' address */
	CHECK_EQ(wake(&a, &word, 1), 1);
	CHECK(w[0]->done && !w[1]->done);
	fake_interrupt(w[1]);
	fake_pump();
	CHECK_EQ(finish(w[1]), -E_INTR);
	CHECK_EQ(wake(&a, &word, 9), 1);
	CHECK_EQ(finish(w[0]), 0);
	CHECK_EQ(finish(w[2]), 0);
	/* an owner that ends, and one that has ended */
	w[0] = wait_word(&a, &word, 5, b.id);
	w[1] = wait_word(&a, &word, 5, a.id);
	gone(&b);
	CHECK_EQ(finish(w[0]), -E_OWNERDEAD);
	CHECK(!w[1]->done);
	w[2] = wait_word(&a, &word, 5, b.id);
	CHECK_EQ(finish(w[2]), -E_OWNERDEAD);
	CHECK_EQ(wake(&a, &word, 9), 1);
	CHECK_EQ(finish(w[1]), 0);
	gone(&a);
	CHECK_EQ(fake_handles(), 1);
}

static void
shared(void)
{
	struct client a = client(1), b = client(2);
	struct sync_wait_shared_q q = { 5, 0, { 1, 2 } };
	struct sync_wake_shared_q k = { { 1, 3 }, 1 };
	struct sync_wake_shared_r r = { 0 };
	u32 word = 5;
	struct ipc_opt o = { .addr = &word, .len = 4 };
	struct fake_call *w;

	become(&a);
	w = fake_start(a.session, sync_wait_shared_n, 1, &q, sizeof q, &o);
	become(&b);
	CHECK_EQ(sync_wake_shared(b.session, &k, &r, NULL), 0);
	CHECK_EQ(r.woken, 0);
	k.key[1] = 2;
	CHECK_EQ(sync_wake_shared(b.session, &k, &r, NULL), 0);
	CHECK_EQ(r.woken, 1);
	CHECK_EQ(finish(w), 0);
	gone(&a);
	gone(&b);
}

static handle_t
sem_open(
    const struct client *c, const char *name, u32 flags, u32 value, int *err)
{
	struct sync_sem_open_q q = { flags, 0600, value, 0 };
	struct sync_sem_open_r r;
	struct ipc_opt o = { .addr = name, .len = strlen(name) };

	become(c);
	*err = sync_sem_open(c->session, &q, &r, &o);
	return *err == 0 ? o.got[0] : NO_HANDLE;
}

static int
sem_try(const struct client *c, handle_t h)
{
	struct sync_sem_wait_q q = { 1 };
	struct sync_sem_wait_r r;

	become(c);
	return sync_sem_wait(h, &q, &r, NULL);
}

static struct fake_call *
sem_start(const struct client *c, handle_t h)
{
	struct sync_sem_wait_q q = { 0 };

	become(c);
	return fake_start(h, sync_sem_wait_n, 0, &q, sizeof q, NULL);
}

static int
sem_post(const struct client *c, handle_t h)
{
	struct sync_sem_post_q q = { 0 };
	struct sync_sem_post_r r;

	become(c);
	return sync_sem_post(h, &q, &r, NULL);
}

static void
semaphores(void)
{
	struct client a = client(1), b = client(2);
	struct sync_sem_unlink_q uq = { 0 };
	struct sync_sem_unlink_r ur;
	struct sync_bye_q bq = { 1 };
	struct sync_bye_r br;
	struct ipc_opt name = { .addr = "/s", .len = 2 };
	struct fake_call *w;
	handle_t h, h2, none;
	int err;

	none = sem_open(&a, "/s", 0, 0, &err);
	CHECK_EQ(err, -E_NOENT);
	none = sem_open(&a, "/a/b", SEM_CREATE, 0, &err);
	CHECK_EQ(err, -E_INVAL);
	none = sem_open(&a, "/", SEM_CREATE, 0, &err);
	CHECK_EQ(err, -E_INVAL);
	h = sem_open(&a, "/s", SEM_CREATE, 1, &err);
	CHECK_EQ(err, 0);
	none = sem_open(&a, "/s", SEM_CREATE | SEM_EXCL, 1, &err);
	CHECK_EQ(err, -E_EXIST);
	none = sem_open(&b, "/s", 0, 0, &err);
	CHECK_EQ(err, -E_ACCES); /* another user */
	(void)none;
	fake_table[2].uid = 0;
	h2 = sem_open(&b, "s", 0, 0, &err);
	CHECK_EQ(err, 0);
	/* b takes it and dies: a gets it */
	CHECK_EQ(sem_try(&b, h2), 0);
	CHECK_EQ(sem_try(&a, h), -E_AGAIN);
	w = sem_start(&a, h);
	CHECK(!w->done);
	sys_handle_close(h2);
	gone(&b);
	CHECK(w->done);
	CHECK_EQ(finish(w), 0);
	CHECK_EQ(sem_post(&a, h), 0);
	/* one that says good-bye keeps it */
	b = client(3);
	CHECK_EQ(sem_try(&b, h), 0);
	CHECK_EQ(sync_bye(b.session, &bq, &br, NULL), 0);
	gone(&b);
	CHECK_EQ(sem_try(&a, h), -E_AGAIN);
	/* freed while somebody waits; the name is gone with it */
	w = sem_start(&a, h);
	{
		struct sync_obj_free_q q = { 0 };
		struct sync_obj_free_r r;

		become(&a);
		CHECK_EQ(sync_obj_free(h, &q, &r, NULL), 0);
	}
	CHECK_EQ(finish(w), -E_INVAL);
	CHECK_EQ(sem_post(&a, h), -E_INVAL);
	CHECK_EQ(sync_sem_unlink(a.session, &uq, &ur, &name), -E_NOENT);
	sys_handle_close(h);
	/* a name without handles lives on; unlinked it goes */
	h = sem_open(&a, "/s", SEM_CREATE, 3, &err);
	sys_handle_close(h);
	fake_pump();
	h = sem_open(&a, "/s", 0, 0, &err);
	CHECK_EQ(err, 0);
	CHECK_EQ(sem_try(&a, h), 0);
	sys_handle_close(h);
	fake_pump();
	become(&a);
	CHECK_EQ(sync_sem_unlink(a.session, &uq, &ur, &name), 0);
	gone(&a);
	CHECK_EQ(fake_handles(), 1);
}

/* So many and no more, and all can be had again. */
static void
quotas(void)
{
	struct client a = client(1);
	handle_t h[SYNC_OBJECTS_EACH];
	int err;

	for (u32 round = 0; round < 2; round++) {
		for (u32 i = 0; i < SYNC_OBJECTS_EACH; i++) {
			h[i] = sem_open(&a, "", 0, 0, &err);
			CHECK_EQ(err, 0);
		}
		sem_open(&a, "", 0, 0, &err);
		CHECK_EQ(err, -E_QUOTA);
		for (u32 i = 0; i < SYNC_OBJECTS_EACH; i++)
			sys_handle_close(h[i]);
		fake_pump();
	}
	gone(&a);
	CHECK_EQ(fake_handles(), 1);
}

/* Whole and in order, whatever pages are away and whoever is killed. */
static void
letters(u32 rounds)
{
	enum { CALLS = 12, MOST = 9000 };
	struct client a = client(1);
	struct sync_mbox_create_q cq = { 4 };
	struct sync_mbox_create_r cr;
	struct sync_mbox_send_q sq = { 0 };
	struct sync_mbox_recv_q rq = { 0 };
	struct sync_mbox_recv_r rr;
	static u8 out[CALLS][MOST], in[CALLS][MOST];
	struct fake_call *call[CALLS] = { NULL };
	struct ipc_opt o = { 0 };
	u32 sends[CALLS] = { 0 }, k;
	token_t token[CALLS] = { 0 };
	handle_t h;

	become(&a);
	CHECK_EQ(sync_mbox_create(a.session, &cq, &cr, &o), 0);
	h = o.got[0];
	fake_paging = 3;
	fake_stale = 40;
	for (u32 r = 0; r < rounds; r++) {
		k = fake_random(CALLS);
		if (call[k] != NULL &&
		    (!call[k]->used || call[k]->rq.token != token[k])) {
			call[k] = NULL; /* it was killed on the way */
		} else if (call[k] != NULL && call[k]->done) {
			if (fake_finish(call[k], &rr, sizeof rr, NULL) == 0 &&
			    !sends[k]) {
				CHECK(rr.len > 0 && rr.len <= MOST);
				for (u32 i = 1; i < rr.len; i++)
					CHECK(in[k][i] == in[k][0]);
			}
			call[k] = NULL;
		} else if (call[k] != NULL) {
			if (fake_random(8) == 0 && !call[k]->dead)
				fake_kill(call[k]);
		} else {
			struct ipc_opt lease = { .addr = out[k],
				.len = 1 + fake_random(MOST) };

			sends[k] = fake_random(2);
			memset(out[k], (int)fake_random(256), MOST);
			if (!sends[k])
				lease = (struct ipc_opt){
					.addr = in[k], .len = MOST, .out = 1
				};
			call[k] = sends[k] ? fake_start(h, sync_mbox_send_n, 1,
						 &sq, sizeof sq, &lease)
					   : fake_start(h, sync_mbox_recv_n, 1,
						 &rq, sizeof rq, &lease);
			token[k] = call[k]->rq.token;
		}
		fake_pump();
	}
	fake_paging = fake_stale = 0;
	for (k = 0; k < CALLS; k++)
		if (call[k] == NULL || !call[k]->used ||
		    call[k]->rq.token != token[k])
			continue;
		else if (call[k]->done)
			fake_finish(call[k], &rr, sizeof rr, NULL);
		else if (!call[k]->dead)
			fake_kill(call[k]);
	fake_pump();
	sys_handle_close(h);
	gone(&a);
	CHECK_EQ(fake_handles(), 1);
	CHECK(waiter_each(NULL) == NULL);
}

static void
events(void)
{
	struct client a = client(1), b = client(2);
	struct sync_event_send_q sq = { 102, 77 };
	struct sync_event_send_r sr;
	struct sync_event_recv_q rq = { 0 };
	struct sync_event_recv_r rr;
	struct fake_call *c;

	become(&a);
	c = fake_start(a.session, sync_event_send_n, 0, &sq, sizeof sq, NULL);
	CHECK(!c->done);
	become(&b);
	CHECK_EQ(sync_event_recv(b.session, &rq, &rr, NULL), 0);
	CHECK(rr.pid == 101 && rr.word == 77);
	CHECK_EQ(finish(c), 0);
	c = fake_start(b.session, sync_event_recv_n, 0, &rq, sizeof rq, NULL);
	become(&a);
	CHECK_EQ(sync_event_send(a.session, &sq, &sr, NULL), 0);
	CHECK_EQ(fake_finish(c, &rr, sizeof rr, NULL), 0);
	CHECK_EQ(rr.word, 77);
	c = fake_start(a.session, sync_event_send_n, 0, &sq, sizeof sq, NULL);
	gone(&b);
	CHECK_EQ(finish(c), -E_SRCH);
	CHECK_EQ(sync_event_send(a.session, &sq, &sr, NULL), -E_SRCH);
	/* one without a session: the table tells of its end */
	fake_table[9].pid = 102;
	c = fake_start(a.session, sync_event_send_n, 0, &sq, sizeof sq, NULL);
	CHECK(!c->done);
	event_timer();
	CHECK(!c->done);
	fake_table[9].pid = 0;
	event_timer();
	CHECK_EQ(finish(c), -E_SRCH);
	sq.pid = 101;
	CHECK_EQ(sync_event_send(a.session, &sq, &sr, NULL), -E_INVAL);
	gone(&a);
}

static void
mailboxes(void)
{
	struct client a = client(1);
	struct sync_mbox_create_q cq = { 2 };
	struct sync_mbox_create_r cr;
	struct sync_mbox_send_q sq = { 0 };
	struct sync_mbox_send_r sr;
	struct sync_mbox_recv_q rq = { 0 };
	struct sync_mbox_recv_r rr;
	struct ipc_opt o = { 0 };
	static char in[100], data[100];
	struct ipc_opt out = { .addr = data, .len = 100 };
	struct ipc_opt to = { .addr = in, .len = 10, .out = 1 };
	struct fake_call *c, *d;
	handle_t h;

	become(&a);
	CHECK_EQ(sync_mbox_create(a.session, &cq, &cr, &o), 0);
	h = o.got[0];
	memset(data, 'x', sizeof data);
	for (int i = 0; i < 2; i++)
		CHECK_EQ(sync_mbox_send(h, &sq, &sr, &out), 0);
	c = fake_start(h, sync_mbox_send_n, 1, &sq, sizeof sq, &out);
	CHECK(!c->done);
	CHECK_EQ(sync_mbox_recv(h, &rq, &rr, &to), -E_MSGSIZE);
	CHECK_EQ(rr.len, 100);
	to.len = 100;
	for (int i = 0; i < 3; i++) {
		memset(in, 0, sizeof in);
		CHECK_EQ(sync_mbox_recv(h, &rq, &rr, &to), 0);
		CHECK(rr.len == 100 && memcmp(in, data, 100) == 0);
	}
	CHECK_EQ(finish(c), 0);
	/* a receiver that is gone takes no message with it */
	c = fake_start(h, sync_mbox_recv_n, 1, &rq, sizeof rq, &to);
	d = fake_start(h, sync_mbox_recv_n, 1, &rq, sizeof rq, &to);
	fake_kill(c);
	fake_pump();
	CHECK_EQ(sync_mbox_send(h, &sq, &sr, &out), 0);
	CHECK_EQ(fake_finish(d, &rr, sizeof rr, NULL), 0);
	sys_handle_close(h);
	gone(&a);
	CHECK_EQ(fake_handles(), 1);
}

/* Random waits and wakes, pages that are away, callers that die. */
static void
chaos(u32 rounds)
{
	enum { CLIENTS = 4, CALLS = 40 };
	struct client c[CLIENTS];
	struct fake_call *call[CALLS] = { NULL };
	static u32 word[4];
	u32 i;
	handle_t sem;
	int err;

	for (i = 0; i < CLIENTS; i++)
		c[i] = client(i + 1);
	sem = sem_open(&c[0], "", 0, 2, &err);
	CHECK_EQ(err, 0);
	fake_paging = 3;
	for (u32 r = 0; r < rounds; r++) {
		i = fake_random(CALLS);
		u32 who = fake_random(CLIENTS);

		if (call[i] != NULL && call[i]->done) {
			finish(call[i]);
			call[i] = NULL;
		} else if (call[i] != NULL) {
			switch (fake_random(4)) {
			case 0:
				fake_kill(call[i]);
				fake_pump();
				call[i] = NULL;
				break;
			case 1:
				fake_interrupt(call[i]);
				break;
			}
		} else if (fake_random(2)) {
			call[i] = wait_word(&c[who], &word[fake_random(4)],
			    fake_random(2), fake_random(2) ? c[0].id : 0);
		} else {
			call[i] = sem_start(&c[who], sem);
		}
		if (fake_random(3) == 0) {
			u32 k = fake_random(4);

			word[k] = fake_random(2);
			wake(&c[who], &word[k], 1 + fake_random(3));
			sem_post(&c[who], sem);
		}
		fake_pump();
	}
	fake_paging = 0;
	for (i = 0; i < CALLS; i++)
		if (call[i] != NULL && !call[i]->done) {
			fake_kill(call[i]);
			fake_pump();
		} else if (call[i] != NULL) {
			finish(call[i]);
		}
	sys_handle_close(sem);
	for (i = 0; i < CLIENTS; i++)
		gone(&c[i]);
	CHECK_EQ(fake_handles(), 1);
	CHECK(waiter_each(NULL) == NULL);
}

int
main(int argc, char **argv)
{
	fake_service = &sync_service;
	waiter_init();
	session_init();
	server = fake_client(0);
	words();
	shared();
	semaphores();
	quotas();
	events();
	mailboxes();
	chaos(argc > 1 ? (u32)atoi(argv[1]) * 1000 : 20000);
	letters(argc > 1 ? (u32)atoi(argv[1]) * 400 : 8000);
	printf("sync: ok\n");
	return 0;
}
