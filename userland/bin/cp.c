/*
 * cp - copy files and trees.
 */
#include <stdlib.h>
#include "../lib/files.h"

static const struct opt_long longs[] = { { "recursive", 'r', 0 },
	{ "force", 'f', 0 }, { "interactive", 'i', 0 }, { "verbose", 'v', 0 },
	{ "archive", 'a', 0 }, { "no-clobber", 'n', 0 }, { "update", 'u', 0 },
	{ "dereference", 'L', 0 }, { "no-dereference", 'P', 0 },
	{ "preserve", 1, 2 }, { "target-directory", 't', 1 },
	{ "no-target-directory", 'T', 0 }, { 0 } };

int
main(int argc, char **argv)
{
	struct copy_how how = { 0 };
	struct opt o;
	struct target t;
	const char *dir = NULL;
	int c, links = 0; /* P L H or not said */

	(void)argc;
	tool_init(argv, 1);
	opt_init(&o, argv, "rRpfivadPLHnuTt:", longs,
	    "[-adfHiLnPprRuvT] [-t DIRECTORY] SOURCE... DEST");
	while ((c = opt_next(&o)) != -1) {
		how.recursive |= c == 'r' || c == 'R' || c == 'a';
		how.preserve |= c == 'p' || c == 'a' || c == 1;
		how.verbose |= c == 'v';
		how.force |= c == 'f';
		how.update |= c == 'u';
		how.no_target_dir |= c == 'T';
		if (c == 'i' || c == 'n') {
			how.ask = c == 'i';
			how.no_clobber = c == 'n';
		} else if (c == 'd' || c == 'a') {
			links = 'P';
		} else if (c == 'P' || c == 'L' || c == 'H') {
			links = c;
		} else if (c == 't') {
			dir = o.arg;
		}
	}
	how.links =
	    links == 'P' || links == 'H' || (links == 0 && how.recursive);
	how.follow_args = links == 'H';
	target_parse(&t, &o, dir, how.no_target_dir, true);
	for (int i = 0; i < t.count; i++) {
		char *to = target_name(&t, i);

		if (!copy_path(t.from[i], to, &how))
			tool_status = 1;
		free(to);
	}
	tool_exit(tool_status);
}
