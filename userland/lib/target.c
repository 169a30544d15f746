/*
 * target.c - the operands of cp, mv and ln: sources, then a target that is
 * a directory to put them into, or a name.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include "files.h"

static bool
is_dir(const char *path, bool follow)
{
	struct stat st;

	if ((follow ? stat(path, &st) : lstat(path, &st)) != 0)
		return false;
	if (S_ISDIR(st.st_mode))
		return true;
	errno = ENOTDIR;
	return false;
}

void
target_parse(struct target *t, struct opt *o, const char *dir_arg, bool no_dir,
    bool follow)
{
	char **w = o->operands;
	int n = o->count;

	*t = (struct target){ .from = w, .count = n, .dir = dir_arg };
	if (n == 0)
		die_usage("missing file operand");
	if (dir_arg != NULL) {
		if (no_dir)
			die("cannot combine --target-directory (-t) "
			    "and --no-target-directory (-T)");
		if (!is_dir(dir_arg, true))
			die_errno("target directory %s", quote(dir_arg));
		return;
	}
	if (n == 1)
		die_usage(
		    "missing destination file operand after %s", quote(w[0]));
	if (no_dir && n > 2)
		die_usage("extra operand %s", quote(w[2]));
	t->to = w[n - 1];
	t->count = n - 1;
	if (no_dir)
		return;
	if (is_dir(t->to, follow))
		t->dir = t->to;
	else if (n > 2)
		die_errno("target %s", quote(t->to));
}

/* Where the i-th source goes. */
char *
target_name(const struct target *t, int i)
{
	char *plain, *to;

	if (t->dir == NULL)
		return xstrdup(t->to);
	plain = path_strip(t->from[i]);
	to = path_join(t->dir, path_base(plain));
	free(plain);
	return to;
}
