/*
 * tr - translate, squeeze or delete bytes.
 *
 * A set is written out into a list of bytes; [c*n] in the second set may be
 * as long as it takes to match the first.
 */
#include <ctype.h>
#include <string.h>
#include <unistd.h>
#include "../lib/tool.h"

struct set {
	struct str bytes;
	size_t fill_at; /* where [c*] stands; SIZE_MAX: nowhere */
	int fill;
	bool has_class;
	const char *upper_lower; /* [:upper:] or [:lower:] is here */
};

static const struct {
	const char *name;
	int (*is)(int);
} classes[] = {
	{ "alnum", isalnum },
	{ "alpha", isalpha },
	{ "blank", isblank },
	{ "cntrl", iscntrl },
	{ "digit", isdigit },
	{ "graph", isgraph },
	{ "lower", islower },
	{ "print", isprint },
	{ "punct", ispunct },
	{ "space", isspace },
	{ "upper", isupper },
	{ "xdigit", isxdigit },
};

static int
escape(const char **s)
{
	static const char from[] = "abfnrtv\\", to[] = "\a\b\f\n\r\t\v\\";
	const char *at;
	int v = 0;

	if (**s >= '0' && **s <= '7') {
		for (int i = 0; i < 3 && **s >= '0' && **s <= '7'; i++) {
			if (v * 8 + (**s - '0') > 255)
				break;
			v = v * 8 + (*(*s)++ - '0');
		}
		return v;
	}
	if (**s == '\0') {
		fail("warning: an unescaped backslash at end of string is "
		     "not portable");
		tool_status = 0;
		return '\\';
	}
	at = strchr(from, *(*s)++);
	return at != NULL ? to[at - from] : (unsigned char)(*s)[-1];
}

static int
next_byte(const char **s)
{
	if (*(*s)++ == '\\')
		return escape(s);
	return (unsigned char)(*s)[-1];
}

static void
add_class(struct set *set, const char *name, size_t len)
{
	for (size_t i = 0; i < COUNT(classes); i++) {
		if (strlen(classes[i].name) != len ||
		    memcmp(classes[i].name, name, len) != 0)
			continue;
		if (classes[i].is == isupper || classes[i].is == islower)
			set->upper_lower = classes[i].name;
		else
			set->has_class = true;
		for (int c = 0; c < 256; c++)
			if (classes[i].is(c))
				str_addc(&set->bytes, c);
		return;
	}
	die("invalid character class '%.*s'", (int)len, name);
}

/* [:class:], [=c=] or [c*n] at *s; false when it is none of them. */
static bool
bracket(struct set *set, const char **s, bool second)
{
	const char *at = *s + 1, *end;
	uintmax_t n = 0;
	int c;

	if (*at == ':' && (end = strstr(at + 1, ":]")) != NULL) {
		add_class(set, at + 1, (size_t)(end - at - 1));
		*s = end + 2;
		return true;
	}
	if (*at == '=' && at[1] != '\0' && at[2] == '=' && at[3] == ']') {
		str_addc(&set->bytes, at[1]);
		*s = at + 4;
		return true;
	}
	if (*at == '\0')
		return false;
	c = next_byte(&at);
	if (*at != '*' || (end = strchr(at, ']')) == NULL ||
	    strspn(at + 1, "0123456789") != (size_t)(end - at - 1))
		return false;
	for (const char *d = at + 1; d < end && n < 100000; d++)
		n = n * (at[1] == '0' ? 8 : 10) + (uintmax_t)(*d - '0');
	if (n == 0) {
		if (!second)
			die("the [c*] repeat construct may not appear in "
			    "string1");
		if (set->fill_at != SIZE_MAX)
			die("only one [c*] repeat construct may appear in "
			    "string2");
		set->fill_at = set->bytes.len;
		set->fill = c;
	}
	str_fill(&set->bytes, c, (size_t)n);
	*s = end + 1;
	return true;
}

static void
show_byte(struct str *to, int c)
{
	if (isprint(c))
		str_addc(to, c);
	else
		str_fmt(to, "\\%03o", (unsigned)c);
}

static void
parse_set(struct set *set, const char *s, bool second)
{
	*set = (struct set){ .fill_at = SIZE_MAX };
	str_adds(&set->bytes, "");
	while (*s != '\0') {
		int first, last;

		if (*s == '[' && bracket(set, &s, second))
			continue;
		first = next_byte(&s);
		if (*s != '-' || s[1] == '\0') {
			str_addc(&set->bytes, first);
			continue;
		}
		s++;
		last = next_byte(&s);
		if (last < first) {
			struct str text = { 0 };

			show_byte(&text, first);
			str_addc(&text, '-');
			show_byte(&text, last);
			die("range-endpoints of '%s' are in reverse "
			    "collating sequence order",
			    text.p);
		}
		for (; first <= last; first++)
			str_addc(&set->bytes, first);
	}
}

static void
complement(struct set *set)
{
	bool in[256] = { false };

	for (size_t i = 0; i < set->bytes.len; i++)
		in[(unsigned char)set->bytes.p[i]] = true;
	str_cut(&set->bytes, 0);
	for (int c = 0; c < 256; c++)
		if (!in[c])
			str_addc(&set->bytes, c);
}

/* Make the second set as long as the first. */
static void
stretch(struct set *to, size_t len, bool truncate)
{
	struct str *b = &to->bytes;

	if (to->fill_at != SIZE_MAX && b->len < len) {
		struct str all = { 0 };

		str_add(&all, b->p, to->fill_at);
		str_fill(&all, to->fill, len - b->len);
		str_add(&all, b->p + to->fill_at, b->len - to->fill_at);
		str_free(b);
		*b = all;
	}
	if (truncate || b->len >= len)
		return;
	if (b->len == 0)
		die("when not truncating set1, string2 must be non-empty");
	str_fill(b, b->p[b->len - 1], len - b->len);
}

static unsigned char map[256];
static bool drop[256], squeeze[256];

static void
run(void)
{
	static unsigned char in[65536], out[65536];
	int last = -1;
	ssize_t n;

	while ((n = io_read(STDIN_FILENO, in, sizeof(in))) > 0) {
		size_t used = 0;

		for (ssize_t i = 0; i < n; i++) {
			unsigned char c = map[in[i]];

			if (drop[in[i]] || (c == last && squeeze[c]))
				continue;
			last = c;
			out[used++] = c;
		}
		if (io_write(STDOUT_FILENO, out, used) != 0)
			die_errno("write error");
	}
	if (n < 0)
		fail_errno("read error");
}

static void
mark(bool *table, const struct set *set)
{
	for (size_t i = 0; i < set->bytes.len; i++)
		table[(unsigned char)set->bytes.p[i]] = true;
}

static bool
all_same(const struct str *s)
{
	for (size_t i = 1; i < s->len; i++)
		if (s->p[i] != s->p[0])
			return false;
	return true;
}

static void
translate(struct set *from, struct set *to, bool complemented, bool truncate)
{
	bool case_pair = from->upper_lower != NULL && to->upper_lower != NULL;

	if (to->has_class || (to->upper_lower != NULL && !case_pair))
		die(to->has_class
			? "when translating, the only character "
			  "classes that may appear in\nstring2 are 'upper' and "
			  "'lower'"
			: "misaligned [:upper:] and/or [:lower:] "
			  "construct");
	if (complemented && (from->has_class || from->upper_lower != NULL) &&
	    !all_same(&to->bytes))
		die("when translating with complemented character classes,"
		    "\nstring2 must map all characters in the domain to one");
	stretch(to, from->bytes.len, truncate);
	for (size_t i = 0; i < from->bytes.len && i < to->bytes.len; i++)
		map[(unsigned char)from->bytes.p[i]] =
		    (unsigned char)to->bytes.p[i];
}

static void
check_operands(struct opt *o, bool deletes, bool squeezes)
{
	int min = deletes == squeezes ? 2 : 1;
	int max = deletes && !squeezes ? 1 : 2;

	if (o->count == 0)
		die_usage("missing operand");
	if (o->count < min) {
		fail("missing operand after %s", quote(o->operands[0]));
		out_flush();
		if (deletes)
			io_write(STDERR_FILENO,
			    "Two strings must be given "
			    "when both deleting and squeezing repeats.\n",
			    69);
		else
			io_write(STDERR_FILENO,
			    "Two strings must be given "
			    "when translating.\n",
			    44);
		die_usage(NULL);
	}
	if (o->count > max) {
		fail("extra operand %s", quote(o->operands[max]));
		if (o->count == 2)
			io_write(STDERR_FILENO,
			    "Only one string may be given "
			    "when deleting without squeezing repeats.\n",
			    70);
		die_usage(NULL);
	}
}

int
main(int argc, char **argv)
{
	static const struct opt_long longs[] = { { "complement", 'c', 0 },
		{ "delete", 'd', 0 }, { "squeeze-repeats", 's', 0 },
		{ "truncate-set1", 't', 0 }, { 0 } };
	struct opt o;
	struct set from, to;
	bool other = false, deletes = false, squeezes = false, cut = false;
	int c;

	(void)argc;
	tool_init(argv, 1);
	opt_init(&o, argv, "+cCdst", longs, "[-cCdst] STRING1 [STRING2]");
	while ((c = opt_next(&o)) != -1) {
		other |= c == 'c' || c == 'C';
		deletes |= c == 'd';
		squeezes |= c == 's';
		cut |= c == 't';
	}
	check_operands(&o, deletes, squeezes);
	for (int i = 0; i < 256; i++)
		map[i] = (unsigned char)i;
	parse_set(&from, o.operands[0], false);
	if (other)
		complement(&from);
	if (o.count > 1)
		parse_set(&to, o.operands[1], true);
	if (deletes)
		mark(drop, &from);
	else if (o.count > 1)
		translate(&from, &to, other, cut);
	if (squeezes)
		mark(squeeze, o.count > 1 ? &to : &from);
	run();
	tool_exit(tool_status);
}
