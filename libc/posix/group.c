/*
 * group.c - /etc/group: name:password:gid:member,member
 */
#define _GNU_SOURCE
#include <grp.h>
#include <stdio.h>
#include <stdlib.h>
#include <libc/posix/call.h>

enum { LINE = 1024, MEMBERS = 64 };

static FILE *file;
static struct group entry;
static char line[LINE];
static char *members[MEMBERS + 1];

/* Fill in *g from a line, which is cut up; false: it is none. */
static bool
parse(struct group *g, char *s, char **list, size_t room)
{
	char *gid, *end;
	size_t n = 0;

	s[strcspn(s, "\n")] = '\0';
	g->gr_name = strsep(&s, ":");
	g->gr_passwd = strsep(&s, ":");
	gid = strsep(&s, ":");
	if (gid == NULL || *g->gr_name == '\0')
		return false;
	g->gr_gid = (gid_t)strtoul(gid, &end, 10);
	if (end == gid || *end != '\0')
		return false;
	while (s != NULL && n + 1 < room) {
		list[n] = strsep(&s, ",");
		n += *list[n] != '\0';
	}
	list[n] = NULL;
	g->gr_mem = list;
	return true;
}

void
endgrent(void)
{
	if (file != NULL)
		fclose(file);
	file = NULL;
}

void
setgrent(void)
{
	endgrent();
	file = fopen("/etc/group", "re");
}

struct group *
getgrent(void)
{
	if (file == NULL)
		setgrent();
	while (file != NULL && fgets(line, sizeof line, file) != NULL)
		if (parse(&entry, line, members, MEMBERS + 1))
			return &entry;
	return NULL;
}

struct group *
getgrgid(gid_t gid)
{
	struct group *g;

	setgrent();
	while ((g = getgrent()) != NULL && g->gr_gid != gid)
		;
	endgrent();
	return g;
}

struct group *
getgrnam(const char *name)
{
	struct group *g;

	setgrent();
	while ((g = getgrent()) != NULL && strcmp(g->gr_name, name) != 0)
		;
	endgrent();
	return g;
}

/* A process has one group only (setgroups). */
int
initgroups(const char *user, gid_t gid)
{
	(void)user, (void)gid;
	return 0;
}
