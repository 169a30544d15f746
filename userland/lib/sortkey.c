/*
 * sortkey.c - keys: where they begin and end in a line, and which of two
 * comes first.
 */
#include <ctype.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include "sortkey.h"

static struct key *keys;
static size_t key_count, key_cap;

int sort_tab = -1;
bool sort_stable, sort_unique, sort_reverse;

static bool
blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n';
}

static _Noreturn void
bad_key(const char *why, const char *spec)
{
	die("%s: invalid field specification %s", why, quote(spec));
}

static const char *
count(const char *s, size_t *to, const char *what)
{
	const char *start = s;

	*to = 0;
	for (; isdigit((unsigned char)*s); s++)
		*to = *to > (SIZE_MAX - 9) / 10 ? SIZE_MAX
						: *to * 10 + (size_t)(*s - '0');
	if (s == start)
		die("%s: invalid count at start of %s", what, quote(start));
	return s;
}

static bool
set_kind(struct key *k, enum key_kind kind)
{
	k->kind = kind;
	k->kinds |= 1u << kind;
	return true;
}

/* One option letter of a key, or of the command line. */
static bool
set_option(struct key *k, char c, bool first, bool last)
{
	switch (c) {
	case 'b':
		k->skip_first |= first;
		k->skip_last |= last;
		return true;
	case 'd':
		k->dictionary = true;
		return true;
	case 'i':
		k->printing = true;
		return true;
	case 'f':
		k->fold = true;
		return true;
	case 'r':
		k->reverse = true;
		return true;
	case 'n':
		return set_kind(k, KEY_NUMBER);
	case 'g':
		return set_kind(k, KEY_GENERAL);
	case 'h':
		return set_kind(k, KEY_HUMAN);
	case 'M':
		return set_kind(k, KEY_MONTH);
	default:
		return false;
	}
}

void
key_global(struct key *k, char option)
{
	set_option(k, option, true, true);
}

static void
add(const struct key *k)
{
	keys = xgrow(keys, &key_cap, key_count + 1, sizeof(*keys));
	keys[key_count++] = *k;
}

/* F[.C][OPTIONS][,F[.C][OPTIONS]] */
void
key_parse(const char *spec)
{
	struct key k = { .last_field = SIZE_MAX };
	const char *s =
	    count(spec, &k.first_field, "invalid number at field start");

	if (k.first_field-- == 0)
		bad_key("field number is zero", spec);
	if (*s == '.') {
		s = count(s + 1, &k.first_char, "invalid number after '.'");
		if (k.first_char-- == 0)
			bad_key("character offset is zero", spec);
	}
	while (set_option(&k, *s, true, false))
		s++;
	if (*s == ',') {
		s = count(s + 1, &k.last_field, "invalid number after ','");
		if (k.last_field-- == 0)
			bad_key("field number is zero", spec);
		if (*s == '.')
			s = count(
			    s + 1, &k.last_char, "invalid number after '.'");
		while (set_option(&k, *s, false, true))
			s++;
	}
	if (*s != '\0')
		bad_key("stray character in field spec", spec);
	add(&k);
}

static bool
is_plain(const struct key *k)
{
	return !k->skip_first && !k->skip_last && !k->dictionary &&
	       !k->printing && !k->fold && !k->reverse && k->kind == KEY_TEXT;
}

/* Keys without options of their own take the global ones. */
/* At most one way to look at a key; dropping characters is one too. */
static void
check_kinds(const struct key *k)
{
	static const struct {
		enum key_kind kind;
		char letter;
	} order[] = { { KEY_GENERAL, 'g' }, { KEY_HUMAN, 'h' },
		{ KEY_TEXT, 'i' }, { KEY_MONTH, 'M' }, { KEY_NUMBER, 'n' } };
	struct str s = { 0 };
	unsigned ways = k->dictionary || k->printing;

	for (size_t i = 0; i < COUNT(order); i++)
		ways += k->kinds >> order[i].kind & 1;
	if (ways < 2)
		return;
	if (k->dictionary)
		str_addc(&s, 'd');
	if (k->fold)
		str_addc(&s, 'f');
	for (size_t i = 0; i < COUNT(order); i++)
		if (order[i].kind == KEY_TEXT ? k->printing && !k->dictionary
					      : k->kinds >> order[i].kind & 1)
			str_addc(&s, order[i].letter);
	die("options '-%s' are incompatible", s.p);
}

void
key_ready(const struct key *global)
{
	sort_reverse = global->reverse;
	if (key_count == 0 && !is_plain(global)) {
		struct key whole = *global;

		whole.last_field = SIZE_MAX;
		add(&whole);
	}
	for (size_t i = 0; i < key_count; i++)
		check_kinds(is_plain(&keys[i]) ? global : &keys[i]);
	for (size_t i = 0; i < key_count; i++) {
		struct key *k = &keys[i], own = *k;

		if (!is_plain(k))
			continue;
		*k = *global;
		k->first_field = own.first_field;
		k->first_char = own.first_char;
		k->last_field = own.last_field;
		k->last_char = own.last_char;
	}
	/* -r alone: the last resort does it. */
	if (key_count == 1 && keys[0].first_field == 0 &&
	    keys[0].last_field == SIZE_MAX && keys[0].first_char == 0 &&
	    global->reverse && keys[0].reverse) {
		struct key k = keys[0];

		k.reverse = false;
		if (is_plain(&k))
			key_count = 0;
	}
}

static char *
skip_field(char *p, const char *end)
{
	if (sort_tab >= 0) {
		while (p < end && *p != (char)sort_tab)
			p++;
		return p;
	}
	while (p < end && blank(*p))
		p++;
	while (p < end && !blank(*p))
		p++;
	return p;
}

static char *
skip_chars(char *p, const char *end, size_t n)
{
	return n < (size_t)(end - p) ? p + n : p + (end - p);
}

static void
find_key(const struct key *k, const struct line *l, char **key, size_t *len)
{
	char *end = l->p + l->len, *from = l->p, *to = l->p;
	size_t field;

	for (field = k->first_field; field > 0 && from < end; field--) {
		from = skip_field(from, end);
		if (sort_tab >= 0 && from < end)
			from++;
	}
	while (k->skip_first && from < end && blank(*from))
		from++;
	from = skip_chars(from, end, k->first_char);
	if (k->last_field == SIZE_MAX) {
		to = end;
	} else {
		field = k->last_field + (k->last_char == 0);
		while (field > 0 && to < end) {
			to = skip_field(to, end);
			field--;
			if (sort_tab >= 0 && to < end &&
			    (field > 0 || k->last_char != 0))
				to++;
		}
		if (k->last_char != 0) {
			while (k->skip_last && to < end && blank(*to))
				to++;
			to = skip_chars(to, end, k->last_char);
		}
	}
	*key = from;
	*len = to > from ? (size_t)(to - from) : 0;
}

struct number {
	bool negative, zero;
	const char *digits; /* no zeros at the front */
	size_t whole;
	const char *part;
	size_t part_len; /* no zeros at the end */
	const char *end;
};

static struct number
read_number(const char *p, size_t len)
{
	const char *end = p + len;
	struct number n = { 0 };

	while (p < end && blank(*p))
		p++;
	n.negative = p < end && *p == '-';
	p += n.negative;
	while (p < end && *p == '0')
		p++;
	n.digits = p;
	while (p < end && isdigit((unsigned char)*p))
		p++;
	n.whole = (size_t)(p - n.digits);
	n.part = p;
	if (p < end && *p == '.') {
		n.part = ++p;
		while (p < end && isdigit((unsigned char)*p))
			p++;
		n.part_len = (size_t)(p - n.part);
		while (n.part_len > 0 && n.part[n.part_len - 1] == '0')
			n.part_len--;
	}
	n.end = p;
	n.zero = n.whole == 0 && n.part_len == 0;
	return n;
}

static int
compare_magnitude(const struct number *a, const struct number *b)
{
	size_t n = a->part_len < b->part_len ? a->part_len : b->part_len;
	int r;

	if (a->whole != b->whole)
		return a->whole < b->whole ? -1 : 1;
	r = memcmp(a->digits, b->digits, a->whole);
	if (r == 0)
		r = memcmp(a->part, b->part, n);
	if (r == 0)
		r = (a->part_len > b->part_len) - (a->part_len < b->part_len);
	return r;
}

static int
compare_numbers(const struct number *a, const struct number *b)
{
	bool na = a->negative && !a->zero, nb = b->negative && !b->zero;

	if (na != nb)
		return na ? -1 : 1;
	return na ? compare_magnitude(b, a) : compare_magnitude(a, b);
}

/* The place of the unit after a number: 0 for none. */
static int
unit(const struct number *n, const char *end)
{
	static const char units[] = "KMGTPEZY";
	const char *at;

	if (n->end >= end || n->zero)
		return 0;
	at = memchr(units, *n->end == 'k' ? 'K' : *n->end, 8);
	return at != NULL ? (int)(at - units) + 1 : 0;
}

static int
compare_human(const char *a, size_t la, const char *b, size_t lb)
{
	struct number x = read_number(a, la), y = read_number(b, lb);
	int ux = unit(&x, a + la), uy = unit(&y, b + lb);

	ux = x.negative ? -ux : ux;
	uy = y.negative ? -uy : uy;
	if (ux != uy && x.negative == y.negative)
		return ux < uy ? -1 : 1;
	return compare_numbers(&x, &y);
}

/* What is no number comes first, then NaN, then the numbers. */
static double
general(const char *p, size_t len, int *class)
{
	char *text = xmemdup(p, len), *end;
	double v = strtod(text, &end);

	*class = end == text ? 0 : isnan(v) ? 1 : 2;
	free(text);
	return *class == 2 ? v : 0;
}

static int
compare_general(const char *a, size_t la, const char *b, size_t lb)
{
	int ca, cb;
	double x = general(a, la, &ca), y = general(b, lb, &cb);

	if (ca != cb)
		return ca < cb ? -1 : 1;
	return (x > y) - (x < y);
}

static int
month(const char *p, size_t len)
{
	static const char names[] = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";

	while (len > 0 && blank(*p)) {
		p++;
		len--;
	}
	for (int m = 0; len >= 3 && m < 12; m++) {
		int i = 0;

		while (
		    i < 3 && toupper((unsigned char)p[i]) == names[3 * m + i])
			i++;
		if (i == 3)
			return m + 1;
	}
	return 0;
}

static bool
ignored(const struct key *k, unsigned char c)
{
	return (k->dictionary && !isalnum(c) && c != ' ' && c != '\t') ||
	       (k->printing && !isprint(c));
}

static int
compare_text(
    const struct key *k, const char *a, size_t la, const char *b, size_t lb)
{
	const char *ea = a + la, *eb = b + lb;

	if (!k->dictionary && !k->printing && !k->fold) {
		int r = memcmp(a, b, la < lb ? la : lb);

		return r != 0 ? r : (la > lb) - (la < lb);
	}
	for (;; a++, b++) {
		int x, y;

		while (a < ea && ignored(k, (unsigned char)*a))
			a++;
		while (b < eb && ignored(k, (unsigned char)*b))
			b++;
		if (a == ea || b == eb)
			return (a < ea) - (b < eb);
		x = (unsigned char)*a;
		y = (unsigned char)*b;
		if (k->fold) {
			x = toupper(x);
			y = toupper(y);
		}
		if (x != y)
			return x - y;
	}
}

static int
compare_key(
    const struct key *k, const char *a, size_t la, const char *b, size_t lb)
{
	struct number x, y;

	switch (k->kind) {
	case KEY_NUMBER:
		x = read_number(a, la);
		y = read_number(b, lb);
		return compare_numbers(&x, &y);
	case KEY_GENERAL:
		return compare_general(a, la, b, lb);
	case KEY_HUMAN:
		return compare_human(a, la, b, lb);
	case KEY_MONTH:
		return month(a, la) - month(b, lb);
	default:
		return compare_text(k, a, la, b, lb);
	}
}

/* Before a line is compared for the first time. */
void
line_prepare(struct line *l)
{
	l->key = l->p;
	l->key_len = l->len;
	if (key_count > 0)
		find_key(&keys[0], l, &l->key, &l->key_len);
}

int
line_compare(const struct line *a, const struct line *b)
{
	int r = 0;

	for (size_t i = 0; i < key_count && r == 0; i++) {
		char *ka = a->key, *kb = b->key;
		size_t la = a->key_len, lb = b->key_len;

		if (i > 0) {
			find_key(&keys[i], a, &ka, &la);
			find_key(&keys[i], b, &kb, &lb);
		}
		r = compare_key(&keys[i], ka, la, kb, lb);
		if (keys[i].reverse)
			r = -r;
	}
	if (r != 0 || (key_count > 0 && (sort_stable || sort_unique)))
		return r;
	r = memcmp(a->p, b->p, a->len < b->len ? a->len : b->len);
	if (r == 0)
		r = (a->len > b->len) - (a->len < b->len);
	return sort_reverse ? -r : r;
}
