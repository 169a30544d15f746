/*
 * param.c - what $name and ${name...} stand for.
 */
#include <string.h>
#include <unistd.h>
#include "error.h"
#include "eval.h"
#include "expand.h"
#include "field.h"
#include "job.h"
#include "mem.h"
#include "num.h"
#include "opt.h"
#include "pattern.h"
#include "scope.h"
#include "var.h"

static bool
is_list(const struct part *p)
{
	return p->text[0] == '@' || p->text[0] == '*';
}

static const char *
number(long n)
{
	return tmp_strdup(num_signed(tmp_alloc(NUM_ROOM), n));
}

static const char *
positional(const char *digits)
{
	int i = num_parse(digits);

	if (i == 0)
		return arg0;
	return i > 0 && i <= params.n ? params.v[i - 1] : NULL;
}

/* The value of anything but $@ and $*, or NULL while unset. */
static const char *
value_of(const struct part *p)
{
	char letters[OPT_COUNT + 1];
	const char *v;

	switch (p->text[0]) {
	case '#':
		return number(params.n);
	case '?':
		return number(exit_status);
	case '$':
		return number(shell_pid);
	case '!':
		return job_last_pid ? number(job_last_pid) : NULL;
	case '-':
		opt_letters(letters);
		return tmp_strdup(letters);
	}
	if (p->text[0] >= '0' && p->text[0] <= '9')
		return positional(p->text);
	v = var_getn(p->text, p->len);
	if (v == NULL && strcmp(p->text, "LINENO") == 0)
		return number(error_line);
	return v;
}

static void
put(struct fields *f, const struct part *p, const char *s, size_t n)
{
	if (p->quoted)
		field_quoted(f, s, n);
	else
		field_expanded(f, s, n);
}

/* Put s, less what a % or # operator takes off. */
static void
put_trimmed(
    struct fields *f, const struct part *p, const char *s, const char *pattern)
{
	size_t n = strlen(s);

	if (pattern)
		pattern_trim(
		    pattern, p->op == PARAM_PREFIX, p->longest, &s, &n);
	put(f, p, s, n);
}

/* Put $@ or $*. */
static void
put_list(struct fields *f, const struct part *p, const char *pattern)
{
	const bool join = f->out == NULL || (p->quoted && p->text[0] == '*');

	if (join && p->quoted)
		field_quoted(f, "", 0);
	for (int i = 0; i < params.n; i++) {
		if (i > 0 && join)
			put(f, p, f->ifs, *f->ifs != '\0');
		else if (i > 0)
			field_end(f);
		put_trimmed(f, p, params.v[i], pattern);
	}
}

static void
put_word(struct fields *f, const struct part *p)
{
	if (p->quoted && p->word->parts == NULL)
		field_quoted(f, "", 0);
	expand_parts(f, p->word->parts, true);
}

static void
put_plain(struct fields *f, const struct part *p, const char *value,
    const char *pattern)
{
	if (is_list(p))
		put_list(f, p, pattern);
	else if (value)
		put_trimmed(f, p, value, pattern);
	else if (p->quoted)
		field_quoted(f, "", 0);
}

static void
assign_default(struct fields *f, const struct part *p)
{
	char *s;

	if (!name_start(p->text[0]))
		sh_error("%s: bad variable name", p->text);
	s = expand_string(p->word);
	var_setn(p->text, p->len, s, 0);
	put(f, p, s, strlen(s));
}

__attribute__((noreturn)) static void
complain(const struct part *p)
{
	if (p->op == PARAM_ERROR && p->word->parts)
		sh_error("%s: %s", p->text, expand_string(p->word));
	sh_error("%s: parameter %snot set", p->text,
	    p->op == PARAM_ERROR && p->colon ? "null or " : "");
}

static size_t
length_of(const struct part *p, const char *value)
{
	size_t n = 0;

	if (!is_list(p))
		return value ? strlen(value) : 0;
	for (int i = 0; i < params.n; i++)
		n += strlen(params.v[i]) + (i > 0);
	return n;
}

/* Set, and not empty where the operator has a colon. */
static bool
is_there(const struct part *p, const char *value)
{
	if (!is_list(p))
		return value && !(p->colon && *value == '\0');
	if (!p->colon)
		return true;
	return params.n > 1 || (params.n == 1 && params.v[0][0] != '\0');
}

void
expand_param(struct fields *f, const struct part *p)
{
	const char *value = is_list(p) ? NULL : value_of(p);
	const bool there = is_there(p, value);
	const char *n;

	switch (p->op) {
	case PARAM_BAD:
		sh_error("Bad substitution");
	case PARAM_DEFAULT:
	case PARAM_ASSIGN:
	case PARAM_ERROR:
		if (there)
			put_plain(f, p, value, NULL);
		else if (p->op == PARAM_DEFAULT)
			put_word(f, p);
		else if (p->op == PARAM_ASSIGN)
			assign_default(f, p);
		else
			complain(p);
		return;
	case PARAM_ALTERNATE:
		if (there)
			put_word(f, p);
		else if (p->quoted)
			field_quoted(f, "", 0);
		return;
	}
	if (OPT(NOUNSET) && value == NULL && !is_list(p))
		complain(p);
	if (p->op == PARAM_LENGTH) {
		n = number((long)length_of(p, value));
		put(f, p, n, strlen(n));
	} else {
		put_plain(f, p, value,
		    p->op == PARAM_PLAIN ? NULL : expand_pattern(p->word));
	}
}
