/*
 * realpath.c - the path of a file without links, `.' and `..'.
 *
 * out is always absolute and free of links; one name after the other moves
 * there from todo, a link's text going back to todo's front.
 */
#include <limits.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include <libc/posix/call.h>

enum { LINKS = 40 };

struct state {
	char out[PATH_MAX]; /* no slash at the end: "" is the root */
	char todo[2 * PATH_MAX];
	size_t len; /* of out */
	int links;
};

/* What the name just added is a link to comes before the rest of todo. */
static int
follow(struct state *s, size_t before, char *rest)
{
	char text[PATH_MAX];
	ssize_t n = readlink(s->out, text, sizeof text - 1);
	size_t left = strlen(rest);

	if (n < 0)
		return -errno;
	if (++s->links > LINKS)
		return -E_LOOP;
	if ((size_t)n + 1 + left >= sizeof s->todo)
		return -E_NAMETOOLONG;
	memmove(s->todo + n + 1, rest, left + 1);
	memcpy(s->todo, text, (size_t)n);
	s->todo[n] = '/';
	s->len = text[0] == '/' ? 0 : before;
	s->out[s->len] = '\0';
	return 0;
}

/* Add a name of n bytes; rest follows it. */
static int
add(struct state *s, const char *name, size_t n, char *rest)
{
	size_t before = s->len;
	struct stat st;

	if (s->len + 1 + n >= sizeof s->out)
		return -E_NAMETOOLONG;
	s->out[s->len++] = '/';
	memmove(s->out + s->len, name, n);
	s->len += n;
	s->out[s->len] = '\0';
	if (lstat(s->out, &st) < 0)
		return -errno;
	if (S_ISLNK(st.st_mode))
		return follow(s, before, rest);
	memmove(s->todo, rest, strlen(rest) + 1);
	return s->todo[0] != '\0' && !S_ISDIR(st.st_mode) ? -E_NOTDIR : 0;
}

/* One name of todo. */
static int
step(struct state *s)
{
	char *name = s->todo + strspn(s->todo, "/");
	size_t n = strcspn(name, "/");
	char *rest = name + n;

	if (n == 2 && memcmp(name, "..", 2) == 0)
		while (s->len > 0 && s->out[--s->len] != '/')
			;
	else if (n != 0 && !(n == 1 && name[0] == '.'))
		return add(s, name, n, rest);
	s->out[s->len] = '\0';
	memmove(s->todo, rest, strlen(rest) + 1);
	return 0;
}

static int
resolve(struct state *s, const char *path)
{
	int err = 0;

	if (path == NULL)
		return -E_INVAL;
	if (path[0] == '\0')
		return -E_NOENT;
	if (strnlen(path, PATH_MAX) == PATH_MAX)
		return -E_NAMETOOLONG;
	strcpy(s->todo, path);
	s->len = 0;
	s->links = 0;
	if (path[0] != '/') {
		if (getcwd(s->out, sizeof s->out) == NULL)
			return -errno;
		s->len = strlen(s->out);
		if (s->len == 1)
			s->len = 0;
	}
	s->out[s->len] = '\0';
	while (err == 0 && s->todo[0] != '\0')
		err = step(s);
	if (s->len == 0)
		strcpy(s->out, "/");
	return err;
}

char *
realpath(const char *restrict path, char *restrict to)
{
	struct state s;
	int err = resolve(&s, path);

	if (err != 0) {
		__fail(err);
		return NULL;
	}
	return to == NULL ? strdup(s.out) : strcpy(to, s.out);
}
