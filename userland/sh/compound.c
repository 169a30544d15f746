/*
 * compound.c - parsing if, while, until, for, case, ( ) and { }.
 */
#include <string.h>
#include "compound.h"
#include "error.h"
#include "var.h"

/* A list that must not be empty. */
static struct node *
need_list(enum token end)
{
	struct node *n = parse_list(true);

	if (n == NULL)
		unexpected(TOK_NONE);
	if (end != TOK_NONE)
		expect(end);
	return n;
}

static struct node *
parse_if(void)
{
	struct node *first = node_new(NODE_IF), *n = first;
	enum token t;

	lex_take();
	for (;;) {
		n->u.cond.test = need_list(TOK_THEN);
		n->u.cond.then = need_list(TOK_NONE);
		t = lex_peek(LEX_KEYWORD);
		if (t != TOK_ELIF)
			break;
		n = n->u.cond.other = node_new(NODE_IF);
		lex_take();
	}
	if (t == TOK_ELSE) {
		lex_take();
		n->u.cond.other = need_list(TOK_NONE);
	}
	expect(TOK_FI);
	return first;
}

static struct node *
parse_loop(enum node_type type)
{
	struct node *n = node_new(type);

	lex_take();
	n->u.loop.test = need_list(TOK_DO);
	n->u.loop.body = need_list(TOK_DONE);
	return n;
}

static struct node *
parse_for(void)
{
	struct node *n = node_new(NODE_FOR);
	struct word **at = &n->u.iter.words;
	enum token t;

	lex_take();
	if (lex_peek(0) != TOK_WORD || !lex.word->plain)
		syntax_error("Bad for loop variable");
	n->u.iter.name = lex.word->parts->text;
	if (name_length(n->u.iter.name) != strlen(n->u.iter.name))
		syntax_error("Bad for loop variable");
	lex_take();
	while ((t = lex_peek(LEX_KEYWORD)) == TOK_NEWLINE)
		lex_take();
	if (t == TOK_IN) {
		n->u.iter.in = true;
		lex_take();
		for (; (t = lex_peek(0)) == TOK_WORD; lex_take()) {
			*at = lex.word;
			at = &lex.word->next;
		}
		if (t != TOK_SEMI && t != TOK_NEWLINE)
			unexpected(TOK_NONE);
		lex_take();
	} else if (t == TOK_SEMI) {
		lex_take();
	}
	skip_newlines();
	expect(TOK_DO);
	n->u.iter.body = need_list(TOK_DONE);
	return n;
}

static struct case_item *
parse_case_item(void)
{
	struct case_item *item = parse_alloc(sizeof *item);
	struct word **at = &item->patterns;

	if (lex_peek(0) == TOK_LPAREN)
		lex_take();
	for (;;) {
		if (lex_peek(0) != TOK_WORD)
			unexpected(TOK_WORD);
		*at = lex.word;
		at = &lex.word->next;
		lex_take();
		if (lex_peek(0) != TOK_PIPE)
			break;
		lex_take();
	}
	expect(TOK_RPAREN);
	item->body = parse_list(true);
	return item;
}

static struct node *
parse_case(void)
{
	struct node *n = node_new(NODE_CASE);
	struct case_item **at = &n->u.select.items;
	enum token t;

	lex_take();
	if (lex_peek(0) != TOK_WORD)
		unexpected(TOK_WORD);
	n->u.select.word = lex.word;
	lex_take();
	while (lex_peek(LEX_KEYWORD) == TOK_NEWLINE)
		lex_take();
	expect(TOK_IN);
	for (;;) {
		while ((t = lex_peek(LEX_KEYWORD)) == TOK_NEWLINE)
			lex_take();
		if (t == TOK_ESAC)
			break;
		*at = parse_case_item();
		at = &(*at)->next;
		t = lex_peek(LEX_KEYWORD);
		if (t == TOK_ESAC)
			break;
		expect(TOK_DSEMI);
	}
	lex_take();
	return n;
}

static struct node *
parse_enclosed(enum node_type type, enum token end)
{
	struct node *n = node_new(type);

	lex_take();
	n->u.kids = need_list(end);
	return n;
}

struct node *
parse_compound(enum token t)
{
	struct node *n;
	struct redir **at;

	switch (t) {
	case TOK_IF:
		n = parse_if();
		break;
	case TOK_WHILE:
		n = parse_loop(NODE_WHILE);
		break;
	case TOK_UNTIL:
		n = parse_loop(NODE_UNTIL);
		break;
	case TOK_FOR:
		n = parse_for();
		break;
	case TOK_CASE:
		n = parse_case();
		break;
	case TOK_LPAREN:
		n = parse_enclosed(NODE_SUBSHELL, TOK_RPAREN);
		break;
	case TOK_LBRACE:
		n = parse_enclosed(NODE_GROUP, TOK_RBRACE);
		break;
	default:
		unexpected(TOK_NONE);
	}
	for (at = &n->redirs; lex_peek(0) == TOK_REDIR;)
		at = parse_redir(at);
	return n;
}
