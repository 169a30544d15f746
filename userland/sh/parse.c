/*
 * parse.c - lists, pipelines and simple commands; compound commands are in
 * compound.c.  Recursive descent with one token of look-ahead.
 */
#include <string.h>
#include "builtin.h"
#include "compound.h"
#include "error.h"
#include "lex.h"
#include "parse.h"
#include "source.h"
#include "tree.h"
#include "var.h"

struct node *
node_new(enum node_type type)
{
	struct node *n = parse_alloc(sizeof *n);

	n->type = (unsigned char)type;
	n->line = lex.tok == TOK_NONE ? source_line : lex.line;
	return n;
}

void
unexpected(enum token want)
{
	enum token t = lex_peek(LEX_KEYWORD);
	const char *got = lex_name(t);

	error_line = lex.line;
	if (t == TOK_WORD && lex.word->plain)
		got = lex.word->parts->text;
	if (want == TOK_NONE)
		sh_error("Syntax error: %s unexpected", got);
	sh_error(
	    "Syntax error: %s unexpected (expecting %s)", got, lex_name(want));
}

void
expect(enum token t)
{
	if (lex_peek(LEX_KEYWORD) != t)
		unexpected(t);
	lex_take();
}

void
skip_newlines(void)
{
	while (lex_peek(LEX_KEYWORD | LEX_ALIAS) == TOK_NEWLINE)
		lex_take();
}

/* A redirection, the token being looked at; returns where the next goes. */
struct redir **
parse_redir(struct redir **at)
{
	struct redir *r = parse_alloc(sizeof *r);

	r->type = (unsigned char)lex.redir;
	r->fd = lex.fd;
	r->strip = lex.strip;
	lex_take();
	if (lex_peek(0) != TOK_WORD)
		unexpected(TOK_WORD);
	r->target = lex.word;
	if (r->type == REDIR_HERE) {
		const char *text = word_text(lex.word);

		r->literal = lex.word->quoted;
		r->delimiter = parse_strndup(text, strlen(text));
		here_add(r);
	}
	lex_take();
	*at = r;
	return &r->next;
}

/* NAME=value, not quoted up to the = sign? */
static struct assign *
as_assignment(struct word *w)
{
	struct part *p = w->parts;
	struct assign *a;
	struct word *value;
	size_t n;

	if (p == NULL || p->type != PART_TEXT || p->quoted)
		return NULL;
	n = name_length(p->text);
	if (n == 0 || p->text[n] != '=')
		return NULL;
	a = parse_alloc(sizeof *a);
	a->name = parse_strndup(p->text, n);
	a->len = n;
	a->value = value = parse_alloc(sizeof *value);
	*value = *w;
	value->next = NULL;
	n++;
	if (p->text[n] == '\0') {
		value->parts = p->next;
		value->plain = false;
	} else {
		value->parts = parse_alloc(sizeof *p);
		*value->parts = *p;
		value->parts->text += n;
		value->parts->len -= n;
	}
	return a;
}

/* name ( ) command, the parenthesis being looked at. */
static struct node *
parse_function(struct node *n)
{
	const struct word *w = n->u.simple.args;
	const char *name = w->plain ? w->parts->text : "";
	const struct builtin *b;

	lex_take();
	expect(TOK_RPAREN);
	b = builtin_find(name);
	if (*name == '\0' || name_length(name) != strlen(name) ||
	    (b && (b->flags & BUILTIN_SPECIAL)))
		syntax_error("Bad function name");
	skip_newlines();
	n->type = NODE_FUNCTION;
	n->u.function.name = name;
	n->u.function.tree = parse_tree;
	n->u.function.body = parse_stage();
	return n;
}

static struct node *
parse_simple(void)
{
	struct node *n = node_new(NODE_SIMPLE);
	struct redir **redir = &n->redirs;
	struct assign **assign = &n->u.simple.assigns, *a;
	struct word **arg = &n->u.simple.args;
	int flags = 0; /* the first word has been checked already */

	for (;;) {
		enum token t = lex_peek(flags);

		if (t == TOK_REDIR) {
			redir = parse_redir(redir);
			if (n->u.simple.args == NULL)
				flags = LEX_ALIAS;
			continue;
		}
		if (t == TOK_LPAREN && n->u.simple.args &&
		    arg == &n->u.simple.args->next && !n->u.simple.assigns &&
		    !n->redirs)
			return parse_function(n);
		if (t != TOK_WORD)
			return n;
		a = n->u.simple.args ? NULL : as_assignment(lex.word);
		if (a) {
			*assign = a;
			assign = &a->next;
			flags = LEX_ALIAS;
		} else {
			*arg = lex.word;
			arg = &lex.word->next;
			flags = 0;
		}
		lex_take();
	}
}

struct node *
parse_stage(void)
{
	enum token t = lex_peek(LEX_KEYWORD | LEX_ALIAS);
	struct node *n;

	lex_enter();
	if (t == TOK_WORD || t == TOK_REDIR)
		n = parse_simple();
	else
		n = parse_compound(t);
	lex_leave();
	return n;
}

static struct node *
parse_pipeline(void)
{
	bool negate = false;
	struct node *n, *pipe, **at;

	if (lex_peek(LEX_KEYWORD | LEX_ALIAS) == TOK_NOT) {
		negate = true;
		lex_take();
	}
	n = parse_stage();
	if (!negate && lex_peek(0) != TOK_PIPE)
		return n;
	pipe = node_new(NODE_PIPE);
	pipe->line = n->line;
	pipe->negate = negate;
	pipe->u.kids = n;
	at = &n->next;
	while (lex_peek(0) == TOK_PIPE) {
		lex_take();
		skip_newlines();
		*at = parse_stage();
		at = &(*at)->next;
	}
	return pipe;
}

static struct node *
parse_andor(void)
{
	struct node *n = parse_pipeline(), *list, **at;
	enum token t = lex_peek(0);

	if (t != TOK_AND && t != TOK_OR)
		return n;
	list = node_new(NODE_ANDOR);
	list->u.kids = n;
	for (at = &n->next; t == TOK_AND || t == TOK_OR; t = lex_peek(0)) {
		lex_take();
		skip_newlines();
		*at = parse_pipeline();
		(*at)->join = t == TOK_AND ? JOIN_AND : JOIN_OR;
		at = &(*at)->next;
	}
	return list;
}

static bool
ends_list(enum token t)
{
	switch (t) {
	case TOK_END:
	case TOK_NEWLINE:
	case TOK_RPAREN:
	case TOK_DSEMI:
	case TOK_THEN:
	case TOK_ELSE:
	case TOK_ELIF:
	case TOK_FI:
	case TOK_DO:
	case TOK_DONE:
	case TOK_ESAC:
	case TOK_RBRACE:
		return true;
	default:
		return false;
	}
}

/*
 * Commands up to whatever cannot start one.  A newline ends a list that may
 * not span lines, and otherwise only separates.
 */
struct node *
parse_list(bool lines)
{
	struct node *first = NULL, **at = &first, *list;
	enum token t;

	for (;;) {
		if (lines)
			skip_newlines();
		if (ends_list(lex_peek(LEX_KEYWORD | LEX_ALIAS)))
			break;
		*at = parse_andor();
		t = lex_peek(0);
		(*at)->background = t == TOK_AMP;
		at = &(*at)->next;
		if (t == TOK_SEMI || t == TOK_AMP)
			lex_take();
		else if (!lines || t != TOK_NEWLINE)
			break;
	}
	if (first == NULL || (first->next == NULL && !first->background))
		return first;
	list = node_new(NODE_LIST);
	list->line = first->line;
	list->u.kids = first;
	return list;
}

struct node *
parse_command(struct tree *t, bool *end)
{
	struct node *n;
	enum token tok;

	parse_tree = t;
	lex_first_line = true;
	*end = false;
	n = parse_list(false);
	tok = lex_peek(LEX_KEYWORD);
	if (tok == TOK_NEWLINE) {
		lex_take();
	} else if (tok == TOK_END) {
		lex_take();
		here_read();
		*end = n == NULL;
	} else {
		unexpected(TOK_NONE);
	}
	return n;
}

/* Parse a list while a token of the text around it may be looked ahead. */
static struct node *
parse_inner(enum token end)
{
	struct lex outer = lex;
	struct here *pending, **at;
	struct node *n;

	lex_enter();
	lex = (struct lex){ 0 };
	n = parse_list(true);
	if (lex_peek(LEX_KEYWORD) != end)
		unexpected(end);
	if (end == TOK_END)
		here_read();
	pending = lex.here;
	lex = outer;
	for (at = &lex.here; *at; at = &(*at)->next)
		;
	*at = pending;
	lex_leave();
	return n;
}

struct node *
parse_nested(void)
{
	return parse_inner(TOK_RPAREN);
}

struct node *
parse_text(const char *text, size_t n)
{
	struct source s;
	struct node *node;

	source_push_string(&s, text, n);
	node = parse_inner(TOK_END);
	source_pop();
	return node;
}

struct word *
parse_prompt(struct tree *t, const char *text)
{
	struct tree *outer_tree = parse_tree;
	struct lex outer = lex;
	struct source s;
	struct word *w;

	parse_tree = t;
	lex = (struct lex){ 0 };
	source_push_string(&s, text, strlen(text));
	w = word_lex(END_INPUT);
	source_pop();
	lex = outer;
	parse_tree = outer_tree;
	return w;
}
