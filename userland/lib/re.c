/*
 * re.c - the compiler of regular expressions.
 *
 * One pass: an atom is the program text from its start to the end of what
 * has been written; a repetition puts a split before it, or copies it.
 */
#include <assert.h>
#include <ctype.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include "reprog.h"

enum { MAX_CODE = 1 << 20, MAX_DEPTH = 250, MAX_REPEAT = 32767 };

struct parser {
	struct re *re;
	const char *p, *end;
	int flags, depth;
	const char *error;
	int opened, closed; /* groups so far */
};

static bool alternatives(struct parser *s);

static bool
bad(struct parser *s, const char *why)
{
	if (s->error == NULL)
		s->error = why;
	return false;
}

static bool
emit(struct parser *s, enum re_op op, int x, int y)
{
	struct re *re = s->re;

	if (re->count >= MAX_CODE)
		return bad(s, "Regular expression too big");
	re->code = xgrow(re->code, &re->cap, re->count + 1, sizeof(*re->code));
	re->code[re->count++] = (struct re_code){ op, x, y };
	return true;
}

/* Make room for one instruction before an atom. */
static bool
insert(struct parser *s, size_t at, enum re_op op, int x, int y)
{
	struct re_code *code;

	if (!emit(s, OP_MATCH, 0, 0))
		return false;
	code = s->re->code;
	memmove(
	    code + at + 1, code + at, (s->re->count - 1 - at) * sizeof(*code));
	code[at] = (struct re_code){ op, x, y };
	return true;
}

static void
set_add(struct re_set *set, unsigned c)
{
	set->bits[c / 8] |= (unsigned char)(1u << (c % 8));
}

static bool
emit_set(struct parser *s, struct re_set *set, bool negate)
{
	struct re *re = s->re;

	if (s->flags & RE_ICASE)
		for (unsigned c = 'a'; c <= 'z'; c++)
			if (set_has(set, c) || set_has(set, c - 32)) {
				set_add(set, c);
				set_add(set, c - 32);
			}
	for (size_t i = 0; negate && i < sizeof(set->bits); i++)
		set->bits[i] ^= 0xff;
	re->set = xgrow(re->set, &re->set_cap, re->sets + 1, sizeof(*re->set));
	re->set[re->sets] = *set;
	return emit(s, OP_SET, (int)re->sets++, 0);
}

static bool
emit_char(struct parser *s, unsigned char c)
{
	struct re_set set = { { 0 } };

	if (!(s->flags & RE_ICASE) || !isalpha(c))
		return emit(s, OP_CHAR, c, 0);
	set_add(&set, c);
	return emit_set(s, &set, false);
}

static bool
emit_kind(struct parser *s, bool word, bool negate)
{
	struct re_set set = { { 0 } };

	for (int c = 0; c < 256; c++)
		if (word ? is_word(c) : isspace(c))
			set_add(&set, (unsigned)c);
	return emit_set(s, &set, negate);
}

static bool
emit_assert(struct parser *s, enum re_assert what)
{
	s->re->asserts = true;
	return emit(s, OP_ASSERT, what, 0);
}

static bool
class_add(struct re_set *set, const char *name, size_t len, bool icase)
{
	static const struct {
		const char *name;
		int (*is)(int);
	} kinds[] = {
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

	(void)icase;
	for (size_t i = 0; i < COUNT(kinds); i++) {
		if (strlen(kinds[i].name) != len ||
		    memcmp(kinds[i].name, name, len) != 0)
			continue;
		for (int c = 0; c < 256; c++)
			if (kinds[i].is(c))
				set_add(set, (unsigned)c);
		return true;
	}
	return false;
}

/*
 * [.c.], [=c=] or a byte, into *c.  A class goes into the set at once and
 * leaves *c at -1.
 */
static bool
bracket_item(struct parser *s, struct re_set *set, int *c)
{
	static const char open[] = "Unmatched [, [^, [:, [., or [=";
	const char *at = s->p, *end;
	char kind = at + 1 < s->end ? at[1] : '\0';

	if (*at != '[' || (kind != ':' && kind != '.' && kind != '=')) {
		*c = (unsigned char)*s->p++;
		return true;
	}
	for (end = at + 2; end + 1 < s->end; end++)
		if (end[0] == kind && end[1] == ']')
			break;
	if (end + 1 >= s->end)
		return bad(s, open);
	s->p = end + 2;
	if (kind == ':') {
		*c = -1;
		if (class_add(set, at + 2, (size_t)(end - at - 2), false))
			return true;
		return bad(s, "Invalid character class name");
	}
	if (end - at != 3)
		return bad(s, "Invalid collation character");
	*c = (unsigned char)at[2];
	return true;
}

static bool
bracket(struct parser *s)
{
	static const char open[] = "Unmatched [, [^, [:, [., or [=";
	const char *start = s->p - 1;
	struct re_set set = { { 0 } };
	bool negate = s->p < s->end && *s->p == '^', first = true;
	int c, last;

	s->p += negate;
	for (;; first = false) {
		if (s->p >= s->end)
			return bad(s, open);
		if (*s->p == ']' && !first)
			break;
		if (!bracket_item(s, &set, &c))
			return false;
		if (s->p + 1 >= s->end || s->p[0] != '-' || s->p[1] == ']') {
			if (c >= 0)
				set_add(&set, (unsigned)c);
			continue;
		}
		s->p++;
		if (!bracket_item(s, &set, &last))
			return false;
		if (c < 0 || last < 0 || last < c)
			return bad(s, "Invalid range end");
		for (; c <= last; c++)
			set_add(&set, (unsigned)c);
	}
	s->p++;
	if (!negate && s->p - start > 4 && start[1] == ':' && s->p[-2] == ':')
		return bad(s, "character class syntax is [[:space:]], "
			      "not [:space:]");
	return emit_set(s, &set, negate);
}

static bool
group(struct parser *s)
{
	int n = ++s->opened;
	bool keep = n < RE_GROUPS;

	if (s->depth >= MAX_DEPTH)
		return bad(s, "Regular expression too big");
	s->depth++;
	if (keep && !emit(s, OP_SAVE, 2 * n, 0))
		return false;
	if (!alternatives(s))
		return false;
	s->depth--;
	if (s->p >= s->end)
		return bad(s, "Unmatched ( or \\(");
	s->p += s->flags & RE_EXTENDED ? 1 : 2;
	s->closed++;
	return !keep || emit(s, OP_SAVE, 2 * n + 1, 0);
}

/* What stands after a backslash and is no operator. */
static bool
escaped(struct parser *s)
{
	char c = *s->p++;

	switch (c) {
	case 'w':
	case 'W':
		return emit_kind(s, true, c == 'W');
	case 's':
	case 'S':
		return emit_kind(s, false, c == 'S');
	case 'b':
		return emit_assert(s, AT_WORD_EDGE);
	case 'B':
		return emit_assert(s, NOT_WORD_EDGE);
	case '<':
		return emit_assert(s, AT_WORD_BEGIN);
	case '>':
		return emit_assert(s, AT_WORD_END);
	case '`':
		return emit_assert(s, AT_BEGIN);
	case '\'':
		return emit_assert(s, AT_END);
	default:
		if (c >= '1' && c <= '9')
			return bad(
			    s, c - '0' > s->closed
				   ? "Invalid back reference"
				   : "back-references are not supported");
		return emit_char(s, (unsigned char)c);
	}
}

/* Is an operator written c (or \c, the other way in basic ones) here? */
static bool
looks_at(const struct parser *s, char c)
{
	if (s->flags & RE_EXTENDED)
		return s->p < s->end && *s->p == c;
	return s->p + 1 < s->end && s->p[0] == '\\' && s->p[1] == c;
}

static bool
at_branch_end(const struct parser *s)
{
	if (s->p >= s->end)
		return true;
	if ((s->flags & RE_LISTS) && *s->p == '\n')
		return true;
	return looks_at(s, '|') ||
	       (looks_at(s, ')') &&
		   (s->depth > 0 || !(s->flags & RE_EXTENDED)));
}

static bool
number(struct parser *s, int *to)
{
	if (s->p >= s->end || !isdigit((unsigned char)*s->p))
		return false;
	for (*to = 0; s->p < s->end && isdigit((unsigned char)*s->p); s->p++)
		if (*to <= MAX_REPEAT)
			*to = *to * 10 + (*s->p - '0');
	return true;
}

/*
 * {n}, {n,}, {,m} or {n,m} at s->p, after the brace.  An extended one that
 * is no interval is plain text: *plain.
 */
static bool
interval(struct parser *s, int *min, int *max, bool *plain)
{
	const char *start = s->p;
	bool extended = s->flags & RE_EXTENDED, has_min;

	*min = 0;
	has_min = number(s, min);
	*max = *min;
	if (s->p < s->end && *s->p == ',') {
		s->p++;
		if (!number(s, max))
			*max = -1;
	} else if (!has_min) {
		*max = -2;
	}
	*plain = false;
	if (*max != -2 && looks_at(s, '}')) {
		s->p += extended ? 1 : 2;
		if (*max >= 0 && *max < *min)
			return bad(s, "Invalid content of \\{\\}");
		if (*min > MAX_REPEAT || *max > MAX_REPEAT)
			return bad(s, "Regular expression too big");
		return true;
	}
	if (extended) {
		s->p = start;
		*plain = true;
		return true;
	}
	return bad(
	    s, s->p >= s->end ? "Unmatched \\{" : "Invalid content of \\{\\}");
}

/* Repeat the atom that begins at start: max < 0 is without end. */
static bool
repeat(struct parser *s, size_t start, int min, int max)
{
	struct re *re = s->re;
	size_t len = re->count - start;
	struct re_code *body;
	bool ok = true;

	if (max < 0 && min <= 1) {
		if (min == 1)
			return emit(s, OP_SPLIT, -(int)len, 1);
		return insert(s, start, OP_SPLIT, 1, (int)len + 2) &&
		       emit(s, OP_JUMP, -(int)len - 1, 0);
	}
	if (min == 0 && max == 1)
		return insert(s, start, OP_SPLIT, 1, (int)len + 1);
	body = xmalloc(len * sizeof(*body));
	memcpy(body, re->code + start, len * sizeof(*body));
	re->count = start;
	for (int i = 0; ok && i < (max < 0 ? min : max); i++) {
		/* An optional copy jumps over all that follow it. */
		size_t left = ((size_t)max - (size_t)i) * (len + 1);

		if (i >= min)
			ok = left < MAX_CODE && emit(s, OP_SPLIT, 1, (int)left);
		if (max < 0 && i == min - 1)
			start = re->count;
		for (size_t k = 0; ok && k < len; k++)
			ok = emit(s, body[k].op, body[k].x, body[k].y);
	}
	free(body);
	if (!ok)
		return bad(s, "Regular expression too big");
	return max >= 0 || emit(s, OP_SPLIT, -(int)len, 1);
}

static bool
repetitions(struct parser *s, size_t start)
{
	bool extended = s->flags & RE_EXTENDED;

	for (;;) {
		int min, max = -1;
		bool plain;

		if (s->p < s->end && *s->p == '*') {
			s->p++;
			min = 0;
		} else if (looks_at(s, '+') || looks_at(s, '?')) {
			s->p += extended ? 0 : 1;
			min = *s->p == '+';
			max = *s->p++ == '+' ? -1 : 1;
		} else if (looks_at(s, '{')) {
			const char *brace = s->p;

			s->p += extended ? 1 : 2;
			if (!interval(s, &min, &max, &plain))
				return false;
			if (plain) {
				s->p = brace;
				return true;
			}
		} else {
			return true;
		}
		if (!repeat(s, start, min, max))
			return false;
	}
}

static bool
is_anchor(const struct parser *s, bool first)
{
	struct parser after = *s;

	if (s->flags & RE_EXTENDED)
		return true;
	if (*s->p == '^')
		return first;
	after.p++;
	return at_branch_end(&after);
}

static bool
atom(struct parser *s, bool first)
{
	bool extended = s->flags & RE_EXTENDED;
	struct re_set all = { { 0 } };
	char c = *s->p;

	if (s->flags & RE_FIXED) {
		s->p++;
		return emit_char(s, (unsigned char)c);
	}
	if (looks_at(s, '(')) {
		s->p += extended ? 1 : 2;
		return group(s);
	}
	if (!extended && looks_at(s, ')'))
		return bad(s, "Unmatched ) or \\)");
	if ((c == '^' || c == '$') && is_anchor(s, first)) {
		s->p++;
		return emit_assert(s, c == '^' ? AT_BEGIN : AT_END);
	}
	s->p++;
	if (c == '[')
		return bracket(s);
	if (c == '.') {
		set_add(&all, '\n');
		return emit_set(s, &all, true);
	}
	if (c != '\\')
		return emit_char(s, (unsigned char)c);
	if (s->p >= s->end)
		return bad(s, "Trailing backslash");
	if (!extended && *s->p == '{')
		return bad(s, "Invalid preceding regular expression");
	return escaped(s);
}

/* In extended ones an operator with nothing before it means nothing. */
static bool
idle_operator(struct parser *s)
{
	struct parser try = *s;
	int min, max;
	bool plain;

	if (strchr("*+?", *s->p) != NULL) {
		s->p++;
		return true;
	}
	if (*s->p != '{')
		return false;
	try.p++;
	if (!interval(&try, &min, &max, &plain) || plain)
		return false;
	s->p = try.p;
	return true;
}

static bool
branch(struct parser *s)
{
	bool first = true;

	while (
	    !(s->flags & RE_FIXED
		    ? s->p >= s->end || ((s->flags & RE_LISTS) && *s->p == '\n')
		    : at_branch_end(s))) {
		size_t start = s->re->count;
		bool anchor = *s->p == '^', extended = s->flags & RE_EXTENDED;

		if (extended && first && !(s->flags & RE_FIXED) &&
		    idle_operator(s))
			continue;
		if (!atom(s, first))
			return false;
		if (s->flags & RE_FIXED)
			continue;
		/* After ^ in a basic one * is plain text. */
		if (!extended && first && anchor) {
			if (s->p < s->end && *s->p == '*') {
				start = s->re->count;
				s->p++;
				if (!emit_char(s, '*'))
					return false;
			}
		}
		first = false;
		if (!repetitions(s, start))
			return false;
	}
	return true;
}

static bool
skip_bar(struct parser *s)
{
	if (s->p >= s->end)
		return false;
	if ((s->flags & RE_LISTS) && *s->p == '\n')
		s->p++;
	else if (!(s->flags & RE_FIXED) && looks_at(s, '|'))
		s->p += s->flags & RE_EXTENDED ? 1 : 2;
	else
		return false;
	return true;
}

/* A split before each branch but the last, a jump to the end after it. */
static bool
alternatives(struct parser *s)
{
	size_t *jump = NULL, jumps = 0, cap = 0;
	bool ok;

	for (;;) {
		size_t start = s->re->count, len;

		ok = branch(s);
		if (!ok || !skip_bar(s))
			break;
		len = s->re->count - start;
		ok = insert(s, start, OP_SPLIT, 1, (int)len + 2) &&
		     emit(s, OP_JUMP, 0, 0);
		if (!ok)
			break;
		jump = xgrow(jump, &cap, jumps + 1, sizeof(*jump));
		jump[jumps++] = s->re->count - 1;
	}
	for (size_t i = 0; ok && i < jumps; i++)
		s->re->code[jump[i]].x = (int)(s->re->count - jump[i]);
	free(jump);
	return ok;
}

static bool
whole(struct parser *s)
{
	bool line = s->flags & RE_LINE, word = s->flags & RE_WORD;

	if (line && !emit_assert(s, AT_BEGIN))
		return false;
	if (word && !line && !emit_assert(s, NO_WORD_BEFORE))
		return false;
	if (!emit(s, OP_SAVE, 0, 0) || !alternatives(s))
		return false;
	if (s->p < s->end)
		return bad(s, "Unmatched ) or \\)");
	if (!emit(s, OP_SAVE, 1, 0))
		return false;
	if (word && !line && !emit_assert(s, NO_WORD_AFTER))
		return false;
	if (line && !emit_assert(s, AT_END))
		return false;
	return emit(s, OP_MATCH, 0, 0);
}

/* NULL and a reason when the pattern makes no sense. */
struct re *
re_new(const char *pattern, size_t len, int flags, const char **error)
{
	struct parser s = {
		.p = pattern, .end = pattern + len, .flags = flags
	};

	s.re = xmalloc(sizeof(*s.re));
	*s.re = (struct re){ 0 };
	if (!whole(&s)) {
		*error = s.error;
		free(s.re->code);
		free(s.re->set);
		free(s.re);
		return NULL;
	}
	s.re->groups = s.opened < RE_GROUPS ? s.opened : RE_GROUPS - 1;
	return s.re;
}

int
re_group_count(const struct re *re)
{
	return re->groups;
}
