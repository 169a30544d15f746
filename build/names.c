/*
 * names.c - the names in proto/, as a table for build/trace.py.
 *
 * Compiled and run on the host (host.mk), with every protocol's header included
 * and PROTOCOLS(P) listing them.  Lines: kind, number, name.
 */
#include <stdio.h>
#include <proto/proto.h>
#include <proto/trace.h>

#define LABELS 4096

int
main(void)
{
	const char *name;

#define PROTOCOL(p)                                        \
	for (u32 label = 0; label < LABELS; label++) {     \
		name = p##_opname(label);                  \
		if (name[0] != '?')                        \
			printf("op %u %s\n", label, name); \
	}
	PROTOCOLS(PROTOCOL)
	printf("op %u kernel.fault\nop %u kernel.exception\n", OP_FAULT,
	    OP_EXCEPTION);
#define CALL(name, n) printf("sys %u %s\n", n, #name);
	SYSCALLS(CALL)
#define FAIL(name, n, text) printf("error %u E_%s\n", n, #name);
	ERRORS(FAIL)
#define RECORD(name, n, text) printf("trace %u %s\n", n, #name);
	TRACE_EVENTS(RECORD)
#define BITS(name) printf("label %u %s\n", LABEL_##name, #name);
	BITS(LEASE1) BITS(LEASE2)
#define EVENT(name) printf("event %u %s\n", EV_##name, #name);
	EVENT(NOTIFY)
	EVENT(READY) EVENT(CANCEL) EVENT(DONE) EVENT(DEAD)
	    EVENT(CLOSED) return 0;
}
