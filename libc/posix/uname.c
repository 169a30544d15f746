/*
 * uname.c - what this system is called; its host's name is the first line of
 * /etc/hostname.
 */
#include <stdio.h>
#include <sys/utsname.h>
#include <unistd.h>
#include <libc/posix/call.h>

#define HOSTNAME_FILE "/etc/hostname"

static void
host(char name[_UTSNAME_LENGTH])
{
	int fd = open(HOSTNAME_FILE, O_RDONLY | O_CLOEXEC), saved = errno;
	ssize_t n = 0;

	if (fd >= 0) {
		n = read(fd, name, _UTSNAME_LENGTH - 1);
		close(fd);
	}
	errno = saved;
	name[n > 0 ? n : 0] = '\0';
	name[strcspn(name, " \t\r\n")] = '\0';
	if (name[0] == '\0')
		strcpy(name, "maque");
}

int
uname(struct utsname *u)
{
	memset(u, 0, sizeof *u);
	strcpy(u->sysname, "Maque");
	host(u->nodename);
	strcpy(u->release, "0.1");
	strcpy(u->version, "#1");
	strcpy(u->machine, "i686");
	return 0;
}

int
gethostname(char *name, size_t size)
{
	char full[_UTSNAME_LENGTH];

	host(full);
	if (strlen(full) >= size)
		return __fail(E_NAMETOOLONG);
	strcpy(name, full);
	return 0;
}
