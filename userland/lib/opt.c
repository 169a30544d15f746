/*
 * opt.c - the option parser.
 *
 * Options may stand among the operands; "--" ends them.  A long option may
 * be shortened as long as it stays unique.  --help and --version are known
 * to every tool.  Bad options end the tool with tool_trouble.
 */
#include <stdlib.h>
#include <string.h>
#include "tool.h"

void
opt_init(struct opt *o, char **argv, const char *shorts,
    const struct opt_long *longs, const char *usage)
{
	size_t n = 0;

	while (argv[n] != NULL)
		n++;
	*o = (struct opt){ .shorts = shorts, .longs = longs, .usage = usage };
	o->argv = n > 0 ? argv + 1 : argv;
	o->operands = xmalloc((n + 1) * sizeof(*o->operands));
	o->operands[0] = NULL;
}

static void
operand(struct opt *o, char *word)
{
	o->operands[o->count++] = word;
	o->operands[o->count] = NULL;
}

static void
standard(struct opt *o, const char *name)
{
	if (strcmp(name, "help") == 0)
		out_fmt("Usage: %s %s\n", tool_name, o->usage);
	else if (strcmp(name, "version") == 0)
		out_fmt("%s (Maque)\n", tool_name);
	else
		return;
	tool_exit(0);
}

static const struct opt_long *
find_long(struct opt *o, const char *word, size_t len)
{
	const struct opt_long *found = NULL, *l;
	struct str more = { 0 };

	for (l = o->longs; l != NULL && l->name != NULL; l++) {
		if (strncmp(l->name, word, len) != 0)
			continue;
		if (l->name[len] == '\0')
			return l;
		if (found == NULL)
			found = l;
		else if (l->key != found->key || l->arg != found->arg)
			str_addc(&more, ' ');
	}
	if (more.len == 0)
		return found;
	str_cut(&more, 0);
	for (l = o->longs; l->name != NULL; l++)
		if (strncmp(l->name, word, len) == 0)
			str_fmt(&more, " '--%s'", l->name);
	die_usage("option '--%s' is ambiguous; possibilities:%s", word, more.p);
}

static int
next_long(struct opt *o, char *word)
{
	char *equals = strchr(word, '=');
	size_t len = equals != NULL ? (size_t)(equals - word) : strlen(word);
	const struct opt_long *l = find_long(o, word, len);

	if (l == NULL) {
		standard(o, word);
		die_usage("unrecognized option '--%s'", word);
	}
	o->arg = NULL;
	if (equals != NULL) {
		if (l->arg == 0)
			die_usage(
			    "option '--%s' doesn't allow an argument", l->name);
		o->arg = equals + 1;
	} else if (l->arg == 1) {
		if (*o->argv == NULL)
			die_usage(
			    "option '--%s' requires an argument", l->name);
		o->arg = *o->argv++;
	}
	return l->key;
}

static int
next_short(struct opt *o)
{
	char c = *o->at++;
	const char *known = strchr(o->shorts, c);

	if (known == NULL || c == ':' || c == '+')
		die_usage("invalid option -- '%c'", c);
	o->arg = NULL;
	if (known[1] != ':')
		return (unsigned char)c;
	if (*o->at != '\0') {
		o->arg = (char *)(uintptr_t)o->at;
	} else if (known[2] != ':') {
		if (*o->argv == NULL)
			die_usage("option requires an argument -- '%c'", c);
		o->arg = *o->argv++;
	}
	o->at = NULL;
	return (unsigned char)c;
}

/* The key of the next option, or -1 when operands and count are ready. */
int
opt_next(struct opt *o)
{
	if (o->at != NULL && *o->at != '\0')
		return next_short(o);
	while (*o->argv != NULL) {
		char *word = *o->argv++;

		if (word[0] == '-' && word[1] == '-') {
			if (word[2] != '\0')
				return next_long(o, word + 2);
			break;
		}
		if (word[0] == '-' && word[1] != '\0') {
			o->at = word + 1;
			return next_short(o);
		}
		operand(o, word);
		if (o->shorts[0] == '+')
			break;
	}
	while (*o->argv != NULL)
		operand(o, *o->argv++);
	return -1;
}

/* For a tool with no options: its operands. */
char **
opt_only(struct opt *o, char **argv, const char *usage)
{
	opt_init(o, argv, "", NULL, usage);
	while (opt_next(o) != -1)
		;
	return o->operands;
}

/* Refuse too few operands, or too many when max is not negative. */
void
opt_need(struct opt *o, int min, int max)
{
	if (o->count < min && o->count == 0)
		die_usage("missing operand");
	if (o->count < min)
		die_usage("missing operand after %s",
		    quote(o->operands[o->count - 1]));
	if (max >= 0 && o->count > max)
		die_usage("extra operand %s", quote(o->operands[max]));
}
