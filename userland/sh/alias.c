/*
 * alias.c - alias names and their texts.
 */
#include <stdlib.h>
#include <string.h>
#include "alias.h"
#include "mem.h"
#include "out.h"
#include "source.h"

static struct alias *aliases; /* sorted by name */
static struct alias *removed; /* dead, but a source still reads them */
static bool some_ended;
bool alias_follow;

struct alias *
alias_find(const char *name)
{
	struct alias *a;

	for (a = aliases; a; a = a->next)
		if (strcmp(a->name, name) == 0)
			return a;
	return NULL;
}

static void
destroy(struct alias *a)
{
	free(a->name);
	free(a->text);
	free(a);
}

static void
unlink_alias(struct alias **at)
{
	struct alias *a = *at;

	*at = a->next;
	if (a->users == 0) {
		destroy(a);
	} else {
		a->dead = true;
		a->next = removed;
		removed = a;
	}
}

void
alias_set(const char *name, size_t len, const char *text)
{
	struct alias **at, *a;
	char *key = xstrndup(name, len);

	alias_remove(key);
	a = xmalloc(sizeof *a);
	*a = (struct alias){ .name = key, .text = xstrdup(text) };
	for (at = &aliases; *at && strcmp((*at)->name, key) < 0;)
		at = &(*at)->next;
	a->next = *at;
	*at = a;
}

bool
alias_remove(const char *name)
{
	struct alias **at;

	for (at = &aliases; *at; at = &(*at)->next) {
		if (strcmp((*at)->name, name) == 0) {
			unlink_alias(at);
			return true;
		}
	}
	return false;
}

void
alias_clear(void)
{
	while (aliases)
		unlink_alias(&aliases);
}

void
alias_print(const struct alias *a)
{
	out_fmt(&out1, "%s=", a->name);
	out_quoted(&out1, a->text);
	out_putc(&out1, '\n');
}

void
alias_list(void)
{
	for (struct alias *a = aliases; a; a = a->next)
		alias_print(a);
}

void
alias_push(struct alias *a)
{
	struct source *s = xmalloc(sizeof *s);
	size_t n = strlen(a->text);
	char *text = xstrndup(a->text, n);

	source_push_string(s, text, n);
	s->buf = text;
	s->heap = true;
	s->alias = a;
	a->users++;
	a->busy = true;
}

void
alias_release(struct alias *a)
{
	size_t n = strlen(a->text);

	a->users--;
	some_ended = true;
	if (n > 0 && (a->text[n - 1] == ' ' || a->text[n - 1] == '\t'))
		alias_follow = true;
}

void
alias_token(void)
{
	struct alias *a;

	alias_follow = false;
	if (!some_ended)
		return;
	some_ended = false;
	for (a = aliases; a; a = a->next)
		a->busy = a->users > 0;
	while (removed && removed->users == 0) {
		a = removed;
		removed = a->next;
		destroy(a);
	}
}
