/*
 * mount - attach a file system to a directory; without operands, list what
 * is attached.
 */
#include <string.h>
#include <sys/mount.h>
#include "../lib/mounts.h"

static void
list(const char *type)
{
	struct mount_entry *e;
	size_t n = mounts_read(&e);

	for (size_t i = 0; i < n; i++)
		if (type == NULL || strcmp(type, e[i].type) == 0)
			out_fmt("%s on %s type %s (%s)\n", e[i].device,
			    e[i].dir, e[i].type, e[i].options);
}

/* Flags that the system knows go out of the list; the rest is for the
 * file server. */
static unsigned long
take_flags(const char *options, struct str *rest)
{
	unsigned long flags = 0;

	while (*options != '\0') {
		size_t len = strcspn(options, ",");

		if (len == 2 && strncmp(options, "ro", 2) == 0)
			flags |= MS_RDONLY;
		else if (len == 2 && strncmp(options, "rw", 2) == 0)
			flags &= ~(unsigned long)MS_RDONLY;
		else if (len != 0 && strncmp(options, "defaults", len) != 0)
			str_fmt(rest, rest->len ? ",%.*s" : "%.*s", (int)len,
			    options);
		options += len;
		options += *options == ',';
	}
	return flags;
}

int
main(int argc, char **argv)
{
	static const struct opt_long longs[] = { { "types", 't', 1 },
		{ "options", 'o', 1 }, { "read-only", 'r', 0 },
		{ "verbose", 'v', 0 }, { 0 } };
	const char *type = NULL;
	struct str options = { 0 }, rest = { 0 };
	struct opt o;
	bool verbose = false;
	unsigned long flags;
	int c;

	(void)argc;
	tool_init(argv, 32);
	opt_init(&o, argv, "t:o:rv", longs,
	    "[-rv] [-t TYPE] [-o OPTIONS] [SOURCE DIRECTORY]");
	str_adds(&options, "");
	while ((c = opt_next(&o)) != -1) {
		if (c == 't')
			type = o.arg;
		else if (c == 'v')
			verbose = true;
		else
			str_fmt(&options, options.len ? ",%s" : "%s",
			    c == 'r' ? "ro" : o.arg);
	}
	if (o.count == 0) {
		list(type);
		tool_exit(0);
	}
	opt_need(&o, 2, 2);
	str_adds(&rest, "");
	flags = take_flags(options.p, &rest);
	if (mount(o.operands[0], o.operands[1], type != NULL ? type : "ext2",
		flags, rest.len ? rest.p : NULL) != 0)
		die_errno("cannot mount %s on %s", quote(o.operands[0]),
		    quote(o.operands[1]));
	if (verbose)
		out_fmt("%s: %s mounted on %s.\n", tool_name, o.operands[0],
		    o.operands[1]);
	tool_exit(0);
}
