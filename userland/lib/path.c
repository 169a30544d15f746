/*
 * path.c - names of files, taken apart and put together.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "files.h"

enum { MAX_LINKS = 40 };

char *
path_join(const char *dir, const char *name)
{
	size_t len = strlen(dir);
	bool slash = len > 0 && dir[len - 1] == '/';

	while (*name == '/' && len > 0)
		name++;
	return fmt_new("%s%s%s", dir, slash || len == 0 ? "" : "/", name);
}

const char *
path_base(const char *path)
{
	const char *base = path;

	for (; *path != '\0'; path++)
		if (path[0] == '/' && path[1] != '/' && path[1] != '\0')
			base = path + 1;
	return base;
}

char *
path_strip(const char *path)
{
	size_t len = strlen(path);

	while (len > 1 && path[len - 1] == '/')
		len--;
	return xmemdup(path, len);
}

bool
path_is_dots(const char *name)
{
	return name[0] == '.' &&
	       (name[1] == '\0' || (name[1] == '.' && name[2] == '\0'));
}

/* What a symbolic link says, whatever its length. */
char *
path_link(const char *path)
{
	size_t cap = 256;

	for (;;) {
		char *to = xmalloc(cap);
		ssize_t n = readlink(path, to, cap);

		if (n >= 0 && (size_t)n < cap) {
			to[n] = '\0';
			return to;
		}
		free(to);
		if (n < 0)
			return NULL;
		cap *= 2;
	}
}

static void
go_up(struct str *at)
{
	while (at->len > 0 && at->p[at->len - 1] != '/')
		str_cut(at, at->len - 1);
	if (at->len > 1)
		str_cut(at, at->len - 1);
}

/* Put what a link says before the rest of the path; -1 on a loop. */
static int
take_link(struct str *at, struct str *rest, size_t *pos, int *links)
{
	struct str joined = { 0 };
	char *says;

	if (++*links > MAX_LINKS) {
		errno = ELOOP;
		return -1;
	}
	says = path_link(at->p);
	if (says == NULL)
		return -1;
	if (says[0] == '/')
		str_cut(at, 0);
	else
		go_up(at);
	str_fmt(&joined, "%s%s", says, rest->p + *pos);
	str_free(rest);
	*rest = joined;
	*pos = 0;
	free(says);
	return 0;
}

/* Is there any name left besides slashes? */
static bool
is_last(const char *rest)
{
	return rest[strspn(rest, "/")] == '\0';
}

static int
resolve(struct str *at, struct str *rest, enum path_need need)
{
	size_t pos = 0;
	int links = 0;
	bool missing = false;

	for (;;) {
		struct stat st;
		size_t n, start;

		pos += strspn(rest->p + pos, "/");
		n = strcspn(rest->p + pos, "/");
		if (n == 0)
			return 0;
		start = pos;
		pos += n;
		if (n == 1 && rest->p[start] == '.')
			continue;
		if (n == 2 && memcmp(rest->p + start, "..", 2) == 0) {
			go_up(at);
			continue;
		}
		if (at->len == 0 || at->p[at->len - 1] != '/')
			str_addc(at, '/');
		str_add(at, rest->p + start, n);
		if (missing)
			continue;
		if (lstat(at->p, &st) != 0) {
			if (need == PATH_ALL ||
			    (need == PATH_PARENT &&
				(errno != ENOENT || !is_last(rest->p + pos))))
				return -1;
			missing = true;
		} else if (S_ISLNK(st.st_mode)) {
			if (take_link(at, rest, &pos, &links) != 0)
				return -1;
		} else if (!S_ISDIR(st.st_mode) && rest->p[pos] != '\0' &&
			   need != PATH_NONE) {
			errno = ENOTDIR;
			return -1;
		}
	}
}

/* The absolute name without links and dots, or NULL and errno. */
char *
path_real(const char *path, enum path_need need)
{
	struct str at = { 0 }, rest = { 0 };
	int r;

	if (*path == '\0') {
		errno = ENOENT;
		return NULL;
	}
	if (*path != '/') {
		char *cwd = getcwd(NULL, 0);

		if (cwd == NULL)
			return NULL;
		str_adds(&at, cwd);
		free(cwd);
	} else {
		str_adds(&at, "/");
	}
	str_adds(&rest, path);
	r = resolve(&at, &rest, need);
	str_free(&rest);
	if (r != 0) {
		str_free(&at);
		return NULL;
	}
	if (at.len == 0)
		str_adds(&at, "/");
	return at.p;
}
