/*
 * tilde.c - home directories; those of others are looked up in /etc/passwd.
 */
#include <fcntl.h>
#include <string.h>
#include <unistd.h>
#include "expand.h"
#include "mem.h"
#include "str.h"
#include "var.h"

enum { PASSWD_MAX = 65536 };

static char *
read_passwd(void)
{
	struct str t = { .a = &tmp };
	char block[512];
	ssize_t n;
	int fd = open("/etc/passwd", O_RDONLY);

	if (fd < 0)
		return NULL;
	while (t.len < PASSWD_MAX && (n = read(fd, block, sizeof block)) > 0)
		str_put(&t, block, (size_t)n);
	close(fd);
	return str_take(&t);
}

/* The sixth field of a line of the file. */
static char *
home_field(const char *line, size_t len)
{
	const char *end = line + len, *p = line, *colon;

	for (int i = 0; i < 5; i++) {
		p = memchr(p, ':', (size_t)(end - p));
		if (p == NULL)
			return NULL;
		p++;
	}
	colon = memchr(p, ':', (size_t)(end - p));
	return tmp_strndup(p, (size_t)((colon ? colon : end) - p));
}

const char *
tilde_directory(const char *name, size_t n)
{
	const char *line;
	size_t len;

	if (n == 0)
		return var_get("HOME");
	for (line = read_passwd(); line && *line; line += len + 1) {
		len = strcspn(line, "\n");
		if (len > n && line[n] == ':' && memcmp(line, name, n) == 0)
			return home_field(line, len);
		if (line[len] == '\0')
			break;
	}
	return NULL;
}
