/*
 * var.h - shell variables.
 *
 * A variable's struct, once made, stays at its address; text is its value as
 * the environment wants it, "name=value" on the heap, or NULL while unset.
 */
#pragma once
#include <stdbool.h>
#include <stddef.h>

enum { VAR_EXPORT = 1, VAR_READONLY = 2 };

struct var {
	struct var *next; /* in its hash chain */
	char *text;
	void (*hook)(const char *value); /* runs after each change */
	unsigned short len;              /* of name */
	unsigned char flags;
	char name[];
};

/* Characters a name may start with, and go on with. */
bool name_start(int c);
bool name_char(int c);
/* How many characters at s form a name; 0: none. */
size_t name_length(const char *s);

struct var *var_find(const char *name, size_t len); /* made if missing */
/* The value, or NULL while unset. */
const char *var_get(const char *name);
const char *var_getn(const char *name, size_t len);
/* These three end the command if the variable is readonly. */
void var_set(const char *name, const char *value, int flags);
void var_setn(const char *name, size_t len, const char *value, int flags);
void var_unset(const char *name);
/* Replace text (heap, or NULL) whatever the flags say, and run the hook. */
void var_restore(struct var *v, char *text, int flags);
void var_flag(const char *name, size_t len, int flags);
void var_hook(const char *name, void (*hook)(const char *value));
void var_set_number(const char *name, long n);
/* Print those with all of flags, sorted, as `prefix name='value'`. */
void var_list(const char *prefix, int flags);
/* Names beginning with prefix, for completion; in tmp. */
struct vec;
void var_names(const char *prefix, struct vec *out);
/* What execve wants; in tmp. */
char **var_environ(void);
void var_import(char **envp);
void var_clear(void);
