/*
 * restart - one of the system's own services is killed: what its client notices.
 *
 * Kill the instance, then use the service at once, by the descriptor that was
 * open before.  init starts another and the port stays; a
 * call that was under way is sent again by its stub.
 */
#include <errno.h>
#include <fcntl.h>
#include <sys/service.h>
#include "lab.h"

static void
measure(const char *name, const char *path)
{
	u64 best = ~0ull, served = ~0ull, t, killed;
	int fd = open(path, O_WRONLY), err = 0;
	char text[64];

	if (fd < 0)
		lab_die(path, errno);
	for (u32 k = 0; k < REPEATS && err == 0; k++) {
		t = read_tsc();
		if (service_control(name, SERVICE_KILL) != 0)
			lab_die("kill", errno);
		killed = read_tsc() - t;
		err = write(fd, "x", 1) == 1 ? 0 : errno;
		t = read_tsc() - t;
		best = killed < best ? killed : best;
		served = t < served ? t : served;
		usleep(200000); /* who dies too often is held back */
	}
	snprintf(text, sizeof text, "%s: kill to its end", name);
	lab_figure(text, -1, best, 1, "per kill");
	snprintf(text, sizeof text, "%s: kill to the next answer", name);
	lab_figure(text, -1, served, 1, "per kill");
	snprintf(text, sizeof text, "%s: the error its client saw", name);
	lab_figure(text, -1, (u64)err, 1, "E_ number");
	close(fd);
}

int
main(void)
{
	measure("display", "/dev/tty0");
	return 0;
}
