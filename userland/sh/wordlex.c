/*
 * wordlex.c - a word and what is in it: quotes, parameters, substitutions.
 *
 * One routine, lex_parts(), serves every place where text can stand; they
 * differ in what ends it and in which quotes mean something.
 */
#include <string.h>
#include "error.h"
#include "lex.h"
#include "parse.h"
#include "pattern.h"
#include "source.h"
#include "str.h"
#include "tree.h"
#include "var.h"

struct run {
	struct word *word;
	struct part **tail;
	struct str text; /* not made into a part yet */
	bool quoted;     /* the text is */
};

static void lex_parts(struct run *r, enum lex_end end);

void
syntax_error(const char *what)
{
	error_line = source_line;
	sh_error("Syntax error: %s", what);
}

static struct part *
part_add(struct run *r, enum part_type type, bool quoted)
{
	struct part *p = parse_alloc(sizeof *p);

	p->type = type;
	p->quoted = quoted;
	*r->tail = p;
	r->tail = &p->next;
	return p;
}

static void
text_flush(struct run *r)
{
	struct part *p;
	size_t n = r->text.len;

	if (n == 0)
		return;
	p = part_add(r, PART_TEXT, r->quoted);
	p->len = n;
	p->text = str_take(&r->text);
}

static void
text_put(struct run *r, int c, bool quoted)
{
	if (r->quoted != quoted) {
		text_flush(r);
		r->quoted = quoted;
	}
	str_putc(&r->text, (char)c);
}

/* A pair of quotes with nothing inside still makes a word. */
static void
empty_quoted(struct run *r)
{
	part_add(r, PART_TEXT, true)->text = "";
}

static void
single_quotes(struct run *r)
{
	bool empty = true;
	int c;

	r->word->quoted = true;
	text_flush(r);
	for (;;) {
		c = source_get();
		if (c == '\'')
			break;
		if (c == SOURCE_END)
			syntax_error("Unterminated quoted string");
		if (c == '\0')
			continue;
		text_put(r, c, true);
		empty = false;
	}
	if (empty)
		empty_quoted(r);
}

static void
double_quotes(struct run *r)
{
	struct part **before;

	r->word->quoted = true;
	text_flush(r);
	before = r->tail;
	lex_parts(r, END_QUOTE);
	text_flush(r);
	if (r->tail == before)
		empty_quoted(r);
}

static void
backslash(struct run *r, enum lex_end end)
{
	int c = source_get();
	bool special;

	switch (end) {
	case END_WORD:
	case END_BRACE:
		special = true;
		break;
	case END_QUOTE:
		special = c == '"';
		break;
	case END_QBRACE:
		special = c == '"' || c == '}';
		break;
	default:
		special = false;
	}
	if (c == SOURCE_END || c == '\0') {
		text_put(r, '\\', true);
		return;
	}
	r->word->quoted = true;
	if (!special && c != '$' && c != '`' && c != '\\')
		text_put(r, '\\', true);
	text_put(r, c, true);
}

/* The text between backquotes, one level of backslashes removed. */
static char *
backquote_text(bool quoted, size_t *n)
{
	struct str t = { .a = &parse_tree->a };
	char *text;

	for (;;) {
		int c = source_get();

		if (c == '`')
			break;
		if (c == SOURCE_END)
			syntax_error("EOF in backquote substitution");
		if (c == '\\') {
			c = source_get();
			if (c == '\n')
				continue;
			if (c != '\\' && c != '`' && c != '$' &&
			    !(quoted && c == '"'))
				str_putc(&t, '\\');
			if (c == SOURCE_END)
				continue;
		}
		if (c != '\0')
			str_putc(&t, (char)c);
	}
	*n = t.len;
	text = str_take(&t);
	return text;
}

static void
backquotes(struct run *r, bool quoted)
{
	struct part *p;
	size_t n;
	char *text;

	text_flush(r);
	text = backquote_text(quoted, &n);
	p = part_add(r, PART_COMMAND, quoted);
	p->command = parse_text(text, n);
}

static bool
special_param(int c)
{
	return c == '@' || c == '*' || c == '#' || c == '?' || c == '-' ||
	       c == '$' || c == '!';
}

static bool
is_digit(int c)
{
	return c >= '0' && c <= '9';
}

/* A parameter's name, c being its first character; NULL: there is none. */
static const char *
param_name(int c, bool braces)
{
	struct str t = { .a = &parse_tree->a };

	if (special_param(c)) {
		str_putc(&t, (char)c);
		return str_take(&t);
	}
	if (!name_start(c) && !is_digit(c))
		return NULL;
	str_putc(&t, (char)c);
	if (is_digit(c) && !braces)
		return str_take(&t);
	for (;;) {
		int next = lex_char();

		if (is_digit(c) ? !is_digit(next) : !name_char(next)) {
			if (next != SOURCE_END)
				source_unget();
			return str_take(&t);
		}
		str_putc(&t, (char)next);
	}
}

static struct word *
nested_word(enum lex_end end)
{
	struct word *w;

	lex_enter();
	w = word_lex(end);
	lex_leave();
	return w;
}

/* Whatever it is, it goes on to its closing brace. */
static void
bad_substitution(struct part *p, bool quoted)
{
	p->op = PARAM_BAD;
	source_unget();
	nested_word(quoted ? END_QBRACE : END_BRACE);
}

/* After ${name: the operator, its word and the closing brace. */
static void
param_operator(struct part *p, bool quoted)
{
	int c = lex_char();

	if (c == '}')
		return;
	if (c == ':') {
		p->colon = true;
		c = lex_char();
	}
	if (c == SOURCE_END)
		syntax_error("Missing '}'");
	if (c == '-' || c == '=' || c == '?' || c == '+') {
		p->op = (unsigned char)c;
		p->word = nested_word(quoted ? END_QBRACE : END_BRACE);
	} else if ((c == '%' || c == '#') && !p->colon) {
		p->op = (unsigned char)c;
		if (source_look(0) == c) {
			source_get();
			p->longest = true;
		}
		p->word = nested_word(END_BRACE);
	} else {
		bad_substitution(p, quoted);
	}
}

static void
bad_name(struct part *p, int c, bool quoted)
{
	p->text = "";
	if (c == SOURCE_END)
		syntax_error("Missing '}'");
	if (c == '}')
		p->op = PARAM_BAD;
	else
		bad_substitution(p, quoted);
}

/* ${#name} and its kin: is the # at hand the length operator? */
static bool
length_operator(void)
{
	int c = source_look(0);

	if (name_start(c) || is_digit(c))
		return true;
	return special_param(c) && source_look(1) == '}';
}

static void
braces(struct run *r, bool quoted)
{
	struct part *p = part_add(r, PART_PARAM, quoted);
	int c = lex_char();

	if (c == '#' && length_operator()) {
		p->text = param_name(lex_char(), true);
		p->op = PARAM_LENGTH;
		c = lex_char();
		if (c == SOURCE_END)
			syntax_error("Missing '}'");
		if (c != '}')
			bad_substitution(p, quoted);
	} else {
		p->text = param_name(c, true);
		if (p->text)
			param_operator(p, quoted);
		else
			bad_name(p, c, quoted);
	}
	p->len = strlen(p->text);
}

static void
dollar(struct run *r, bool quoted)
{
	int c = lex_char();
	const char *name;
	struct part *p;

	if (c == '(' && source_look(0) == '(') {
		source_get();
		text_flush(r);
		p = part_add(r, PART_ARITH, quoted);
		p->word = nested_word(END_ARITH);
		return;
	}
	if (c == '(') {
		text_flush(r);
		p = part_add(r, PART_COMMAND, quoted);
		p->command = parse_nested();
		return;
	}
	if (c == '{') {
		text_flush(r);
		braces(r, quoted);
		return;
	}
	name = c == SOURCE_END ? NULL : param_name(c, false);
	if (name == NULL) {
		if (c != SOURCE_END)
			source_unget();
		text_put(r, '$', quoted);
		return;
	}
	text_flush(r);
	p = part_add(r, PART_PARAM, quoted);
	p->text = name;
	p->len = strlen(name);
}

static bool
ends_word(int c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == ';' || c == '&' ||
	       c == '|' || c == '<' || c == '>' || c == '(' || c == ')';
}

/* Does c end the text?  Parentheses are counted for END_ARITH. */
static bool
ends(enum lex_end end, int c, int *parens)
{
	switch (end) {
	case END_WORD:
		if (c != SOURCE_END && !ends_word(c))
			return false;
		if (c != SOURCE_END)
			source_unget();
		return true;
	case END_QUOTE:
		if (c == SOURCE_END)
			syntax_error("Unterminated quoted string");
		return c == '"';
	case END_BRACE:
	case END_QBRACE:
		if (c == SOURCE_END)
			syntax_error("Missing '}'");
		return c == '}';
	case END_INPUT:
		return c == SOURCE_END;
	case END_ARITH:
		if (c == SOURCE_END)
			syntax_error("Missing '))'");
		if (c == '(')
			++*parens;
		if (c != ')' || --*parens >= 0)
			return false;
		if (lex_char() != ')')
			syntax_error("Missing '))'");
		return true;
	}
	return true;
}

static void
lex_parts(struct run *r, enum lex_end end)
{
	const bool quoted = end != END_WORD && end != END_BRACE;
	int parens = 0;

	for (;;) {
		int c = lex_char();

		if (ends(end, c, &parens))
			return;
		if (c == '\\')
			backslash(r, end);
		else if (c == '$')
			dollar(r, quoted);
		else if (c == '`')
			backquotes(r, quoted);
		else if (c == '\'' && !quoted)
			single_quotes(r);
		else if (c == '"' && (!quoted || end == END_QBRACE))
			double_quotes(r);
		else if (c != '"' || end != END_ARITH)
			text_put(r, c, quoted);
	}
}

/* Nothing in it needs expanding or unquoting. */
static bool
is_plain(const struct word *w)
{
	const struct part *p = w->parts;

	return p && p->next == NULL && p->type == PART_TEXT && !p->quoted &&
	       strchr(p->text, '~') == NULL &&
	       !pattern_magic(p->text, p->text + p->len);
}

struct word *
word_lex(enum lex_end end)
{
	struct word *w = parse_alloc(sizeof *w);
	struct run r = { .word = w, .tail = &w->parts };

	r.text.a = &parse_tree->a;
	lex_parts(&r, end);
	text_flush(&r);
	w->plain = is_plain(w);
	return w;
}
