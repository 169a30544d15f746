/*
 * mboxtest - mailboxes: bounds, bad buffers, time-outs, freeing.
 */
#include <lib.h>
#include <string.h>
#include "../lib/seed.h"

enum { SLOTS = 8, SIZE = 2000 };

int
main(void)
{
	static char out[SIZE], in[SIZE];
	struct mboxinfo info;
	int box = mbox_init(SLOTS);
	pid_t pid;

	MUST(box > 0);
	MUST_FAIL(mbox_init(0), EINVAL);
	MUST_FAIL(mbox_send(box, (void *)0xc0000000, 100, 0), EFAULT);
	MUST_FAIL(mbox_send(box, (void *)8, 100, 0), EFAULT);
	for (int i = 0; i < SLOTS; i++) {
		memset(out, 'a' + i, sizeof out);
		MUST(mbox_send(box, out, SIZE - (size_t)i, 0) == 0);
	}
	say("mboxtest: full.\n");
	MUST_FAIL(mbox_send(box, out, 1, 50), ETIMEDOUT);
	MUST(mbox_info(box, &info) == 0);
	MUST(info.slots == SLOTS && info.used == SLOTS && info.senders == 0);
	MUST_FAIL(mbox_recv(box, in, 10, 0), EMSGSIZE);
	MUST_FAIL(mbox_recv(box, (void *)8, SIZE, 0), EFAULT);
	for (int i = 0; i < SLOTS; i++) {
		MUST(mbox_recv(box, in, sizeof in, 0) == SIZE - i);
		MUST(in[0] == 'a' + i && in[SIZE - i - 1] == 'a' + i);
	}
	say("mboxtest: a short buffer kept the message.\n");
	MUST_FAIL(mbox_recv(box, in, sizeof in, 50), ETIMEDOUT);
	MUST_FAIL(mbox_send(box, out, 1 << 20, 50), EMSGSIZE);
	pid = seed_fork();
	if (pid == 0) {
		MUST(mbox_recv(box, in, sizeof in, 0) == 5);
		MUST(memcmp(in, "hello", 5) == 0);
		MUST_FAIL(mbox_recv(box, in, sizeof in, 0), EINVAL);
		exit(0);
	}
	MUST(mbox_send(box, "hello", 5, 0) == 0);
	seed_sleep_ms(20);
	MUST(mbox_free(box) == 0);
	MUST(seed_exited(seed_wait(pid), 0));
	MUST_FAIL(mbox_send(box, "x", 1, 0), EINVAL);
	say("mboxtest pass.\n");
	return 0;
}
