/*
 * pwd.c - /etc/passwd: name:password:uid:gid:comment:home:shell
 *
 * newlib's reader takes no empty fields.
 */
#define _GNU_SOURCE
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <libc/posix/call.h>

enum { LINE = 1024 };

static FILE *file;
static struct passwd entry;
static char line[LINE];

static bool
number(char *s, u32 *to)
{
	char *end;

	if (s == NULL || *s == '\0')
		return false;
	*to = (u32)strtoul(s, &end, 10);
	return *end == '\0';
}

/* Fill in entry from the line, which is cut up; false: it is none. */
static bool
parse(char *s)
{
	struct passwd *p = &entry;
	u32 uid, gid;

	s[strcspn(s, "\n")] = '\0';
	p->pw_name = strsep(&s, ":");
	p->pw_passwd = strsep(&s, ":");
	if (!number(strsep(&s, ":"), &uid) || !number(strsep(&s, ":"), &gid))
		return false;
	p->pw_uid = uid;
	p->pw_gid = gid;
	p->pw_gecos = p->pw_comment = strsep(&s, ":");
	p->pw_dir = strsep(&s, ":");
	p->pw_shell = strsep(&s, ":");
	return p->pw_shell != NULL && *p->pw_name != '\0';
}

void
endpwent(void)
{
	if (file != NULL)
		fclose(file);
	file = NULL;
}

void
setpwent(void)
{
	endpwent();
	file = fopen("/etc/passwd", "re");
}

struct passwd *
getpwent(void)
{
	if (file == NULL)
		setpwent();
	while (file != NULL && fgets(line, sizeof line, file) != NULL)
		if (parse(line))
			return &entry;
	return NULL;
}

struct passwd *
getpwuid(uid_t uid)
{
	struct passwd *p;

	setpwent();
	while ((p = getpwent()) != NULL && p->pw_uid != uid)
		;
	endpwent();
	return p;
}

struct passwd *
getpwnam(const char *name)
{
	struct passwd *p;

	setpwent();
	while ((p = getpwent()) != NULL && strcmp(p->pw_name, name) != 0)
		;
	endpwent();
	return p;
}
