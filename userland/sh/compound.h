/*
 * compound.h - what the two halves of the parser use of each other.
 */
#pragma once
#include "lex.h"
#include "node.h"

struct node *node_new(enum node_type type);
__attribute__((noreturn)) void unexpected(enum token want);
void expect(enum token t);
void skip_newlines(void);
struct redir **parse_redir(struct redir **at);
struct node *parse_list(bool lines);
struct node *parse_stage(void);
/* A command that starts with the keyword or parenthesis looked at. */
struct node *parse_compound(enum token t);
