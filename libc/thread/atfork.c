/*
 * atfork.c - what libraries do around a fork.
 */
#include <libc/thread/thread.h>
#include <libc/posix/lock.h>

struct hooks {
	struct hooks *older, *newer;
	void (*prepare)(void), (*parent)(void), (*child)(void);
};

static struct hooks *newest, *oldest;

int
pthread_atfork(void (*prepare)(void), void (*parent)(void), void (*child)(void))
{
	struct hooks *h = malloc(sizeof *h);

	if (h == NULL)
		return ENOMEM;
	__threads_lock();
	*h = (struct hooks){ newest, NULL, prepare, parent, child };
	if (newest != NULL)
		newest->newer = h;
	else
		oldest = h;
	newest = h;
	__threads_unlock();
	return 0;
}

void
__hooks_before_fork(void)
{
	for (struct hooks *h = newest; h != NULL; h = h->older)
		if (h->prepare != NULL)
			h->prepare();
}

void
__hooks_after_fork(bool child)
{
	for (struct hooks *h = oldest; h != NULL; h = h->newer) {
		void (*fn)(void) = child ? h->child : h->parent;

		if (fn != NULL)
			fn();
	}
}
