/*
 * alias.h - alias names and their texts.
 *
 * While an alias's text is being read its name is not expanded again; that
 * ends when the token in which the text ran out is complete.
 */
#pragma once
#include <stdbool.h>
#include <stddef.h>

struct alias {
	struct alias *next;
	char *name;
	char *text;
	int users; /* sources that read a copy of the text */
	bool busy;
	bool dead; /* removed while in use */
};

struct alias *alias_find(const char *name);
void alias_set(const char *name, size_t len, const char *text);
bool alias_remove(const char *name);
void alias_clear(void);
void alias_print(const struct alias *a);
void alias_list(void);
/* Read the alias's text before the rest of the input. */
void alias_push(struct alias *a);
/* Its source is done. */
void alias_release(struct alias *a);
/* A new token begins: names whose text has run out are free again. */
void alias_token(void);
/* An alias ending in a blank ran out: the next word is checked, too. */
extern bool alias_follow;
