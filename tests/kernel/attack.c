/*
 * attack.c - one program for all that ring 3 must not be able to do.
 *
 *	attack		prints NAME SIGNAL for each attack
 *	attack NAME	does it; exit status 0 if it comes back unharmed
 *
 * The code itself is in arch/attack.S.  What comes back answers 0, or
 * what went wrong.
 */
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include <libc/sys/sys.h>
#include "attacks.h"

#define DECLARE(name, sig) int a_##name(void);
ATTACKS(DECLARE)

static const struct {
	const char *name;
	int (*run)(void);
	int signal;
} attacks[] = {
#define LINE(name, sig) { #name, a_##name, sig },
	ATTACKS(LINE)
};

enum { COUNT = sizeof attacks / sizeof attacks[0] };

/* For arch/attack.S: a handle whose calls take the fast path, a lease, room. */
unsigned char attack_room[8192] __attribute__((aligned(4096)));
unsigned attack_handle;
static unsigned char stack[16384] __attribute__((aligned(16)));
static handle_t port;

/* A server in this task: answers what it is asked, words and all. */
static void
echo(void)
{
	u32 w[4] = { 0 };

	if (sys_port_bind(port) != 0)
		_exit(99);
	ipc_buf()->token = 0;
	for (;;)
		sys_reply_recv(0, w);
}

static int
start_echo(void)
{
	i32 h = sys_port_create(RANK_USER);

	if (h < 0)
		return -1;
	port = (handle_t)h;
	h = sys_mint(port, 1, SLOT_FROM(H_FREE));
	if (h < 0)
		return -1;
	attack_handle = (unsigned)h;
	if (sys_thread_create(NO_HANDLE, ~0u, (u32)echo,
		(u32)(stack + sizeof stack - 16), 0, 0) < 0)
		return -1;
	sys_yield(); /* it waits when we go on */
	return 0;
}

int
main(int argc, char **argv)
{
	unsigned i;
	int r;

	for (i = 0; argc < 2 && i < COUNT; i++)
		printf("%s %d\n", attacks[i].name, attacks[i].signal);
	for (i = 0; argc == 2 && i < COUNT; i++) {
		if (strcmp(argv[1], attacks[i].name) != 0)
			continue;
		if (start_echo() != 0)
			return 98;
		r = attacks[i].run();
		if (r != 0)
			printf("%s: came back with %d\n", argv[1], r);
		return r != 0;
	}
	return argc < 2 ? 0 : 97;
}
