/*
 * parse.h - tokens to syntax trees, one complete command at a time.
 */
#pragma once
#include <stdbool.h>
#include "node.h"

/*
 * The next command into the tree t; NULL for an empty line.  *end tells that
 * the input has run out.  A syntax error throws.
 */
struct node *parse_command(struct tree *t, bool *end);
/* What stands between $( and its ); the ) is taken. */
struct node *parse_nested(void);
/* A text of its own, as between backquotes. */
struct node *parse_text(const char *text, size_t n);
/* A text with parameters and substitutions but no words: a prompt. */
struct word *parse_prompt(struct tree *t, const char *text);
