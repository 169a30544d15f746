/*
 * findexpr.h - the expression of find, between its parser and find itself.
 */
#pragma once
#include <time.h>
#include "files.h"
#include "re.h"

enum find_kind {
	NOT,
	AND,
	OR,
	LIST,
	TRUE,
	FALSE,
	NAME,
	INAME,
	PATH,
	IPATH,
	REGEX,
	TYPE,
	SIZE,
	NEWER,
	AGE_DAYS,
	AGE_MINUTES,
	PERM,
	USER,
	GROUP,
	EMPTY,
	LINKS,
	INUM,
	PRINT,
	PRINT0,
	DELETE,
	PRUNE,
	QUIT,
	EXEC,
	EXEC_MANY,
};

struct find_node {
	enum find_kind kind;
	struct find_node *a, *b;
	const char *text;
	char **argv; /* exec */
	size_t argc;
	struct list batch; /* exec many: names so far */
	size_t batch_bytes;
	int sign; /* of a number: + more, - less */
	uintmax_t number, unit;
	char which; /* time: a c m; perm: - / or exact */
	struct timespec time;
	struct re *re;
};

/* What holds for the whole run. */
struct find_options {
	bool has_action, depth_first;
	int max_depth, min_depth;
	int follow; /* flags of walk() */
};
extern struct find_options find_options;

struct find_node *find_node(enum find_kind kind);
struct find_node *find_parse(char **words);
