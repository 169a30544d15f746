/*
 * kstat - the counters of the kernel, NAME<TAB>VALUE; with names, only
 * those, and for a single one its value alone.
 */
#include <string.h>
#include "../lib/tool.h"

static bool
is_wanted(const struct opt *o, const char *line, size_t len, bool *found)
{
	for (int i = 0; i < o->count; i++) {
		if (strlen(o->operands[i]) != len ||
		    memcmp(o->operands[i], line, len) != 0)
			continue;
		found[i] = true;
		return true;
	}
	return o->count == 0;
}

int
main(int argc, char **argv)
{
	const char *path = "/proc/kstat";
	struct opt o;
	struct in in;
	bool *found;
	char *line;
	size_t len;

	(void)argc;
	tool_init(argv, 1);
	opt_init(&o, argv, "f:", NULL, "[-f FILE] [NAME]...");
	while (opt_next(&o) != -1)
		path = o.arg;
	found = xmalloc((size_t)o.count + 1);
	memset(found, 0, (size_t)o.count + 1);
	if (in_open(&in, path) != 0)
		die_errno("%s", path);
	while (in_line(&in, '\n', &line, &len)) {
		const char *tab = memchr(line, '\t', len);
		size_t name = tab != NULL ? (size_t)(tab - line) : len;

		if (!is_wanted(&o, line, name, found))
			continue;
		if (o.count == 1 && tab != NULL)
			out_write(tab + 1, len - name - 1);
		else
			out_write(line, len);
	}
	in_report(&in);
	for (int i = 0; i < o.count; i++)
		if (!found[i])
			fail("%s: no such counter", quote(o.operands[i]));
	tool_exit(tool_status);
}
