/*
 * size - what a message of so many bytes costs, by four ways of sending it.
 *
 *	registers	up to 16 bytes
 *	in the message	up to 80 bytes: registers and message buffer
 *	copied		lent, and copied by the server
 *	mapped		the server maps the pages of a shared file, looks,
 *unmaps shared		pages that both have mapped once for all
 */
#include <fcntl.h>
#include <stdbool.h>
#include "lab.h"

static u8 data[LAB_BUFFER] __attribute__((aligned(PAGE_SIZE)));

static void
copied(handle_t to, u32 bytes)
{
	struct ipc_opt o = { .addr = data, .len = bytes };
	struct bench_take_r r;

	if (bench_take(to, &(struct bench_take_q){ 0 }, &r, &o) != 0 ||
	    r.bytes != bytes)
		lab_die("take", 14);
}

/* False: the server cannot map the file. */
static bool
looked(handle_t to, u32 bytes, u32 keep)
{
	struct bench_look_r r;

	if (bench_look(to, &(struct bench_look_q){ bytes, keep }, &r, NULL) !=
	    0)
		lab_die("look", 14);
	return r.sum != ~0u;
}

static void
small(handle_t to)
{
	static const u32 size[] = { 4, 16, 32, 64, 80 };
	static struct bench_body_q bq;
	struct bench_body_r br;

	for (u32 i = 0; i < 2; i++)
		LAB_COST("registers", size[i], LOOPS, lab_echo(to));
	for (u32 i = 2; i < 5; i++)
		LAB_COST("in the message", size[i], LOOPS,
		    bench_body(to, &bq, &br, NULL));
}

static void
large(handle_t to)
{
	for (u32 n = 16; n <= LAB_BUFFER; n *= 2)
		LAB_COST("copied", n, 50, copied(to, n));
	for (u32 n = 4096; n <= LAB_BUFFER; n *= 2)
		LAB_COST("shared", n, 50, looked(to, n, 1));
}

static void
mapped(handle_t to)
{
	if (!looked(to, PAGE_SIZE, 0)) {
		lab_skip("mapped", "this file cannot be mapped shared");
		return;
	}
	for (u32 n = 4096; n <= LAB_BUFFER; n *= 2)
		LAB_COST("mapped", n, 20, looked(to, n, 0));
}

/* With a name: a file there, mapped; else the other ways. */
int
main(int argc, char **argv)
{
	struct lab_server s;

	memset(data, 1, sizeof data);
	if (argc > 1) {
		lab_file = open(argv[1], O_RDWR | O_CREAT | O_TRUNC, 0600);
		if (lab_file < 0 ||
		    write(lab_file, data, sizeof data) != sizeof data)
			lab_die("file", 2);
	}
	lab_shared = mmap(NULL, LAB_BUFFER, PROT_READ | PROT_WRITE,
	    MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (lab_shared == MAP_FAILED)
		lab_die("shared memory", 12);
	memset((void *)lab_shared, 1, LAB_BUFFER);
	s = lab_start(0);
	if (argc > 1) {
		mapped(s.to);
	} else {
		small(s.to);
		large(s.to);
	}
	lab_stop(&s);
	if (argc > 1)
		unlink(argv[1]);
	return 0;
}
