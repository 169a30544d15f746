/*
 * du - how much room files and directories take.
 *
 * A file with several names counts once: those with more than one link are
 * remembered in a hash set.
 */
#include <stdlib.h>
#include <string.h>
#include "../lib/files.h"

struct seen {
	dev_t dev;
	ino_t ino;
	struct seen *next;
};

enum { BUCKETS = 1024 };

static struct seen *seen[BUCKETS];
static uintmax_t *sum; /* by depth: of what is below */
static size_t sum_cap;
static uintmax_t total, unit = 1024;
static bool all, human, apparent, count_links;
static int max_depth = INT32_MAX, end = '\n';

static bool
again(const struct stat *st)
{
	struct seen **at, *s;

	if (st->st_nlink < 2 || S_ISDIR(st->st_mode) || count_links)
		return false;
	at = &seen[(st->st_ino ^ st->st_dev * 31) % BUCKETS];
	for (s = *at; s != NULL; s = s->next)
		if (s->ino == st->st_ino && s->dev == st->st_dev)
			return true;
	s = xmalloc(sizeof(*s));
	*s = (struct seen){ st->st_dev, st->st_ino, *at };
	*at = s;
	return false;
}

static void
put(uintmax_t bytes, const char *path)
{
	char buf[32];

	if (human)
		out_fmt("%s\t", num_human(buf, bytes, 1024));
	else
		out_fmt("%ju\t", (bytes + unit - 1) / unit);
	out_str(path);
	out_c(end);
}

static uintmax_t
size_of(const struct stat *st)
{
	if (apparent)
		return S_ISREG(st->st_mode) || S_ISLNK(st->st_mode) ||
			       S_ISDIR(st->st_mode)
			   ? (uintmax_t)st->st_size
			   : 0;
	return (uintmax_t)st->st_blocks * 512;
}

static int
visit(const struct walk *w, void *arg)
{
	size_t d = (size_t)w->depth;
	uintmax_t bytes;

	(void)arg;
	if (walk_failed(w))
		return WALK_GO;
	sum = xgrow(sum, &sum_cap, d + 2, sizeof(*sum));
	if (w->kind == WALK_DIR) {
		sum[d + 1] = 0;
		return WALK_GO;
	}
	if (w->kind == WALK_FILE && again(&w->st))
		return WALK_GO;
	bytes = size_of(&w->st);
	if (w->kind == WALK_POST)
		bytes += sum[d + 1];
	if (w->depth > 0)
		sum[d] += bytes;
	else
		total += bytes;
	if (w->depth == 0 ||
	    (w->depth <= max_depth && (all || w->kind == WALK_POST)))
		put(bytes, w->path);
	return WALK_GO;
}

int
main(int argc, char **argv)
{
	static const struct opt_long longs[] = { { "all", 'a', 0 },
		{ "summarize", 's', 0 }, { "human-readable", 'h', 0 },
		{ "total", 'c', 0 }, { "max-depth", 'd', 1 },
		{ "bytes", 'b', 0 }, { "apparent-size", 1, 0 },
		{ "dereference", 'L', 0 }, { "dereference-args", 'D', 0 },
		{ "count-links", 'l', 0 }, { "one-file-system", 'x', 0 },
		{ "null", '0', 0 }, { 0 } };
	struct opt o;
	bool sum_only = false, grand = false, depth_given = false;
	int c, follow = 0;
	uintmax_t v;

	(void)argc;
	tool_init(argv, 1);
	opt_init(&o, argv, "askhmcbd:LDHlx0P", longs,
	    "[-abchklmsx] [-d DEPTH] [FILE]...");
	while ((c = opt_next(&o)) != -1) {
		all |= c == 'a';
		sum_only |= c == 's';
		grand |= c == 'c';
		apparent |= c == 1 || c == 'b';
		count_links |= c == 'l';
		if (c == 'h' || c == 'k' || c == 'm' || c == 'b') {
			human = c == 'h';
			unit = c == 'm' ? 1 << 20 : c == 'b' ? 1 : 1024;
		} else if (c == 'd') {
			if (num_parse(o.arg, "", &v) != NUM_OK)
				die_usage(
				    "invalid maximum depth %s", quote(o.arg));
			depth_given = true;
			max_depth = v < INT32_MAX ? (int)v : INT32_MAX;
		} else if (c == 'L' || c == 'D' || c == 'H') {
			follow |= c == 'L' ? WALK_FOLLOW : WALK_FOLLOW_ROOT;
		} else if (c == 'x') {
			follow |= WALK_ONE_DEVICE;
		} else if (c == '0') {
			end = '\0';
		}
	}
	if (all && sum_only)
		die_usage("cannot both summarize and show all entries");
	if (sum_only && depth_given && max_depth != 0)
		die_usage("warning: summarizing conflicts with "
			  "--max-depth=%d",
		    max_depth);
	if (sum_only)
		max_depth = 0;
	if (o.count == 0)
		walk(".", follow, visit, NULL);
	for (int i = 0; i < o.count; i++)
		walk(o.operands[i], follow, visit, NULL);
	if (grand)
		put(total, "total");
	tool_exit(tool_status);
}
