/*
 * node.h - the syntax tree: words made of parts, redirections, commands.
 *
 * Everything lies in one tree's arena and is never changed after parsing, so
 * a loop body or a function can run any number of times, also nested.
 */
#pragma once
#include <stdbool.h>
#include <stddef.h>

struct node;
struct tree;

enum part_type {
	PART_TEXT,    /* text, len */
	PART_PARAM,   /* $name, ${name op word} */
	PART_COMMAND, /* $(...), `...` */
	PART_ARITH    /* $((...)): word holds the expression */
};

/* What ${name op word} does; the colon of :- is a flag of its own. */
enum param_op {
	PARAM_PLAIN,
	PARAM_LENGTH,
	PARAM_BAD, /* not understood: an error when it is expanded */
	PARAM_DEFAULT = '-',
	PARAM_ASSIGN = '=',
	PARAM_ERROR = '?',
	PARAM_ALTERNATE = '+',
	PARAM_SUFFIX = '%',
	PARAM_PREFIX = '#'
};

struct part {
	struct part *next;
	unsigned char type;
	bool quoted; /* neither split nor matched as a pattern */
	unsigned char op;
	bool colon;
	bool longest;     /* %% and ## */
	const char *text; /* text, or the parameter's name */
	size_t len;
	struct word *word; /* after the operator, or the expression */
	struct node *command;
};

struct word {
	struct word *next;  /* in argument, pattern and name lists */
	struct part *parts; /* NULL: the empty word */
	bool plain;         /* one unquoted text with nothing to expand */
	bool quoted;        /* some character was quoted */
};

enum redir_type {
	REDIR_IN,      /* <  */
	REDIR_OUT,     /* >  */
	REDIR_CLOBBER, /* >| */
	REDIR_APPEND,  /* >> */
	REDIR_RDWR,    /* <> */
	REDIR_DUP,     /* >& and <& */
	REDIR_HERE     /* << */
};

struct redir {
	struct redir *next;
	unsigned char type;
	bool strip;   /* <<- */
	bool literal; /* here-document with a quoted delimiter */
	int fd;
	struct word *target; /* file, descriptor or document */
	const char *delimiter;
};

struct assign {
	struct assign *next;
	const char *name;
	size_t len;
	struct word *value;
};

enum node_type {
	NODE_SIMPLE,
	NODE_PIPE,     /* kids are its stages */
	NODE_ANDOR,    /* kids joined by && and || */
	NODE_LIST,     /* kids one after the other */
	NODE_SUBSHELL, /* ( kids ) */
	NODE_GROUP,    /* { kids } */
	NODE_IF,
	NODE_WHILE,
	NODE_UNTIL,
	NODE_FOR,
	NODE_CASE,
	NODE_FUNCTION
};

enum join { JOIN_NONE, JOIN_AND, JOIN_OR };

struct case_item {
	struct case_item *next;
	struct word *patterns;
	struct node *body; /* may be NULL */
};

struct node {
	unsigned char type;
	unsigned char join; /* to the kid before */
	bool background;    /* followed by & */
	bool negate;        /* NODE_PIPE: ! */
	int line;
	struct node *next;    /* the next kid of the same parent */
	struct redir *redirs; /* NODE_SIMPLE and compound commands */
	union {
		struct {
			struct assign *assigns;
			struct word *args;
		} simple;
		struct node *kids; /* PIPE ANDOR LIST SUBSHELL GROUP */
		struct {
			struct node *test, *then, *other;
		} cond;
		struct {
			struct node *test, *body;
		} loop;
		struct {
			const char *name;
			struct word *words;
			struct node *body;
			bool in; /* without `in` it takes "$@" */
		} iter;
		struct {
			struct word *word;
			struct case_item *items;
		} select;
		struct {
			const char *name;
			struct node *body;
			struct tree *tree;
		} function;
	} u;
};

/* The command as one line of text, cut short at room; for `jobs`. */
void node_text(const struct node *n, char *room, size_t size);
/* A word as it was written, in tmp. */
char *word_text(const struct word *w);
