/*
 * seeds_sync.c - threads, semaphores, events, mailboxes and monitors of
 * <lib.h>, over pthreads and the server `sync'.
 *
 * An id is the handle of the object: a child inherits it, a stranger cannot
 * guess it.  Times are milliseconds; 0: for ever.
 */
#include <lib.h>
#include <libc/thread/thread.h>
#include <proto/sync.h>

static int
done(int err)
{
	return err != 0 ? __fail(err) : 0;
}

static u64
until(unsigned ms)
{
	return ms == 0 ? 0 : sys_clock(NULL) + (u64)ms * 1000;
}

/* The handle that came: its object's id. */
static int
id_of(int err, const struct ipc_opt *o)
{
	if (err == 0 && o->got[0] == NO_HANDLE)
		err = -E_MFILE;
	return err != 0 ? __fail(err) : (int)o->got[0];
}

#define OBJECT_SLOT (SLOT_FROM(H_FREE) | SLOT_CLOEXEC)

/* Is it possibly one, and are we known to the server? */
static int
usable(int id)
{
	if (id < (int)H_FREE)
		return -E_INVAL;
	return __sync_session() != NO_HANDLE ? 0 : -E_NOSYS;
}

/* What the program knows of errors of handles. */
static int
plain(int err)
{
	return err == -E_BADHANDLE || err == -E_NOSYS ? -E_INVAL : err;
}

#define ASK(id, expr)                                      \
	({                                                 \
		int ask_ = usable(id);                     \
		ask_ == 0 ? plain(WAIT_ONCE(expr)) : ask_; \
	})

/* ---- threads --------------------------------------------------------------
 */

int
thread(int (*fn)(void *), void *arg, thread_t *to)
{
	pthread_t t;
	int err;

	if (fn == NULL || to == NULL)
		return __fail(E_INVAL);
	/* int and pointer are returned in the same register */
	err = pthread_create(&t, NULL, (void *(*)(void *))(uintptr_t)fn, arg);
	if (err == 0)
		to->id = t;
	errno = err != 0 ? err : errno;
	return err != 0 ? -1 : 0;
}

int
clone(int flags, int (*fn)(void *))
{
	thread_t t;
	pid_t pid;
	int number;

	if (flags == 0) {
		pid = fork();
		if (pid == 0)
			(exit)(fn(NULL));
		return pid;
	}
	if (flags != (CLONE_VM | CLONE_THREAD))
		return __fail(E_INVAL);
	if (thread(fn, NULL, &t) != 0)
		return -1;
	number = (int)__thread_of(t.id)->index;
	pthread_detach(t.id);
	return number;
}

int
thread_wait(thread_t *t, int *code)
{
	void *result;
	int err = t == NULL ? EINVAL : pthread_join(t->id, &result);

	if (err == 0 && code != NULL)
		*code = (int)(intptr_t)result;
	errno = err != 0 ? err : errno;
	return err != 0 ? -1 : 0;
}

int
thread_kill(thread_t *t)
{
	int err = t == NULL ? EINVAL : pthread_cancel(t->id);

	errno = err != 0 ? err : errno;
	return err != 0 ? -1 : 0;
}

/* ---- semaphores -----------------------------------------------------------
 */

int
lib_sem_init(int value)
{
	struct sync_sem_open_q q = { .value = (u32)value };
	struct sync_sem_open_r r;
	struct ipc_opt o = { .addr = "", .slots = OBJECT_SLOT };

	if (value < 0)
		return __fail(E_INVAL);
	return id_of(
	    ASK(H_FREE, sync_sem_open(__sync_session(), &q, &r, &o)), &o);
}

int
lib_sem_wait(int id, unsigned ms)
{
	struct sync_sem_wait_q q = { 0 };
	struct sync_sem_wait_r r;
	struct ipc_opt o = { .deadline = until(ms) };

	return done(ASK(id, sync_sem_wait((handle_t)id, &q, &r, &o)));
}

int
lib_sem_post(int id)
{
	struct sync_sem_post_q q = { 0 };
	struct sync_sem_post_r r;

	return done(ASK(id, sync_sem_post((handle_t)id, &q, &r, NULL)));
}

int
lib_sem_value(int id)
{
	struct sync_sem_value_q q = { 0 };
	struct sync_sem_value_r r = { 0 };
	int err = ASK(id, sync_sem_value((handle_t)id, &q, &r, NULL));

	return err != 0 ? __fail(err) : (int)r.value;
}

/* Ends it for everybody, and closes the handle. */
static int
free_object(int id)
{
	struct sync_obj_free_q q = { 0 };
	struct sync_obj_free_r r;
	int err = ASK(id, sync_obj_free((handle_t)id, &q, &r, NULL));

	if (err == 0)
		sys_handle_close((handle_t)id);
	return done(err);
}

int
lib_sem_free(int id)
{
	return free_object(id);
}

/* ---- events ---------------------------------------------------------------
 */

int
event_send(int pid, int event, unsigned ms)
{
	struct sync_event_send_q q = { (u32)pid, (u32)event };
	struct sync_event_send_r r;
	struct ipc_opt o = { .deadline = until(ms) };

	return done(ASK(H_FREE, sync_event_send(__sync_session(), &q, &r, &o)));
}

int
event_recv(int *pid, int *event, unsigned ms)
{
	struct sync_event_recv_q q = { 0 };
	struct sync_event_recv_r r = { 0 };
	struct ipc_opt o = { .deadline = until(ms) };
	int err = ASK(H_FREE, sync_event_recv(__sync_session(), &q, &r, &o));

	if (err == 0 && pid != NULL)
		*pid = (int)r.pid;
	if (err == 0 && event != NULL)
		*event = (int)r.word;
	return done(err);
}

/* ---- mailboxes ------------------------------------------------------------
 */

int
mbox_init(unsigned slots)
{
	struct sync_mbox_create_q q = { slots };
	struct sync_mbox_create_r r;
	struct ipc_opt o = { .slots = OBJECT_SLOT };

	return id_of(
	    ASK(H_FREE, sync_mbox_create(__sync_session(), &q, &r, &o)), &o);
}

int
mbox_send(int id, const void *data, size_t n, unsigned ms)
{
	struct sync_mbox_send_q q = { 0 };
	struct sync_mbox_send_r r;
	struct ipc_opt o = { .addr = data, .len = n, .deadline = until(ms) };

	return done(ASK(id, sync_mbox_send((handle_t)id, &q, &r, &o)));
}

ssize_t
mbox_recv(int id, void *data, size_t n, unsigned ms)
{
	struct sync_mbox_recv_q q = { 0 };
	struct sync_mbox_recv_r r = { 0 };
	struct ipc_opt o = {
		.addr = data, .len = n, .out = 1, .deadline = until(ms)
	};
	int err = ASK(id, sync_mbox_recv((handle_t)id, &q, &r, &o));

	return err != 0 ? __fail(err) : (ssize_t)r.len;
}

int
mbox_info(int id, struct mboxinfo *to)
{
	struct sync_mbox_info_q q = { 0 };
	struct sync_mbox_info_r r = { 0 };
	int err = ASK(id, sync_mbox_info((handle_t)id, &q, &r, NULL));

	if (err == 0)
		*to = (struct mboxinfo){ r.slots, r.used, r.senders,
			r.receivers };
	return done(err);
}

int
mbox_free(int id)
{
	return free_object(id);
}

/* ---- monitors -------------------------------------------------------------
 */

int
monitor_init(unsigned conditions)
{
	struct sync_mon_create_q q = { conditions };
	struct sync_mon_create_r r;
	struct ipc_opt o = { .slots = OBJECT_SLOT };

	return id_of(
	    ASK(H_FREE, sync_mon_create(__sync_session(), &q, &r, &o)), &o);
}

int
monitor_enter(int id)
{
	struct sync_mon_enter_q q = { 0 };
	struct sync_mon_enter_r r;
	int err;

	do
		err = ASK(id, sync_mon_enter((handle_t)id, &q, &r, NULL));
	while (err == -E_INTR);
	return done(err);
}

int
monitor_leave(int id)
{
	struct sync_mon_leave_q q = { 0 };
	struct sync_mon_leave_r r;

	return done(ASK(id, sync_mon_leave((handle_t)id, &q, &r, NULL)));
}

/* Inside again in any case, but for E_INVAL and E_PERM. */
int
monitor_wait(int id, unsigned condition, unsigned ms)
{
	struct sync_mon_wait_q q = { condition };
	struct sync_mon_wait_r r;
	struct ipc_opt o = { .deadline = until(ms) };
	int err = ASK(id, sync_mon_wait((handle_t)id, &q, &r, &o));

	if (err == -E_TIMEDOUT || err == -E_INTR) {
		monitor_enter(id);
		errno = -err;
		return -1;
	}
	return done(err);
}

int
monitor_signal(int id, unsigned condition)
{
	struct sync_mon_signal_q q = { condition };
	struct sync_mon_signal_r r;

	return done(ASK(id, sync_mon_signal((handle_t)id, &q, &r, NULL)));
}

int
monitor_free(int id)
{
	return free_object(id);
}
