/*
 * once.c - do it once.  A cancelled first one has not done it.
 */
#include <libc/thread/thread.h>

enum { NOT_YET, RUNS, AWAITED, DONE };

static void
undo(void *word)
{
	__atomic_store_n((u32 *)word, NOT_YET, __ATOMIC_RELEASE);
	__word_wake(word, NULL, ~0u);
}

static void
run(u32 *word, void (*fn)(void))
{
	pthread_cleanup_push(undo, word);
	fn();
	pthread_cleanup_pop(0);
	if (__atomic_exchange_n(word, DONE, __ATOMIC_RELEASE) == AWAITED)
		__word_wake(word, NULL, ~0u);
}

int
pthread_once(pthread_once_t *once, void (*fn)(void))
{
	u32 *word = &once->__word, is;

	while ((is = __atomic_load_n(word, __ATOMIC_ACQUIRE)) != DONE) {
		if (is == NOT_YET) {
			if (__atomic_compare_exchange_n(word, &is, RUNS, false,
				__ATOMIC_ACQUIRE, __ATOMIC_RELAXED))
				run(word, fn);
		} else if (is == AWAITED ||
			   __atomic_compare_exchange_n(word, &is, AWAITED,
			       false, __ATOMIC_RELAXED, __ATOMIC_RELAXED)) {
			__word_wait(word, AWAITED, NULL, 0, 0);
		}
	}
	return 0;
}
