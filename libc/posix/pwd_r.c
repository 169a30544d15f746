/*
 * pwd_r.c - entries of /etc/passwd and /etc/group in the caller's own memory.
 */
#define _GNU_SOURCE
#include <grp.h>
#include <pwd.h>
#include <libc/posix/call.h>

struct store {
	char *at;
	size_t left;
};

static bool
copy(struct store *s, char **field)
{
	const char *from = *field ? *field : "";
	size_t n = strlen(from) + 1;

	if (n > s->left)
		return false;
	*field = memcpy(s->at, from, n);
	s->at += n;
	s->left -= n;
	return true;
}

static int
give_user(const struct passwd *from, struct passwd *to, char *buf, size_t size,
    struct passwd **result)
{
	struct store s = { buf, size };

	*result = NULL;
	if (from == NULL)
		return 0;
	*to = *from;
	if (!copy(&s, &to->pw_name) || !copy(&s, &to->pw_passwd) ||
	    !copy(&s, &to->pw_comment) || !copy(&s, &to->pw_gecos) ||
	    !copy(&s, &to->pw_dir) || !copy(&s, &to->pw_shell))
		return ERANGE;
	*result = to;
	return 0;
}

int
getpwnam_r(const char *name, struct passwd *to, char *buf, size_t size,
    struct passwd **result)
{
	return give_user(getpwnam(name), to, buf, size, result);
}

int
getpwuid_r(uid_t uid, struct passwd *to, char *buf, size_t size,
    struct passwd **result)
{
	return give_user(getpwuid(uid), to, buf, size, result);
}

static int
give_group(const struct group *from, struct group *to, char *buf, size_t size,
    struct group **result)
{
	size_t n = 0, skip = -(uintptr_t)buf % sizeof(char *);
	struct store s;

	*result = NULL;
	if (from == NULL)
		return 0;
	while (from->gr_mem[n] != NULL)
		n++;
	if (size < skip + (n + 1) * sizeof(char *))
		return ERANGE;
	*to = *from;
	to->gr_mem = (char **)(void *)(buf + skip);
	memcpy(to->gr_mem, from->gr_mem, (n + 1) * sizeof(char *));
	s.at = buf + skip + (n + 1) * sizeof(char *);
	s.left = size - skip - (n + 1) * sizeof(char *);
	for (size_t i = 0; i < n; i++)
		if (!copy(&s, &to->gr_mem[i]))
			return ERANGE;
	if (!copy(&s, &to->gr_name) || !copy(&s, &to->gr_passwd))
		return ERANGE;
	*result = to;
	return 0;
}

int
getgrnam_r(const char *name, struct group *to, char *buf, size_t size,
    struct group **result)
{
	return give_group(getgrnam(name), to, buf, size, result);
}

int
getgrgid_r(
    gid_t gid, struct group *to, char *buf, size_t size, struct group **result)
{
	return give_group(getgrgid(gid), to, buf, size, result);
}
