/*
 * lex.c - characters to tokens; words are made in wordlex.c.
 */
#include <string.h>
#include "alias.h"
#include "error.h"
#include "lex.h"
#include "num.h"
#include "source.h"

enum { MAX_DEPTH = 200, MAX_FD_DIGITS = 4 };

struct lex lex;
bool lex_first_line;
struct tree *parse_tree;
static int depth;

static const struct keyword {
	const char *name;
	enum token tok;
} keywords[] = {
	{ "!", TOK_NOT },
	{ "case", TOK_CASE },
	{ "do", TOK_DO },
	{ "done", TOK_DONE },
	{ "elif", TOK_ELIF },
	{ "else", TOK_ELSE },
	{ "esac", TOK_ESAC },
	{ "fi", TOK_FI },
	{ "for", TOK_FOR },
	{ "if", TOK_IF },
	{ "in", TOK_IN },
	{ "then", TOK_THEN },
	{ "until", TOK_UNTIL },
	{ "while", TOK_WHILE },
	{ "{", TOK_LBRACE },
	{ "}", TOK_RBRACE },
};
enum { KEYWORDS = sizeof keywords / sizeof keywords[0] };

void
lex_reset(void)
{
	lex = (struct lex){ 0 };
	depth = 0;
}

void
lex_enter(void)
{
	if (++depth > MAX_DEPTH)
		syntax_error("nested too deeply");
}

void
lex_leave(void)
{
	depth--;
}

void *
parse_alloc(size_t n)
{
	return memset(arena_alloc(&parse_tree->a, n), 0, n);
}

char *
parse_strndup(const char *s, size_t n)
{
	char *p = arena_alloc(&parse_tree->a, n + 1);

	memcpy(p, s, n);
	p[n] = '\0';
	return p;
}

static enum token
keyword(const char *s)
{
	for (int i = 0; i < KEYWORDS; i++)
		if (strcmp(keywords[i].name, s) == 0)
			return keywords[i].tok;
	return TOK_WORD;
}

bool
lex_is_keyword(const char *s)
{
	return keyword(s) != TOK_WORD;
}

void
lex_keywords(void (*each)(const char *))
{
	for (int i = 0; i < KEYWORDS; i++)
		each(keywords[i].name);
}

const char *
lex_name(enum token t)
{
	static const char *const names[] = {
		[TOK_END] = "end of file",
		[TOK_NEWLINE] = "newline",
		[TOK_SEMI] = "\";\"",
		[TOK_DSEMI] = "\";;\"",
		[TOK_AMP] = "\"&\"",
		[TOK_AND] = "\"&&\"",
		[TOK_PIPE] = "\"|\"",
		[TOK_OR] = "\"||\"",
		[TOK_LPAREN] = "\"(\"",
		[TOK_RPAREN] = "\")\"",
		[TOK_REDIR] = "redirection",
		[TOK_WORD] = "word",
		[TOK_NOT] = "\"!\"",
		[TOK_CASE] = "\"case\"",
		[TOK_DO] = "\"do\"",
		[TOK_DONE] = "\"done\"",
		[TOK_ELIF] = "\"elif\"",
		[TOK_ELSE] = "\"else\"",
		[TOK_ESAC] = "\"esac\"",
		[TOK_FI] = "\"fi\"",
		[TOK_FOR] = "\"for\"",
		[TOK_IF] = "\"if\"",
		[TOK_IN] = "\"in\"",
		[TOK_THEN] = "\"then\"",
		[TOK_UNTIL] = "\"until\"",
		[TOK_WHILE] = "\"while\"",
		[TOK_LBRACE] = "\"{\"",
		[TOK_RBRACE] = "\"}\"",
	};
	return names[t] ? names[t] : "nothing";
}

int
lex_char(void)
{
	for (;;) {
		int c = source_get();

		if (c == '\\' && source_look(0) == '\n')
			source_get();
		else if (c != '\0')
			return c;
	}
}

/* Is the next character c?  Then take it. */
static bool
accept(int c)
{
	int got = lex_char();

	if (got == c)
		return true;
	if (got != SOURCE_END)
		source_unget();
	return false;
}

static int
skip_blanks(void)
{
	int c;

	do {
		c = lex_char();
	} while (c == ' ' || c == '\t');
	if (c == '#') {
		/* In a comment a backslash joins nothing. */
		do {
			c = source_get();
		} while (c != '\n' && c != SOURCE_END);
	}
	return c;
}

static void
redirection(enum redir_type type, int fd)
{
	lex.tok = TOK_REDIR;
	lex.redir = type;
	lex.fd = fd;
}

static void
redirect_in(int fd)
{
	if (accept('<')) {
		lex.strip = accept('-');
		redirection(REDIR_HERE, fd);
	} else if (accept('&')) {
		redirection(REDIR_DUP, fd);
	} else if (accept('>')) {
		redirection(REDIR_RDWR, fd);
	} else {
		redirection(REDIR_IN, fd);
	}
}

static void
redirect_out(int fd)
{
	if (accept('>'))
		redirection(REDIR_APPEND, fd);
	else if (accept('&'))
		redirection(REDIR_DUP, fd);
	else if (accept('|'))
		redirection(REDIR_CLOBBER, fd);
	else
		redirection(REDIR_OUT, fd);
}

/* A word, unless it is the number of a redirection that follows at once. */
static void
word_token(void)
{
	const struct part *p;
	int next, fd;

	lex.tok = TOK_WORD;
	lex.word = word_lex(END_WORD);
	next = source_look(0);
	p = lex.word->parts;
	if ((next != '<' && next != '>') || !lex.word->plain ||
	    p->len > MAX_FD_DIGITS)
		return;
	fd = num_parse(p->text);
	if (fd < 0)
		return;
	source_get();
	if (next == '<')
		redirect_in(fd);
	else
		redirect_out(fd);
}

static void
read_token(void)
{
	int c;

	alias_token();
	lex.checked = lex.strip = false;
	c = skip_blanks();
	lex.line = source_line;
	switch (c) {
	case SOURCE_END:
		lex.tok = TOK_END;
		break;
	case '\n':
		lex.tok = TOK_NEWLINE;
		here_read();
		break;
	case ';':
		lex.tok = accept(';') ? TOK_DSEMI : TOK_SEMI;
		break;
	case '&':
		lex.tok = accept('&') ? TOK_AND : TOK_AMP;
		break;
	case '|':
		lex.tok = accept('|') ? TOK_OR : TOK_PIPE;
		break;
	case '(':
		lex.tok = TOK_LPAREN;
		break;
	case ')':
		lex.tok = TOK_RPAREN;
		break;
	case '<':
		redirect_in(0);
		break;
	case '>':
		redirect_out(1);
		break;
	default:
		source_unget();
		word_token();
	}
	lex.follow = alias_follow;
}

enum token
lex_peek(int flags)
{
	for (;;) {
		const char *text;
		struct alias *a;
		enum token kw;

		if (lex.tok == TOK_NONE)
			read_token();
		if (lex.tok != TOK_WORD || lex.word->quoted ||
		    lex.word->parts == NULL || lex.word->parts->next ||
		    lex.word->parts->type != PART_TEXT)
			return lex.tok;
		text = lex.word->parts->text;
		if (flags & LEX_KEYWORD) {
			kw = keyword(text);
			if (kw != TOK_WORD)
				return kw;
		}
		if (lex.checked || !((flags & LEX_ALIAS) || lex.follow))
			return TOK_WORD;
		lex.checked = true;
		a = alias_find(text);
		if (a == NULL || a->busy)
			return TOK_WORD;
		alias_push(a);
		lex.tok = TOK_NONE;
	}
}

void
lex_take(void)
{
	lex.tok = TOK_NONE;
}
