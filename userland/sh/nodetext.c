/*
 * nodetext.c - a command as text again, for `jobs` and for here-document
 * delimiters.  Quotes are not put back.
 */
#include <string.h>
#include "arena.h"
#include "node.h"
#include "num.h"
#include "str.h"

enum { ENOUGH = 200 };

static void put_node(struct str *t, const struct node *n);

static void
put_param(struct str *t, const struct part *p)
{
	char op = (char)p->op;

	str_puts(t, p->op == PARAM_LENGTH ? "${#" : "${");
	str_puts(t, p->text);
	if (p->colon)
		str_putc(t, ':');
	if (op != PARAM_PLAIN && op != PARAM_LENGTH)
		str_putc(t, op);
	if (p->longest)
		str_putc(t, op);
	if (p->word)
		str_puts(t, word_text(p->word));
	str_putc(t, '}');
}

static void
put_part(struct str *t, const struct part *p)
{
	switch (p->type) {
	case PART_TEXT:
		str_put(t, p->text, p->len);
		break;
	case PART_PARAM:
		if (p->op == PARAM_PLAIN && (p->len == 1 || p->text[0] > '9')) {
			str_putc(t, '$');
			str_puts(t, p->text);
		} else {
			put_param(t, p);
		}
		break;
	case PART_COMMAND:
		str_puts(t, "$(");
		if (p->command)
			put_node(t, p->command);
		str_putc(t, ')');
		break;
	case PART_ARITH:
		str_puts(t, "$((");
		str_puts(t, word_text(p->word));
		str_puts(t, "))");
		break;
	}
}

char *
word_text(const struct word *w)
{
	struct str t = { .a = &tmp };

	for (const struct part *p = w->parts; p; p = p->next)
		put_part(&t, p);
	return str_take(&t);
}

static void
put_word(struct str *t, const struct word *w)
{
	if (t->len > 0 && t->s[t->len - 1] != ' ')
		str_putc(t, ' ');
	str_puts(t, word_text(w));
}

static void
put_redir(struct str *t, const struct redir *r)
{
	static const char *const signs[] = { "<", ">", ">|", ">>", "<>", ">&",
		"<<" };
	const bool out = r->type == REDIR_OUT || r->type == REDIR_CLOBBER ||
			 r->type == REDIR_APPEND || r->type == REDIR_DUP;
	char digits[NUM_ROOM];

	str_putc(t, ' ');
	if (r->fd != out)
		str_puts(t, num_signed(digits, r->fd));
	str_puts(t, signs[r->type]);
	str_puts(
	    t, r->type == REDIR_HERE ? r->delimiter : word_text(r->target));
}

static void
put_kids(struct str *t, const struct node *n, const char *sep)
{
	for (const struct node *k = n->u.kids; k; k = k->next) {
		if (k->join == JOIN_AND)
			str_puts(t, " && ");
		else if (k->join == JOIN_OR)
			str_puts(t, " || ");
		put_node(t, k);
		if (k->background)
			str_puts(t, k->next ? " & " : " &");
		else if (k->next)
			str_puts(t, sep);
	}
}

static void
put_two(struct str *t, const char *a, const struct node *n, const char *b,
    const struct node *m, const char *c)
{
	str_puts(t, a);
	put_node(t, n);
	str_puts(t, b);
	put_node(t, m);
	str_puts(t, c);
}

static void
put_simple(struct str *t, const struct node *n)
{
	for (const struct assign *a = n->u.simple.assigns; a; a = a->next) {
		str_puts(t, a->name);
		str_putc(t, '=');
		str_puts(t, word_text(a->value));
		if (a->next || n->u.simple.args)
			str_putc(t, ' ');
	}
	for (const struct word *w = n->u.simple.args; w; w = w->next)
		put_word(t, w);
}

static void
put_compound(struct str *t, const struct node *n)
{
	switch (n->type) {
	case NODE_IF:
		put_two(t, "if ", n->u.cond.test, "; then ", n->u.cond.then,
		    n->u.cond.other ? "; else ..." : "");
		str_puts(t, "; fi");
		break;
	case NODE_WHILE:
	case NODE_UNTIL:
		put_two(t, n->type == NODE_WHILE ? "while " : "until ",
		    n->u.loop.test, "; do ", n->u.loop.body, "; done");
		break;
	case NODE_FOR:
		str_puts(t, "for ");
		str_puts(t, n->u.iter.name);
		str_puts(t, n->u.iter.in ? " in" : "");
		for (const struct word *w = n->u.iter.words; w; w = w->next)
			put_word(t, w);
		str_puts(t, "; do ");
		put_node(t, n->u.iter.body);
		str_puts(t, "; done");
		break;
	case NODE_CASE:
		str_puts(t, "case");
		str_putc(t, ' ');
		put_word(t, n->u.select.word);
		str_puts(t, " in ... esac");
		break;
	default:
		str_puts(t, n->u.function.name);
		str_puts(t, "() { ... }");
	}
}

static void
put_node(struct str *t, const struct node *n)
{
	if (t->len > ENOUGH)
		return;
	switch (n->type) {
	case NODE_SIMPLE:
		put_simple(t, n);
		break;
	case NODE_PIPE:
		str_puts(t, n->negate ? "! " : "");
		put_kids(t, n, " | ");
		break;
	case NODE_ANDOR:
		put_kids(t, n, "");
		break;
	case NODE_LIST:
		put_kids(t, n, "; ");
		break;
	case NODE_SUBSHELL:
		str_putc(t, '(');
		put_kids(t, n, "; ");
		str_putc(t, ')');
		break;
	case NODE_GROUP:
		str_puts(t, "{ ");
		put_kids(t, n, "; ");
		str_puts(t, "; }");
		break;
	default:
		put_compound(t, n);
	}
	for (const struct redir *r = n->redirs; r; r = r->next)
		put_redir(t, r);
}

void
node_text(const struct node *n, char *room, size_t size)
{
	struct str t = { .a = &tmp };
	size_t len;

	put_node(&t, n);
	len = t.len < size ? t.len : size - 1;
	memcpy(room, t.s, len);
	room[len] = '\0';
	for (size_t i = 0; i < len; i++)
		if (room[i] == '\n' || room[i] == '\t')
			room[i] = ' ';
}
