/*
 * list.c - all threads of the process.
 */
#include <libc/thread/thread.h>

u32 __threads_running = 1;
static u32 lock;
static bool begun;
static struct pthread *first;

void
__threads_lock(void)
{
	__lock(&lock);
	if (!begun)
		first = __main_thread;
	begun = true;
}

void
__threads_unlock(void)
{
	__unlock(&lock);
}

struct pthread *
__threads_first(void)
{
	return first;
}

bool
__thread_exists(const struct pthread *t)
{
	const struct pthread *at = first;

	while (at != NULL && at != t)
		at = at->next;
	return at != NULL;
}

struct pthread *
__thread_at(u32 index)
{
	struct pthread *at = first;

	while (at != NULL && (at->index != index || at->done))
		at = at->next;
	return at;
}

void
__thread_add(struct pthread *t)
{
	t->previous = NULL;
	t->next = first;
	if (first != NULL)
		first->previous = t;
	first = t;
}

u32
__thread_remove(struct pthread *t)
{
	if (t->next != NULL)
		t->next->previous = t->previous;
	if (t->previous != NULL)
		t->previous->next = t->next;
	else
		first = t->next;
	t->next = t->previous = NULL;
	return first != NULL;
}

/* Only the thread that forked is left; its memory stays where it was. */
void
__threads_list_forked(struct pthread *self)
{
	lock = 0;
	begun = true;
	first = self;
	self->next = self->previous = NULL;
	__threads_running = 1;
}
