/*
 * mkdir - make directories; -p with those above, -m with a mode.
 */
#include <errno.h>
#include <string.h>
#include <unistd.h>
#include "../lib/files.h"

static bool verbose;

static bool
is_dir(const char *path)
{
	int err = errno;
	struct stat st;
	bool dir = stat(path, &st) == 0 && S_ISDIR(st.st_mode);

	errno = err;
	return dir;
}

static bool
make(const char *path, mode_t mode)
{
	if (mkdir(path, mode) != 0)
		return false;
	if (verbose)
		out_fmt("%s: created directory %s\n", tool_name, quote(path));
	return true;
}

/* Those above are made so that we can go on inside, whatever the mask. */
static bool
make_above(char *path)
{
	mode_t mask = umask(0), mode = 0777 & ~mask;
	char *at = path;
	bool ok = true;

	umask(mask & ~(mode_t)0300);
	while (ok) {
		at += strspn(at, "/");
		at += strcspn(at, "/");
		if (at[strspn(at, "/")] == '\0')
			break;
		*at = '\0';
		if (!make(path, mode | 0300) && !is_dir(path)) {
			if (errno == EEXIST)
				errno = ENOTDIR;
			fail_errno("cannot create directory %s", quote(path));
			ok = false;
		}
		*at = '/';
	}
	umask(mask);
	return ok;
}

int
main(int argc, char **argv)
{
	static const struct opt_long longs[] = { { "parents", 'p', 0 },
		{ "mode", 'm', 1 }, { "verbose", 'v', 0 }, { 0 } };
	struct opt o;
	const char *mode_text = NULL;
	mode_t mode = 0777;
	bool parents = false;
	int c;

	(void)argc;
	tool_init(argv, 1);
	opt_init(&o, argv, "pm:v", longs, "[-pv] [-m MODE] DIRECTORY...");
	while ((c = opt_next(&o)) != -1) {
		parents |= c == 'p';
		verbose |= c == 'v';
		if (c == 'm')
			mode_text = o.arg;
	}
	opt_need(&o, 1, -1);
	if (mode_text != NULL)
		mode = mode_arg(mode_text, 0777, true);
	for (int i = 0; i < o.count; i++) {
		char *path = o.operands[i];

		if (parents && !make_above(path))
			continue;
		if (make(path, mode)) {
			if (mode_text != NULL && chmod(path, mode) != 0)
				fail_errno("cannot set permissions of %s",
				    quote(path));
		} else if (!(parents && errno == EEXIST && is_dir(path))) {
			fail_errno("cannot create directory %s", quote(path));
		}
	}
	tool_exit(tool_status);
}
