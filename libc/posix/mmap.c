/*
 * mmap.c - memory from the pager.
 *
 * Where the file's server cannot lend its pages, a private mapping gets a copy,
 * read in at once, and a shared one is refused with ENODEV.
 */
#include <sys/mman.h>
#include <unistd.h>
#include <libc/posix/call.h>
#include <proto/pager.h>

#define PROTS (PROT_READ | PROT_WRITE | PROT_EXEC)

struct source {
	int fd;
	off_t off;
};

static int
map(void *addr, size_t len, int prot, int flags, u32 *at)
{
	struct pager_mmap_q q = {
		(u32)(uintptr_t)addr,
		len,
		(u32)prot,
		PMAP_ANON |
		    ((u32)flags & (MAP_SHARED | MAP_PRIVATE | MAP_FIXED)),
	};
	struct pager_mmap_r r = { 0 };
	int err = CALL(pager_mmap(H_PAGER, &q, &r, NULL));

	*at = r.addr;
	return err;
}

int
__memory_of(handle_t file, off_t off, size_t len, int shared, handle_t *out)
{
	struct file_memory_q q = { (u32)((u64)off >> PAGE_SHIFT),
		(u32)(len >> PAGE_SHIFT), shared != 0 };
	struct file_memory_r r;
	struct ipc_opt o = { .slots = SLOT_SCRATCH };
	int err = CALL(file_memory(file, &q, &r, &o));

	*out = o.got[0];
	return err == 0 && *out == NO_HANDLE ? -E_PROTO : err;
}

/* The pager maps the file's own pages. */
static int
map_pages(
    void *addr, size_t len, int prot, int flags, struct source from, u32 *at)
{
	struct pager_mapfile_q q = {
		(u32)(uintptr_t)addr,
		len,
		(u32)prot,
		(u32)flags & (MAP_SHARED | MAP_PRIVATE | MAP_FIXED),
		(u32)((u64)from.off >> PAGE_SHIFT),
	};
	struct pager_mapfile_r r = { 0 };
	struct ipc_opt o = {
		.ngive = 1, .give = { (handle_t)from.fd }, .keep = 1
	};
	int err = CALL(pager_mapfile(H_PAGER, &q, &r, &o));

	*at = r.addr;
	return err == -E_BADHANDLE ? -E_BADF : err;
}

/* Its server cannot lend pages, but perhaps has told the pager of them. */
static int
map_named(
    void *addr, size_t len, int prot, int flags, struct source from, u32 *at)
{
	struct source named = { 0, from.off };
	handle_t h;
	int err = __memory_of((handle_t)from.fd, from.off, len,
	    flags & MAP_SHARED, &h);

	if (err != 0)
		return err == -E_NOSYS ? -E_NODEV : err;
	named.fd = (int)h;
	err = map_pages(addr, len, prot, flags, named, at);
	sys_handle_close(h);
	return err;
}

static int
protect(u32 addr, size_t len, int prot)
{
	struct pager_mprotect_q q = { addr, len, (u32)prot };
	struct pager_mprotect_r r;

	return CALL(pager_mprotect(H_PAGER, &q, &r, NULL));
}

/* What lies past the end of the file stays zero. */
static int
fill(int fd, u32 at, size_t len, off_t off)
{
	ssize_t n;

	for (size_t done = 0; done < len; done += (size_t)n) {
		n = pread(fd, (void *)(uintptr_t)(at + done), len - done,
		    off + (off_t)done);
		if (n < 0)
			return errno == ESPIPE || errno == EINVAL ? -E_NODEV
								  : -errno;
		if (n == 0)
			break;
	}
	return 0;
}

static int
map_file(
    void *addr, size_t len, int prot, int flags, struct source from, u32 *at)
{
	int err;

	if (__bad_fd(from.fd))
		return -E_BADF;
	if (from.off < 0 || (from.off & PAGE_MASK))
		return -E_INVAL;
	if ((u64)from.off + len > (u64)1 << (32 + PAGE_SHIFT))
		return -E_OVERFLOW;
	err = map_pages(addr, len, prot, flags, from, at);
	if (err == -E_NODEV)
		err = map_named(addr, len, prot, flags, from, at);
	if (err != -E_NODEV || (flags & MAP_SHARED))
		return err;
	err = map(addr, len, PROT_READ | PROT_WRITE, flags, at);
	if (err != 0)
		return err;
	err = fill(from.fd, *at, len, from.off);
	if (err == 0 && prot != (PROT_READ | PROT_WRITE))
		err = protect(*at, len, prot);
	if (err != 0)
		munmap((void *)(uintptr_t)*at, len);
	return err;
}

void *
mmap(void *addr, size_t len, int prot, int flags, int fd, off_t off)
{
	size_t pages = (len + PAGE_MASK) & ~(size_t)PAGE_MASK;
	int how = flags & (MAP_SHARED | MAP_PRIVATE), err;
	struct source from = { fd, off };
	u32 at = 0;

	if (len == 0 || (prot & ~PROTS) ||
	    (how != MAP_SHARED && how != MAP_PRIVATE))
		err = -E_INVAL;
	else if (pages < len)
		err = -E_NOMEM;
	else if (flags & MAP_ANONYMOUS)
		err = map(addr, pages, prot, flags, &at);
	else
		err = map_file(addr, pages, prot, flags, from, &at);
	if (err != 0) {
		__fail(err);
		return MAP_FAILED;
	}
	return (void *)(uintptr_t)at;
}

/* addr and len of the calls below; len is made whole pages. */
static int
range(void *addr, size_t *len)
{
	size_t pages = (*len + PAGE_MASK) & ~(size_t)PAGE_MASK;

	if (((uintptr_t)addr & PAGE_MASK) || pages < *len)
		return -E_INVAL;
	*len = pages;
	return 0;
}

int
munmap(void *addr, size_t len)
{
	struct pager_munmap_q q;
	struct pager_munmap_r r;
	int err = len == 0 ? -E_INVAL : range(addr, &len);

	if (err == 0) {
		q.addr = (u32)(uintptr_t)addr;
		q.len = len;
		err = CALL(pager_munmap(H_PAGER, &q, &r, NULL));
	}
	return err ? __fail(err) : 0;
}

int
mprotect(void *addr, size_t len, int prot)
{
	int err = prot & ~PROTS ? -E_INVAL : range(addr, &len);

	if (err == 0 && len > 0)
		err = protect((u32)(uintptr_t)addr, len, prot);
	return err ? __fail(err) : 0;
}

int
msync(void *addr, size_t len, int flags)
{
	struct pager_msync_q q;
	struct pager_msync_r r;
	int err = range(addr, &len);

	if ((flags & ~(MS_ASYNC | MS_SYNC | MS_INVALIDATE)) ||
	    (flags & (MS_ASYNC | MS_SYNC)) == (MS_ASYNC | MS_SYNC))
		err = -E_INVAL;
	q.addr = (u32)(uintptr_t)addr;
	q.len = len;
	if (err == 0)
		err = CALL(pager_msync(H_PAGER, &q, &r, NULL));
	return err ? __fail(err) : 0;
}

int
madvise(void *addr, size_t len, int advice)
{
	struct pager_advise_q q;
	struct pager_advise_r r;
	int err = range(addr, &len);

	q.addr = (u32)(uintptr_t)addr;
	q.len = len;
	q.advice = (u32)advice;
	if (err == 0)
		err = CALL(pager_advise(H_PAGER, &q, &r, NULL));
	return err ? __fail(err) : 0;
}

/* Here DONTNEED is only advice: nothing may be lost. */
int
posix_madvise(void *addr, size_t len, int advice)
{
	int saved = errno, err = 0;

	if (advice == POSIX_MADV_DONTNEED)
		advice = POSIX_MADV_NORMAL;
	if (madvise(addr, len, advice) != 0)
		err = errno;
	errno = saved;
	return err;
}

int
mincore(void *addr, size_t len, unsigned char *vec)
{
	struct pager_incore_q q;
	struct pager_incore_r r;
	int err = range(addr, &len);

	q.addr = (u32)(uintptr_t)addr;
	for (u32 left = len >> PAGE_SHIFT; err == 0 && left > 0;) {
		q.pages = left;
		err = CALL(pager_incore(H_PAGER, &q, &r, NULL));
		if (err != 0)
			break;
		for (u32 i = 0; i < r.pages; i++)
			*vec++ = r.bits[i / 8] >> i % 8 * 4 & 15;
		left -= r.pages;
		q.addr += r.pages << PAGE_SHIFT;
	}
	return err ? __fail(err) : 0;
}
