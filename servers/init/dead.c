/*
 * dead.c - a service that has ended.
 *
 * Its port is closed, so that its clients get E_DEAD instead of waiting for
 * ever.  (Restarting it, with the port kept, is another policy.)
 */
#include <servers/init/init.h>
#include <libc/sys/sys.h>

static const char *
vector_name(u32 v)
{
	static const char *const name[] = {
		"divide error",
		"debug",
		"nmi",
		"breakpoint",
		"overflow",
		"bounds",
		"invalid opcode",
		"no fpu",
		"double fault",
		"9",
		"invalid tss",
		"no segment",
		"stack fault",
		"general protection",
		"page fault",
		"15",
		"fpu error",
		"alignment",
		"machine check",
		"simd error",
	};

	return v < sizeof name / sizeof name[0] ? name[v] : "?";
}

int
dead_exception(struct request *rq)
{
	u32 i = rq->badge - INIT_EXCEPTION;
	struct regs r;

	if (rq->badge < INIT_EXCEPTION || i >= manifest_count)
		return -E_NOSYS;
	__builtin_memcpy(&r, rq->body, sizeof r);
	serve_log("%s: %s (error %x) at %08x, address %08x", svc[i].m->name,
	    vector_name(rq->w[0]), rq->w[1], r.eip, rq->w[2]);
	serve_log("%s: eax %08x ebx %08x ecx %08x edx %08x esi %08x edi %08x "
		  "ebp %08x esp %08x",
	    svc[i].m->name, r.eax, r.ebx, r.ecx, r.edx, r.esi, r.edi, r.ebp,
	    r.esp);
	return -E_FAULT; /* it ends */
}

void
dead_event(u32 id)
{
	struct svc *s;

	if (id >= manifest_count)
		return;
	s = &svc[id];
	if (s->state == STATE_DEAD || s->state == STATE_FAILED)
		return;
	serve_log("%s has died%s", s->m->name,
	    s->m->rank == RANK_PROC || s->m->rank == RANK_PAGER
		? ": nothing can be started any more"
		: "");
	s->state = STATE_DEAD;
	sys_handle_close(s->port);
	s->port = NO_HANDLE;
	boot_step();
}
