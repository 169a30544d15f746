/*
 * opt.h - the options of `set`: one list for letters, names and flags.
 */
#pragma once
#include <stdbool.h>

#define OPTIONS(O)                         \
	O(ERREXIT, 'e', "errexit")         \
	O(NOGLOB, 'f', "noglob")           \
	O(IGNOREEOF, 'I', "ignoreeof")     \
	O(INTERACTIVE, 'i', "interactive") \
	O(MONITOR, 'm', "monitor")         \
	O(NOEXEC, 'n', "noexec")           \
	O(STDIN, 's', "stdin")             \
	O(XTRACE, 'x', "xtrace")           \
	O(VERBOSE, 'v', "verbose")         \
	O(VI, 'V', "vi")                   \
	O(EMACS, 'E', "emacs")             \
	O(NOCLOBBER, 'C', "noclobber")     \
	O(ALLEXPORT, 'a', "allexport")     \
	O(NOTIFY, 'b', "notify")           \
	O(NOUNSET, 'u', "nounset")

#define OPT_ENUM(id, letter, name) OPT_##id,
enum opt { OPTIONS(OPT_ENUM) OPT_COUNT };
#undef OPT_ENUM

extern bool opts[OPT_COUNT];
#define OPT(id) (opts[OPT_##id])

/* The flags set, as $- shows them; room for OPT_COUNT + 1. */
void opt_letters(char *room);
bool opt_set_letter(char c, bool on);
bool opt_set_name(const char *name, bool on);
void opt_list(bool as_commands);
