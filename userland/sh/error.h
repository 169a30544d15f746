/*
 * error.h - diagnostics, and the way out of a command that cannot go on.
 *
 * A catch marks a place to come back to.  Throwing undoes what was set up
 * since: scopes, redirections, input sources, memory in tmp.  With no catch
 * left the process ends; a forked child starts with none.
 */
#pragma once
#include <setjmp.h>
#include <stdbool.h>
#include "arena.h"

struct source;
struct scope;

enum why { WHY_ERROR = 1, WHY_INTERRUPT };

struct catch
{
	jmp_buf env;
	struct catch *up;
	struct mark mark;
	struct source *source;
	struct scope *scope;
	int redirs; /* saved descriptors */
	int loops, depth;
	const char *command;
};

extern struct catch *catch_top;
/* What messages name: the script, its line, the builtin at work or NULL. */
extern const char *arg0;
extern const char *error_command;
extern int error_line;

/* Use: if (CATCH(&c) == 0) { ...; catch_leave(&c); } else { thrown } */
#define CATCH(c) (catch_enter(c), setjmp((c)->env))

void catch_enter(struct catch *c);
void catch_leave(struct catch *c);
__attribute__((noreturn)) void throw_up(enum why why);

/* Print a message; the first one also gives up the command, with status. */
__attribute__((noreturn, format(printf, 1, 2))) void sh_error(
    const char *fmt, ...);
__attribute__((noreturn, format(printf, 2, 3))) void sh_fail(
    int status, const char *fmt, ...);
__attribute__((format(printf, 1, 2))) void sh_warn(const char *fmt, ...);
/* The text of an errno, short and the same on every system. */
const char *error_text(int err);
