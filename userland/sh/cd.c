/*
 * cd.c - the builtins cd and pwd.
 *
 * $PWD is the path that the user took, symbolic links included; .. goes back
 * along it, unless -P asks for the real one.
 */
#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "builtin.h"
#include "cd.h"
#include "error.h"
#include "mem.h"
#include "out.h"
#include "path.h"
#include "str.h"
#include "var.h"

enum { PATH_ROOM = 4096 };

static const char *
real_directory(void)
{
	char *room = tmp_alloc(PATH_ROOM);

	return getcwd(room, PATH_ROOM);
}

static bool
is_here(const char *path)
{
	struct stat a, b;

	return path && *path == '/' && stat(path, &a) == 0 &&
	       stat(".", &b) == 0 && a.st_dev == b.st_dev &&
	       a.st_ino == b.st_ino;
}

void
cd_init(void)
{
	const char *here = var_get("PWD");

	if (!is_here(here))
		here = real_directory();
	if (here)
		var_set("PWD", here, VAR_EXPORT);
}

static void
append(struct str *t, const char *part, size_t n)
{
	if (n == 2 && memcmp(part, "..", 2) == 0) {
		while (t->len > 0 && t->s[--t->len] != '/')
			;
	} else if (n > 0 && !(n == 1 && *part == '.')) {
		str_putc(t, '/');
		str_put(t, part, n);
	}
}

/* An absolute path without . .. and double slashes, by its text alone. */
static char *
simplify(const char *base, const char *path)
{
	struct str t = { .a = &tmp };

	if (*path != '/')
		str_puts(&t, strcmp(base, "/") == 0 ? "" : base);
	while (*path) {
		size_t n = strcspn(path, "/");

		append(&t, path, n);
		path += n + (path[n] == '/');
	}
	if (t.len == 0)
		str_putc(&t, '/');
	return str_take(&t);
}

/* Go to path, and make PWD and OLDPWD say so. */
static bool
go(const char *path, bool physical)
{
	const char *old = var_get("PWD"), *now = NULL;

	if (!physical && old) {
		now = simplify(old, path);
		if (chdir(now) < 0)
			now = NULL;
	}
	if (now == NULL) {
		if (chdir(path) < 0)
			return false;
		now = real_directory();
	}
	var_set("OLDPWD", old ? old : "", VAR_EXPORT);
	var_set("PWD", now ? now : path, VAR_EXPORT);
	path_forget(NULL);
	return true;
}

static bool
goes_by_cdpath(const char *path)
{
	return *path != '/' && strcmp(path, ".") != 0 &&
	       strcmp(path, "..") != 0 && strncmp(path, "./", 2) != 0 &&
	       strncmp(path, "../", 3) != 0;
}

static bool
physical_wanted(char **argv, int *operand)
{
	struct options o = { 0 };
	bool physical = false;
	int c;

	while ((c = option_next(&o, argv, "LP")) != 0)
		physical = c == 'P';
	*operand = o.at;
	return physical;
}

int
builtin_cd(int argc, char **argv)
{
	int at;
	const bool physical = physical_wanted(argv, &at);
	const char *path = at < argc ? argv[at] : var_get("HOME");
	const char *list = NULL, *p;
	bool tell = false;

	if (path == NULL)
		sh_error("HOME not set");
	if (strcmp(path, "-") == 0) {
		path = var_get("OLDPWD");
		if (path == NULL)
			sh_error("OLDPWD not set");
		path = tmp_strdup(path);
		tell = true;
	} else if (goes_by_cdpath(path)) {
		list = var_get("CDPATH");
	}
	if (*path == '\0')
		path = ".";
	for (bool ok = false; !ok && (p = path_next(&list, path)) != NULL;) {
		ok = go(p, physical);
		if (ok && strcmp(p, path) != 0)
			tell = true;
		if (ok)
			goto done;
	}
	if (!go(path, physical)) {
		sh_warn("can't cd to %s", path);
		return 2;
	}
done:
	if (tell)
		out_fmt(&out1, "%s\n", var_get("PWD"));
	return 0;
}

int
builtin_pwd(int argc, char **argv)
{
	int at;
	const bool physical = physical_wanted(argv, &at);
	const char *here = var_get("PWD");

	(void)argc;
	if (physical || !is_here(here))
		here = real_directory();
	if (here == NULL) {
		sh_warn("%s", error_text(errno));
		return 1;
	}
	out_fmt(&out1, "%s\n", here);
	return 0;
}
