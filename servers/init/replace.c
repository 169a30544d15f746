/*
 * replace.c - new binaries for services that run.
 *
 * One image at a time is on its way, piece by piece, into SENT; taken, its pages
 * move to a place of the service's own, from which every later instance is made.
 * It is parsed before anything is stopped: a damaged one changes nothing.
 */
#include <servers/init/replace.h>
#include <servers/lib/elf.h>
#include <libc/sys/sys.h>

#define SENT   0x24000000u
#define PLACES 0x28000000u /* SVC_IMAGE_MAX for each service */
_Static_assert(
    PLACES + (u64)SERVICES_MAX * SVC_IMAGE_MAX <= HEAP_END, "places fit");

static u32 size, have, from; /* of the image in SENT, and who sends it */

static u32
pages(u32 bytes)
{
	return (bytes + PAGE_MASK) >> PAGE_SHIFT;
}

int
replace_image(
    struct request *rq, const struct svc_image_q *q, struct svc_image_r *r)
{
	u32 n = request_len1(rq);
	int done;

	if (q->size == 0 || q->size > SVC_IMAGE_MAX || q->off > q->size ||
	    n > q->size - q->off)
		return -E_INVAL;
	if (q->off == 0) {
		sys_mem_empty(HI_SELF, SENT, pages(size));
		have = size = 0;
		done = sys_mem_zero(
		    HI_SELF, SENT, pages(q->size), PROT_R | PROT_W);
		if (done != 0)
			return done;
		size = q->size;
		from = rq->who;
	}
	if (q->size != size || q->off != have || rq->who != from)
		return -E_INVAL;
	done = serve_copyin(rq, 0, (u8 *)SENT + q->off, n);
	if (done < 0)
		return done;
	have += (u32)done;
	r->got = (u32)done;
	return 0;
}

const void *
replace_look(u32 who, u32 off, u32 n)
{
	if (have != size || who != from || off % 4 != 0 || off > size ||
	    n > size - off)
		return NULL;
	return (const u8 *)SENT + off;
}

int
replace_take(struct svc *s, u32 who)
{
	u32 place = PLACES + (u32)(s - svc) * SVC_IMAGE_MAX;
	struct elf_image img;
	int err;

	if (size == 0 || have != size || who != from)
		return -E_INVAL;
	err = elf_parse((const u8 *)SENT, size < ELF_HEAD ? size : ELF_HEAD,
	    size, &img);
	if (err != 0)
		return err;
	sys_mem_empty(HI_SELF, place, SVC_IMAGE_MAX >> PAGE_SHIFT);
	err = sys_mem_zero(HI_SELF, place, pages(size), PROT_R | PROT_W);
	if (err != 0)
		return err;
	__builtin_memcpy((u8 *)place, (const u8 *)SENT, size);
	s->image = (const u8 *)place;
	s->size = size;
	sys_mem_empty(HI_SELF, SENT, pages(size));
	size = have = 0;
	return 0;
}
