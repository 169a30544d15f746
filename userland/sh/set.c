/*
 * set.c - the builtins set and getopts.
 */
#include <string.h>
#include "builtin.h"
#include "error.h"
#include "num.h"
#include "opt.h"
#include "out.h"
#include "scope.h"
#include "var.h"

/* A word of options, -abc or +abc; takes a name after o.  Words used. */
static int
set_word(char **argv)
{
	const bool on = argv[0][0] == '-';
	int used = 1;

	for (const char *s = argv[0] + 1; *s; s++) {
		if (*s == 'o') {
			if (argv[used] == NULL)
				opt_list(!on);
			else if (!opt_set_name(argv[used], on))
				sh_error("Illegal option %co %s", argv[0][0],
				    argv[used]);
			else
				used++;
		} else if (*s == 'i' || *s == 's' || !opt_set_letter(*s, on)) {
			sh_error("Illegal option %c%c", argv[0][0], *s);
		}
	}
	return used;
}

int
builtin_set(int argc, char **argv)
{
	char **end = argv + argc;
	bool dashes = false;

	if (argc == 1) {
		var_list("", 0);
		return 0;
	}
	argv++;
	while (*argv && ((*argv)[0] == '-' || (*argv)[0] == '+') && !dashes) {
		if (strcmp(*argv, "--") == 0 || strcmp(*argv, "-") == 0) {
			dashes = true;
			if ((*argv)[1] == '\0')
				OPT(XTRACE) = OPT(VERBOSE) = false;
			else if (argv + 1 == end)
				params_set(0, argv + 1);
			argv++;
		} else {
			argv += set_word(argv);
		}
	}
	if (argv < end)
		params_set((int)(end - argv), argv);
	return 0;
}

struct getopts {
	const char *letters, *name;
	char **words;
	int count;
	int at; /* OPTIND */
	char letter[2], bad[2];
	const char *value;
};

static void
complain(struct getopts *g, char c, const char *what)
{
	if (g->letters[0] == ':') {
		g->bad[0] = c;
		g->value = g->bad;
		g->letter[0] = *what == 'N' ? ':' : '?';
	} else {
		g->letter[0] = '?';
		out_fmt(&out2, "%s -%c%s\n", what, c,
		    *what == 'N' ? " option" : "");
		out_flush(&out2);
	}
}

/* The argument of the option at hand: the rest of its word, or the next. */
static void
take_value(struct getopts *g, const char *rest, char c)
{
	if (*rest) {
		g->value = rest;
		g->at++;
	} else if (g->at < g->count) {
		g->value = g->words[g->at];
		g->at += 2;
	} else {
		g->at++;
		complain(g, c, "No arg for");
	}
	params.opt_at = 0;
}

/* One option; false at the end of them. */
static bool
next_option(struct getopts *g)
{
	const char *word = g->at <= g->count ? g->words[g->at - 1] : "";
	const char *found;
	char c;

	if (params.opt_at == 0 || (size_t)params.opt_at >= strlen(word)) {
		params.opt_at = 0;
		if (word[0] != '-' || word[1] == '\0')
			return false;
		if (strcmp(word, "--") == 0) {
			g->at++;
			return false;
		}
		params.opt_at = 1;
	}
	c = word[params.opt_at++];
	g->letter[0] = c;
	found = c == ':' ? NULL : strchr(g->letters, c);
	if (found && found[1] == ':') {
		take_value(g, word + params.opt_at, c);
		return true;
	}
	if (word[params.opt_at] == '\0') {
		g->at++;
		params.opt_at = 0;
	}
	if (found == NULL)
		complain(g, c, "Illegal option");
	return true;
}

int
builtin_getopts(int argc, char **argv)
{
	struct getopts g = { .words = params.v, .count = params.n };
	int off;
	bool more;

	if (argc < 3)
		sh_error("Usage: getopts optstring var [arg...]");
	if (name_length(argv[2]) != strlen(argv[2]))
		sh_error("%s: bad variable name", argv[2]);
	g.letters = argv[1];
	g.name = argv[2];
	if (argc > 3) {
		g.words = argv + 3;
		g.count = argc - 3;
	}
	g.at = params.opt_index > 0 ? params.opt_index : 1;
	more = next_option(&g);
	if (!more)
		g.letter[0] = '?';
	/* Setting OPTIND by hand starts anew; this is not by hand. */
	off = params.opt_at;
	var_set_number("OPTIND", g.at);
	params.opt_at = off;
	if (g.value)
		var_set("OPTARG", g.value, 0);
	else
		var_unset("OPTARG");
	var_set(g.name, g.letter, 0);
	return !more;
}
