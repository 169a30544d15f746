/*
 * user.c - names of users and groups, read from /etc.
 *
 * The files are read once per tool; names are cached by number because
 * ls -l asks for the same few again and again.
 */
#include <stdlib.h>
#include <string.h>
#include "files.h"

struct entry {
	char *name;
	char *members; /* groups: a,b,c */
	unsigned long id, gid;
};

struct base {
	const char *path;
	bool read;
	struct entry *e;
	size_t count, cap;
};

static struct base users = { .path = "/etc/passwd" };
static struct base groups = { .path = "/etc/group" };

/* The field up to the next colon; *s moves past it. */
static char *
field(char **s)
{
	char *start = *s, *colon = strchr(start, ':');

	if (colon != NULL) {
		*colon = '\0';
		*s = colon + 1;
	} else {
		*s = start + strlen(start);
	}
	return start;
}

static bool
id_parse(const char *s, unsigned long *to)
{
	uintmax_t v;

	if (*s < '0' || *s > '9' || num_parse(s, "", &v) != NUM_OK ||
	    v >= UINT32_MAX)
		return false;
	*to = (unsigned long)v;
	return true;
}

static void
add_line(struct base *b, char *line)
{
	char *name = field(&line), *id, *fourth;
	struct entry e = { 0 };

	field(&line);
	id = field(&line);
	fourth = field(&line);
	if (*name == '\0' || !id_parse(id, &e.id))
		return;
	if (!id_parse(fourth, &e.gid))
		e.gid = e.id;
	e.name = xstrdup(name);
	e.members = xstrdup(fourth);
	b->e = xgrow(b->e, &b->cap, b->count + 1, sizeof(*b->e));
	b->e[b->count++] = e;
}

static void
base_read(struct base *b)
{
	struct in in;
	char *line;
	size_t len;

	if (b->read)
		return;
	b->read = true;
	if (in_open(&in, b->path) != 0)
		return;
	while (in_line(&in, '\n', &line, &len)) {
		if (line[len - 1] == '\n')
			len--;
		line = xmemdup(line, len);
		add_line(b, line);
		free(line);
	}
	in_close(&in);
}

static const struct entry *
by_id(struct base *b, unsigned long id)
{
	base_read(b);
	for (size_t i = 0; i < b->count; i++)
		if (b->e[i].id == id)
			return &b->e[i];
	return NULL;
}

static const struct entry *
by_name(struct base *b, const char *name)
{
	base_read(b);
	for (size_t i = 0; i < b->count; i++)
		if (strcmp(b->e[i].name, name) == 0)
			return &b->e[i];
	return NULL;
}

const char *
user_name(uid_t uid)
{
	static const struct entry *last;

	if (last == NULL || last->id != uid)
		last = by_id(&users, uid);
	return last != NULL ? last->name : NULL;
}

const char *
group_name(gid_t gid)
{
	static const struct entry *last;

	if (last == NULL || last->id != gid)
		last = by_id(&groups, gid);
	return last != NULL ? last->name : NULL;
}

bool
user_find(const char *name, uid_t *uid, gid_t *gid)
{
	const struct entry *e = by_name(&users, name);

	if (e == NULL)
		return false;
	*uid = (uid_t)e->id;
	*gid = (gid_t)e->gid;
	return true;
}

bool
group_find(const char *name, gid_t *gid)
{
	const struct entry *e = by_name(&groups, name);

	if (e == NULL)
		return false;
	*gid = (gid_t)e->id;
	return true;
}

static bool
parse_user(
    const char *name, bool want_group, uid_t *uid, gid_t *gid, bool *has_gid)
{
	unsigned long id;

	if (user_find(name, uid, gid)) {
		*has_gid = want_group;
		return true;
	}
	if (want_group || !id_parse(name, &id))
		return false;
	*uid = (uid_t)id;
	return true;
}

/* USER, USER:, USER:GROUP or :GROUP, by name or number. */
bool
user_parse(const char *text, bool *has_uid, uid_t *uid, bool *has_gid,
    gid_t *gid, const char **why)
{
	const char *colon = strchr(text, ':');
	size_t len = colon != NULL ? (size_t)(colon - text) : strlen(text);
	char *name = xmemdup(text, len);
	unsigned long id;
	bool ok = true;

	*has_gid = false;
	*has_uid = len != 0;
	*why = "invalid user";
	if (len != 0)
		ok = parse_user(
		    name, colon != NULL && colon[1] == '\0', uid, gid, has_gid);
	free(name);
	if (!ok || colon == NULL || colon[1] == '\0')
		return ok;
	*has_gid = true;
	*why = "invalid group";
	if (group_find(colon + 1, gid))
		return true;
	if (!id_parse(colon + 1, &id))
		return false;
	*gid = (gid_t)id;
	return true;
}

static bool
is_member(const char *members, const char *name)
{
	size_t len = strlen(name);

	while (*members != '\0') {
		size_t n = strcspn(members, ",");

		if (n == len && memcmp(members, name, n) == 0)
			return true;
		members += n;
		members += *members == ',';
	}
	return false;
}

/* The groups that list the user as a member. */
size_t
user_groups(const char *name, gid_t *to, size_t max)
{
	size_t n = 0;

	base_read(&groups);
	for (size_t i = 0; i < groups.count && n < max; i++)
		if (is_member(groups.e[i].members, name))
			to[n++] = (gid_t)groups.e[i].id;
	return n;
}
