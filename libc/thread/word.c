/*
 * word.c - the server `sync', where threads wait.
 *
 * A process has one session with it, opened when it first has to wait.
 */
#include <unistd.h>
#include <libc/thread/thread.h>
#include <proto/sync.h>

static handle_t session = NO_HANDLE;
static u32 number;

static void
open_session(void)
{
	struct sync_open_q q = { 0 };
	struct sync_open_r r = { 0 };
	struct ipc_opt o = { .slots = SLOT_SCRATCH };
	int err = CALL(sync_open(H_SYNC, &q, &r, &o));

	if (err == 0 && o.got[0] != NO_HANDLE) {
		__atomic_store_n(&number, r.id, __ATOMIC_RELAXED);
		__atomic_store_n(&session, o.got[0], __ATOMIC_RELEASE);
	} else if (err == -E_EXIST) {
		/* Another thread has just done it. */
		sys_yield();
	}
}

handle_t
__sync_session(void)
{
	handle_t h = __atomic_load_n(&session, __ATOMIC_ACQUIRE);

	for (u32 i = 0; h == NO_HANDLE && i < 1000; i++) {
		open_session();
		h = __atomic_load_n(&session, __ATOMIC_ACQUIRE);
		if (h == NO_HANDLE && sys_handle_info(H_SYNC, NULL) <= 0)
			break;
	}
	return h;
}

u32
__sync_id(void)
{
	return __sync_session() != NO_HANDLE ? number : 0;
}

/* The child is another process. */
void
__sync_forked(void)
{
	session = NO_HANDLE;
	number = 0;
}

void
__sync_bye(u32 on)
{
	struct sync_bye_q q = { on };
	struct sync_bye_r r;

	if (session != NO_HANDLE)
		CALL(sync_bye(session, &q, &r, NULL));
}

static int
ask(handle_t to, u32 expected, const u32 *key, u32 owner, struct ipc_opt *o)
{
	struct sync_wait_q q = { expected, owner };
	struct sync_wait_r r;
	struct sync_wait_shared_q sq = { expected, owner, { 0, 0 } };
	struct sync_wait_shared_r sr;

	if (key == NULL)
		return sync_wait(to, &q, &r, o);
	sq.key[0] = key[0];
	sq.key[1] = key[1];
	return sync_wait_shared(to, &sq, &sr, o);
}

int
__word_wait(u32 *word, u32 expected, const u32 *key, u32 owner, u64 deadline)
{
	struct ipc_opt o = {
		.addr = word, .len = sizeof *word, .deadline = deadline
	};
	handle_t to = __sync_session();
	int err = to != NO_HANDLE ? ask(to, expected, key, owner, &o) : -E_DEAD;

	switch (err) {
	case 0:
	case -E_AGAIN:
	case -E_TIMEDOUT:
	case -E_INTR:
	case -E_OWNERDEAD:
		return err;
	}
	/* No server, or none that has room for us: look again. */
	sys_yield();
	return deadline != 0 && sys_clock(NULL) >= deadline ? -E_TIMEDOUT
							    : -E_AGAIN;
}

void
__word_wake(u32 *word, const u32 *key, u32 count)
{
	handle_t to = __sync_session();

	if (to == NO_HANDLE)
		return;
	if (key != NULL) {
		struct sync_wake_shared_q q = { { key[0], key[1] }, count };
		struct sync_wake_shared_r r;

		CALL(sync_wake_shared(to, &q, &r, NULL));
	} else {
		struct sync_wake_q q = { (u32)(uintptr_t)word, count };
		struct sync_wake_r r;

		CALL(sync_wake(to, &q, &r, NULL));
	}
}

int
__word_key(u32 key[2])
{
	int saved = errno, err = getentropy(key, 2 * sizeof *key);

	if (err < 0)
		err = errno;
	errno = saved;
	return err;
}

void
__lock_slow(u32 *word)
{
	while (__atomic_exchange_n(word, 2, __ATOMIC_ACQUIRE) != 0)
		__word_wait(word, 2, NULL, 0, 0);
}
