/*
 * dead.c - a service that ends on its own: an exception, or its last thread
 * left.
 */
#include <servers/init/fault.h>
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
	if (fault_reached(&svc[i], rq, r.eip))
		return 0;
	serve_log("%s: %s (error %x) at %08x, address %08x", svc[i].m->name,
	    vector_name(rq->w[0]), rq->w[1], r.eip, rq->w[2]);
	serve_log("%s: eax %08x ebx %08x ecx %08x edx %08x esi %08x edi %08x "
		  "ebp %08x esp %08x",
	    svc[i].m->name, r.eax, r.ebx, r.ecx, r.edx, r.esi, r.edi, r.ebp,
	    r.esp);
	service_down(&svc[i], vector_name(rq->w[0]));
	return REPLY_LATER; /* the token died with the instance */
}

/*
 * id: as make_task gave it; an older instance's end is no news.  Who has said
 * that it cannot serve leaves for good: the next one would only say the same.
 */
void
dead_event(u32 id)
{
	struct svc *s = &svc[id & 0xff];

	if ((id & 0xff) >= manifest_count || id >> 8 != s->instance ||
	    s->task == NO_HANDLE)
		return;
	if (s->state == STATE_FAILED && s->status != 0)
		service_give_up(s, "it has left");
	else
		service_down(s, "it has left");
}
