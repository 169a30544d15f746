/*
 * expand.h - words to the strings they stand for; results lie in tmp.
 */
#pragma once
#include "node.h"
#include "str.h"

struct fields;

/* Arguments: split and globbed.  With declare, NAME=value words are not. */
void expand_args(const struct word *list, struct vec *out, bool declare);
/* One string: a case word, a file name, a here-document. */
char *expand_string(const struct word *w);
/* The same for a value that is assigned. */
char *expand_assign(const struct word *w);
/* A pattern: what was quoted has a backslash. */
char *expand_pattern(const struct word *w);

/* The status of the newest command substitution, as an assignment has it. */
extern int subst_status;

/* For the parts of expansion to call each other. */
void expand_parts(struct fields *f, const struct part *p, bool nested);
void expand_param(struct fields *f, const struct part *p);
/* Output of a command, newlines at the end removed. */
char *expand_command(const struct node *n, size_t *len);
/* The directory for ~name (n characters; none: ~), or NULL. */
const char *tilde_directory(const char *name, size_t n);
