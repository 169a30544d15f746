/*
 * select.c - poll in other words.
 */
#include <limits.h>
#include <poll.h>
#include <sys/select.h>
#include <libc/posix/call.h>

static bool
in(const fd_set *set, int fd)
{
	return set != NULL && FD_ISSET(fd, set);
}

/* Leave fd in the set if it is ready; 1 if so. */
static int
keep(fd_set *set, int fd, bool ready)
{
	if (set == NULL || !FD_ISSET(fd, set))
		return 0;
	if (!ready)
		FD_CLR(fd, set);
	return ready;
}

static int
to_ms(const struct timeval *tv, int *ms)
{
	*ms = -1;
	if (tv == NULL)
		return 0;
	if (tv->tv_sec < 0 || tv->tv_usec < 0 || tv->tv_usec >= 1000000)
		return -E_INVAL;
	*ms = tv->tv_sec > INT_MAX / 1000 - 1
		  ? INT_MAX
		  : (int)(tv->tv_sec * 1000 + (tv->tv_usec + 999) / 1000);
	return 0;
}

static int
answer(const struct pollfd *p, fd_set *r, fd_set *w, fd_set *x)
{
	int n;

	n = keep(r, p->fd, p->revents & (POLLIN | POLLHUP | POLLERR));
	n += keep(w, p->fd, p->revents & (POLLOUT | POLLERR));
	/* Nothing here has exceptional conditions. */
	n += keep(x, p->fd, false);
	return n;
}

int
select(int nfds, fd_set *r, fd_set *w, fd_set *x, struct timeval *tv)
{
	struct pollfd fds[FD_SETSIZE];
	nfds_t n = 0;
	int ms, count = 0, err = to_ms(tv, &ms);

	if (nfds < 0 || nfds > FD_SETSIZE)
		err = -E_INVAL;
	if (err != 0)
		return __fail(err);
	for (int fd = 0; fd < nfds; fd++) {
		if (!in(r, fd) && !in(w, fd) && !in(x, fd))
			continue;
		fds[n].fd = fd;
		fds[n].events = (short)((in(r, fd) ? POLLIN : 0) |
					(in(w, fd) ? POLLOUT : 0));
		n++;
	}
	if (poll(fds, n, ms) < 0)
		return -1;
	for (nfds_t i = 0; i < n; i++)
		if (fds[i].revents & POLLNVAL)
			return __fail(E_BADF);
	for (nfds_t i = 0; i < n; i++)
		count += answer(&fds[i], r, w, x);
	return count;
}
