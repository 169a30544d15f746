/*
 * fault.c - faults put into the text of a running service, to see what becomes of it.
 *
 * At first an instruction that traps is planted (HLT: a general protection error,
 * with EIP still on it).  When it is reached, the fault takes its place and the thread
 * goes on: so it is known which faults had a chance to do harm.
 */
#include <servers/init/fault.h>
#include <servers/lib/elf.h>
#include <libc/sys/sys.h>

enum { GENERAL_PROTECTION = 13, TRAP = 0xf4, FAULTS = 256 };

static struct planted {
	struct svc *s; /* NULL: free */
	u32 instance, addr, len;
	u8 bytes[16];
} planted[FAULTS];

/* A place for one more: free, or of an instance that is gone.  NULL */
static struct planted *
place(void)
{
	for (u32 i = 0; i < FAULTS; i++)
		if (planted[i].s == NULL ||
		    planted[i].instance != planted[i].s->instance)
			return &planted[i];
	return NULL;
}

static u32
is_text(const struct svc *s, u32 addr, u32 len)
{
	struct elf_image img;

	if (elf_parse(s->image, s->size < ELF_HEAD ? s->size : ELF_HEAD,
		s->size, &img) != 0)
		return 0;
	for (u32 i = 0; i < img.n; i++)
		if ((img.seg[i].prot & PROT_X) && addr >= img.seg[i].addr &&
		    addr - img.seg[i].addr < img.seg[i].memsz &&
		    len <= img.seg[i].memsz - (addr - img.seg[i].addr))
			return 1;
	return 0;
}

/* At no time is the page both writable and executable. */
static int
write_text(handle_t task, u32 addr, const u8 *bytes, u32 n)
{
	u32 page = addr & ~(u32)PAGE_MASK;
	u32 pages = ((addr + n - 1) >> PAGE_SHIFT) - (page >> PAGE_SHIFT) + 1;
	int err = sys_mem_protect(task, page, pages, PROT_R | PROT_W);
	i32 done = 0;

	if (err == 0)
		done = sys_copy(task, COPY_TASK | COPY_TO_LEASE, addr,
		    (void *)(uintptr_t)bytes, n);
	if (err == 0)
		err = sys_mem_protect(task, page, pages, PROT_R | PROT_X);
	return err != 0 ? err : done == (i32)n ? 0 : -E_FAULT;
}

int
fault_plant(struct svc *s, const struct svc_fault_q *q)
{
	static const u8 trap = TRAP;
	struct planted *p = place();
	u8 now[16];
	int err;

	if (s->m->policy == POLICY_NEVER)
		return -E_NODEV;
	if (s->task == NO_HANDLE)
		return -E_NXIO;
	if (q->len == 0 || q->len >= sizeof now || !is_text(s, q->addr, q->len))
		return -E_INVAL;
	if (sys_copy(s->task, COPY_TASK, q->addr, now, q->len) != (i32)q->len ||
	    __builtin_memcmp(now, q->old, q->len) != 0)
		return -E_INVAL;
	if (p == NULL)
		return -E_NFILE;
	err = write_text(s->task, q->addr, &trap, 1);
	if (err != 0)
		return err;
	p->s = s;
	p->instance = s->instance;
	p->addr = q->addr;
	p->len = q->len;
	__builtin_memcpy(p->bytes, q->new, q->len);
	return 0;
}

u32
fault_reached(struct svc *s, const struct request *rq, u32 eip)
{
	for (u32 i = 0; i < FAULTS && rq->w[0] == GENERAL_PROTECTION; i++) {
		struct planted *p = &planted[i];

		if (p->s != s || p->instance != s->instance || p->addr != eip)
			continue;
		p->s = NULL;
		event_note(s, "the fault is reached");
		return write_text(s->task, p->addr, p->bytes, p->len) == 0;
	}
	return 0;
}
