/*
 * who.c - the frames of the table of processes.
 *
 * init makes them, zeroed: entry 0 is the system, root.  proc writes them,
 * every other server reads them.
 */
#include <servers/init/init.h>
#include <servers/lib/text.h>
#include <libc/sys/sys.h>
#include <proto/who.h>

int
who_make(void)
{
	volatile u32 *p = (volatile u32 *)WHO_BASE;
	int err = sys_mem_zero(HI_SELF, WHO_BASE, WHO_PAGES, PROT_R | PROT_W);

	if (err != 0)
		return err;
	/* A page is shared only once it is there. */
	for (u32 i = 0; i < WHO_PAGES; i++)
		p[i * (PAGE_SIZE / sizeof *p)] = 0;
	return 0;
}

int
who_share(const struct svc *s)
{
	u32 write = text_equal(s->m->name, "proc") ? PROT_W : 0;
	struct share_args a = {
		.auth = HI_MEMORY,
		.dst = s->task,
		.src = HI_SELF,
		.dst_addr = WHO_BASE,
		.src_addr = WHO_BASE,
		.pages = WHO_PAGES,
		.prot = PROT_R | write | MEM_SHARED,
	};

	return sys_mem_share(&a);
}
