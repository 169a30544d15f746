/*
 * mode.c - file modes: as ls shows them, as chmod is told them.
 */
#include <stdlib.h>
#include <string.h>
#include "files.h"

enum { MODE_ALL = 07777, MAX_CHANGES = 64 };

struct change {
	char op;    /* + - = */
	mode_t who; /* bits of the classes named; 0: by umask */
	mode_t bits;
	char copy;     /* u g o, or 0 */
	bool x_if_any; /* X */
	bool octal;
	bool clear_dirs; /* octal of five digits names all the bits */
};

struct mode_change {
	size_t count;
	struct change c[MAX_CHANGES];
};

static char
type_letter(mode_t mode)
{
	switch (mode & S_IFMT) {
	case S_IFREG:
		return '-';
	case S_IFDIR:
		return 'd';
	case S_IFLNK:
		return 'l';
	case S_IFCHR:
		return 'c';
	case S_IFBLK:
		return 'b';
	case S_IFIFO:
		return 'p';
	case S_IFSOCK:
		return 's';
	default:
		return '?';
	}
}

void
mode_string(char to[11], mode_t mode)
{
	for (int i = 0; i < 9; i++)
		to[1 + i] = mode & (0400u >> i) ? "rwx"[i % 3] : '-';
	to[0] = type_letter(mode);
	to[10] = '\0';
	if (mode & S_ISUID)
		to[3] = mode & 0100 ? 's' : 'S';
	if (mode & S_ISGID)
		to[6] = mode & 0010 ? 's' : 'S';
	if (mode & S_ISVTX)
		to[9] = mode & 0001 ? 't' : 'T';
}

static const char *
parse_perms(const char *s, struct change *c)
{
	if (*s == 'u' || *s == 'g' || *s == 'o') {
		c->copy = *s;
		return s + 1;
	}
	for (;; s++) {
		if (*s == 'r')
			c->bits |= 0444;
		else if (*s == 'w')
			c->bits |= 0222;
		else if (*s == 'x')
			c->bits |= 0111;
		else if (*s == 'X')
			c->x_if_any = true;
		else if (*s == 's')
			c->bits |= S_ISUID | S_ISGID;
		else if (*s == 't')
			c->bits |= S_ISVTX;
		else
			return s;
	}
}

static const char *
parse_who(const char *s, mode_t *who)
{
	for (*who = 0;; s++) {
		if (*s == 'u')
			*who |= S_ISUID | 0700;
		else if (*s == 'g')
			*who |= S_ISGID | 0070;
		else if (*s == 'o')
			*who |= S_ISVTX | 0007;
		else if (*s == 'a')
			*who |= MODE_ALL;
		else
			return s;
	}
}

static bool
parse_octal(const char *s, struct change *c, const char **end)
{
	const char *start = s;
	mode_t v = 0;

	for (; *s >= '0' && *s <= '7'; s++) {
		v = v * 8 + (mode_t)(*s - '0');
		if (v > MODE_ALL)
			return false;
	}
	c->bits = v;
	c->octal = true;
	c->clear_dirs = s - start > 4;
	*end = s;
	return s != start;
}

static bool
parse_clause(const char **at, struct mode_change *m)
{
	const char *s = *at;
	mode_t who;

	s = parse_who(s, &who);
	do {
		struct change *c = &m->c[m->count];

		if (m->count == MAX_CHANGES || *s == '\0' ||
		    strchr("+-=", *s) == NULL)
			return false;
		*c = (struct change){ .op = *s++, .who = who };
		m->count++;
		if (*s >= '0' && *s <= '7') {
			if (who != 0 || !parse_octal(s, c, &s))
				return false;
			c->clear_dirs = true;
			break;
		}
		s = parse_perms(s, c);
	} while (*s != '\0' && *s != ',');
	*at = s;
	return true;
}

struct mode_change *
mode_parse(const char *s)
{
	struct mode_change *m = xmalloc(sizeof(*m));

	m->count = 0;
	if (*s >= '0' && *s <= '7') {
		m->c[0] = (struct change){ .op = '=' };
		m->count = 1;
		if (parse_octal(s, &m->c[0], &s) && *s == '\0')
			return m;
		free(m);
		return NULL;
	}
	while (parse_clause(&s, m)) {
		if (*s == '\0')
			return m;
		if (*s++ != ',')
			break;
	}
	free(m);
	return NULL;
}

void
mode_free(struct mode_change *m)
{
	free(m);
}

static mode_t
copied(mode_t mode, char from)
{
	unsigned shift = from == 'u' ? 6 : from == 'g' ? 3 : 0;

	return ((mode >> shift) & 7) * 0111;
}

static mode_t
apply_one(const struct change *c, mode_t mode, bool dir, mode_t mask)
{
	mode_t bits = c->copy ? copied(mode, c->copy) : c->bits;
	mode_t keep = dir ? S_ISUID | S_ISGID : 0;
	mode_t who = c->who != 0 ? c->who : MODE_ALL;

	if (c->x_if_any && (dir || (mode & 0111)))
		bits |= 0111;
	if (c->octal) {
		if (c->clear_dirs)
			keep = 0;
		keep &= ~bits;
	} else {
		keep &= ~(who & bits);
		bits &= who;
		if (c->who == 0)
			bits &= ~mask;
	}
	if (c->op == '+')
		return mode | bits;
	if (c->op == '-')
		return mode & ~bits;
	if (!c->octal && c->who == 0)
		who = MODE_ALL;
	return (mode & (~who | keep)) | bits;
}

/* mask is the umask: it limits clauses that name nobody. */
mode_t
mode_apply(const struct mode_change *m, mode_t old, bool dir, mode_t mask)
{
	mode_t mode = old & MODE_ALL;

	for (size_t i = 0; i < m->count; i++)
		mode = apply_one(&m->c[i], mode, dir, mask);
	return mode;
}

mode_t
mode_mask(void)
{
	mode_t mask = umask(0);

	umask(mask);
	return mask;
}

mode_t
mode_arg(const char *text, mode_t all, bool tell)
{
	struct mode_change *m = mode_parse(text);
	mode_t mode;

	if (m == NULL)
		die("invalid mode%s%s", tell ? " " : "",
		    tell ? quote(text) : "");
	mode = mode_apply(m, all, false, mode_mask());
	mode_free(m);
	return mode;
}
