/*
 * key.c - values that each thread has of its own, and their destructors.
 */
#include <libc/thread/thread.h>

static struct {
	void (*destroy)(void *);
	u8 used;
} keys[PTHREAD_KEYS_MAX];

int
pthread_key_create(pthread_key_t *to, void (*destroy)(void *))
{
	int err = EAGAIN;

	__threads_lock();
	for (u32 i = 0; i < PTHREAD_KEYS_MAX && err != 0; i++) {
		if (keys[i].used)
			continue;
		keys[i].used = 1;
		keys[i].destroy = destroy;
		for (struct pthread *t = __threads_first(); t; t = t->next)
			if (t->values != NULL)
				t->values[i] = NULL;
		*to = i;
		err = 0;
	}
	__threads_unlock();
	return err;
}

int
pthread_key_delete(pthread_key_t key)
{
	int err = EINVAL;

	__threads_lock();
	if (key < PTHREAD_KEYS_MAX && keys[key].used) {
		keys[key].used = 0;
		err = 0;
	}
	__threads_unlock();
	return err;
}

void *
pthread_getspecific(pthread_key_t key)
{
	void **values = __self()->values;

	return values != NULL && key < PTHREAD_KEYS_MAX ? values[key] : NULL;
}

int
pthread_setspecific(pthread_key_t key, const void *value)
{
	struct pthread *t = __self();

	if (key >= PTHREAD_KEYS_MAX || !keys[key].used)
		return EINVAL;
	if (t->values == NULL)
		t->values = calloc(PTHREAD_KEYS_MAX, sizeof *t->values);
	if (t->values == NULL)
		return ENOMEM;
	t->values[key] = (void *)(uintptr_t)value;
	return 0;
}

/* One destructor run; were there any? */
static bool
destroy_some(void **values)
{
	bool any = false;

	for (u32 i = 0; i < PTHREAD_KEYS_MAX; i++) {
		void *value = values[i];

		values[i] = NULL;
		if (value == NULL || !keys[i].used || keys[i].destroy == NULL)
			continue;
		keys[i].destroy(value);
		any = true;
	}
	return any;
}

void
__keys_end(struct pthread *t)
{
	void **values = t->values;

	if (values == NULL)
		return;
	for (u32 i = 0; i < PTHREAD_DESTRUCTOR_ITERATIONS; i++)
		if (!destroy_some(values))
			break;
	__threads_lock();
	t->values = NULL;
	__threads_unlock();
	free(values);
}
