/*
 * lex.h - characters to tokens.
 *
 * One token is looked ahead.  A word is a word whatever it spells; only the
 * parser knows where a keyword or an alias may stand and asks for them.
 */
#pragma once
#include <stdbool.h>
#include "node.h"

enum token {
	TOK_NONE,
	TOK_END,
	TOK_NEWLINE,
	TOK_SEMI,
	TOK_DSEMI,
	TOK_AMP,
	TOK_AND,
	TOK_PIPE,
	TOK_OR,
	TOK_LPAREN,
	TOK_RPAREN,
	TOK_REDIR,
	TOK_WORD,
	/* keywords */
	TOK_NOT,
	TOK_CASE,
	TOK_DO,
	TOK_DONE,
	TOK_ELIF,
	TOK_ELSE,
	TOK_ESAC,
	TOK_FI,
	TOK_FOR,
	TOK_IF,
	TOK_IN,
	TOK_THEN,
	TOK_UNTIL,
	TOK_WHILE,
	TOK_LBRACE,
	TOK_RBRACE
};

struct here {
	struct here *next;
	struct redir *redir;
};

enum { LEX_KEYWORD = 1, LEX_ALIAS = 2 };

struct lex {
	enum token tok;        /* TOK_NONE: nothing looked ahead */
	struct word *word;     /* TOK_WORD */
	bool checked;          /* for an alias */
	bool follow;           /* comes after an alias that ends in a blank */
	enum redir_type redir; /* TOK_REDIR */
	bool strip;
	int fd; /* of the redirection */
	int line;
	struct here *here; /* to read at the next newline */
};

extern struct lex lex;
extern bool lex_first_line; /* the prompt is PS1, not PS2 */

void lex_reset(void);
enum token lex_peek(int flags);
void lex_take(void);
const char *lex_name(enum token t);
bool lex_is_keyword(const char *s);
void lex_keywords(void (*each)(const char *));

/* Depth of what nests in the input: bounded, since we parse by recursion. */
void lex_enter(void);
void lex_leave(void);

/* words (wordlex.c) */
enum lex_end {
	END_WORD,   /* a metacharacter, left in the input */
	END_QUOTE,  /* the double quote */
	END_BRACE,  /* } of an unquoted ${ */
	END_QBRACE, /* } of ${ inside double quotes */
	END_INPUT,  /* here-document or prompt: all there is */
	END_ARITH   /* )) */
};
struct word *word_lex(enum lex_end end);
/* The next character with backslash-newline pairs taken out. */
int lex_char(void);
__attribute__((noreturn)) void syntax_error(const char *what);

/* memory of the tree that is being parsed */
extern struct tree *parse_tree;
void *parse_alloc(size_t n);
char *parse_strndup(const char *s, size_t n);

/* here-documents (here.c) */
void here_add(struct redir *r);
void here_read(void);
