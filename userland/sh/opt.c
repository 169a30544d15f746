/*
 * opt.c - the options of `set`.
 */
#include <string.h>
#include "opt.h"
#include "out.h"

#define OPT_ROW(id, letter, name) { letter, name },
static const struct {
	char letter;
	const char *name;
} rows[OPT_COUNT] = { OPTIONS(OPT_ROW) };

bool opts[OPT_COUNT];

void
opt_letters(char *room)
{
	for (int i = 0; i < OPT_COUNT; i++)
		if (opts[i])
			*room++ = rows[i].letter;
	*room = '\0';
}

bool
opt_set_letter(char c, bool on)
{
	for (int i = 0; i < OPT_COUNT; i++) {
		if (rows[i].letter == c) {
			opts[i] = on;
			return true;
		}
	}
	return false;
}

bool
opt_set_name(const char *name, bool on)
{
	for (int i = 0; i < OPT_COUNT; i++) {
		if (strcmp(rows[i].name, name) == 0) {
			opts[i] = on;
			return true;
		}
	}
	return false;
}

void
opt_list(bool as_commands)
{
	if (!as_commands)
		out_puts(&out1, "Current option settings\n");
	for (int i = 0; i < OPT_COUNT; i++) {
		if (as_commands)
			out_fmt(&out1, "set %s %s\n", opts[i] ? "-o" : "+o",
			    rows[i].name);
		else
			out_fmt(&out1, "%-16s%s\n", rows[i].name,
			    opts[i] ? "on" : "off");
	}
}
