/*
 * swap.c - swapping on and off, and the pager's knobs.
 */
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/swap.h>
#include <unistd.h>
#include <errno.h>
#include <proto/pager.h>

static int
result(int err)
{
	if (err >= 0)
		return err;
	errno = -err;
	return -1;
}

int
swapon(const char *path, int flags)
{
	struct pager_swapon_q q = { .kind = SWAP_FILE };
	struct pager_swapon_r r;
	struct ipc_opt o = { .ngive = 1, .keep = 1 };
	struct stat st;
	int fd = open(path, O_RDWR), err = 0;

	(void)flags;
	if (fd < 0)
		return -1;
	if (fstat(fd, &st) != 0)
		err = -errno;
	else if (!S_ISREG(st.st_mode))
		err = -E_INVAL;
	if (err == 0) {
		q.pages = st.st_size / PAGE_SIZE < 0x7fffffff ? (u32)(st.st_size / PAGE_SIZE)
							      : 0x7fffffff;
		strncpy(q.name, path, sizeof q.name - 1);
		o.give[0] = (handle_t)fd;
		err = pager_swapon(H_PAGER, &q, &r, &o);
	}
	close(fd);
	return result(err);
}

int
swapoff(const char *path)
{
	struct pager_swapoff_q q = { { 0 } };
	struct pager_swapoff_r r;

	strncpy(q.name, path, sizeof q.name - 1);
	return result(pager_swapoff(H_PAGER, &q, &r, NULL));
}

int
swap_policy(const char *name, char *now, size_t size)
{
	struct pager_policy_q q = { { 0 } };
	struct pager_policy_r r = { { 0 } };
	int err;

	strncpy(q.name, name, sizeof q.name - 1);
	err = pager_policy(H_PAGER, &q, &r, NULL);
	if (size > 0) {
		strncpy(now, r.name, size - 1);
		now[size - 1] = 0;
	}
	return result(err);
}

int
swap_overcommit(int mode)
{
	struct pager_overcommit_q q = { mode < 0 ? OVERCOMMIT_ASK : (u32)mode };
	struct pager_overcommit_r r = { 0 };
	int err = pager_overcommit(H_PAGER, &q, &r, NULL);

	return result(err != 0 ? err : (int)r.mode);
}
