/*
 * df - the room on file systems.
 *
 * All lines are made first, so that each column is as wide as it needs.
 */
#include <stdlib.h>
#include <string.h>
#include <sys/statvfs.h>
#include "../lib/files.h"
#include "../lib/mounts.h"

enum { COLUMNS = 7, TYPE = 1 };

static struct mount_entry *mounts;
static size_t mount_count;
static char *(*table)[COLUMNS];
static size_t rows, cap;
static bool human, inodes, show_all, show_type, posix;
static dev_t *shown;
static size_t shown_count, shown_cap;

static char *
amount(uintmax_t n, uintmax_t unit)
{
	char buf[32];

	if (human && inodes)
		return xstrdup(num_human(buf, n, 1024));
	if (inodes)
		return fmt_new("%ju", n);
	if (human)
		return xstrdup(num_human(buf, n * unit, 1024));
	return fmt_new("%ju", (n * unit + 1023) / 1024);
}

static char *
percent(uintmax_t used, uintmax_t avail)
{
	uintmax_t all = used + avail;

	if (all == 0)
		return xstrdup("-");
	return fmt_new("%ju%%", used * 100 / all + (used * 100 % all != 0));
}

static void
add_row(char *cell[COLUMNS])
{
	table = xgrow(table, &cap, rows + 1, sizeof(*table));
	memcpy(table[rows++], cell, sizeof(*table));
}

static void
add_header(void)
{
	static char *const name[3][COLUMNS] = {
		{ "Filesystem", "Type", "1K-blocks", "Used", "Available",
		    "Use%", "Mounted on" },
		{ "Filesystem", "Type", "Size", "Used", "Avail", "Use%",
		    "Mounted on" },
		{ "Filesystem", "Type", "Inodes", "IUsed", "IFree", "IUse%",
		    "Mounted on" },
	};
	char *cell[COLUMNS];

	memcpy(cell, name[inodes ? 2 : human], sizeof(cell));
	if (posix && !inodes && !human) {
		cell[2] = xstrdup("1024-blocks");
		cell[5] = xstrdup("Capacity");
	}
	add_row(cell);
}

static void
add_mount(const struct mount_entry *m, const char *path, bool explicit)
{
	struct statvfs v;
	uintmax_t used, avail, unit, all;
	char *cell[COLUMNS];

	if (statvfs(path, &v) != 0) {
		if (explicit || !show_all)
			fail_errno("%s", quotef(path));
		return;
	}
	unit = v.f_frsize != 0 ? v.f_frsize : v.f_bsize;
	all = inodes ? v.f_files : v.f_blocks;
	used = all - (inodes ? v.f_ffree : v.f_bfree);
	avail = inodes ? v.f_ffree : v.f_bavail;
	if (!explicit && !show_all && v.f_blocks == 0)
		return;
	cell[0] = m->device;
	cell[1] = m->type;
	cell[2] = amount(all, unit);
	cell[3] = amount(used, unit);
	cell[4] = amount(avail, unit);
	cell[5] = percent(used, avail);
	cell[6] = m->dir;
	add_row(cell);
}

/* The same file system on several directories is shown once. */
static bool
is_shown(const char *dir)
{
	struct stat st;

	if (show_all || stat(dir, &st) != 0)
		return false;
	for (size_t i = 0; i < shown_count; i++)
		if (shown[i] == st.st_dev)
			return true;
	shown = xgrow(shown, &shown_cap, shown_count + 1, sizeof(*shown));
	shown[shown_count++] = st.st_dev;
	return false;
}

static const struct mount_entry *
mount_of(const char *path)
{
	struct stat st, at;
	const struct mount_entry *best = NULL;
	size_t best_len = 0;
	char *real;

	if (stat(path, &st) != 0)
		return NULL;
	real = path_real(path, PATH_ALL);
	for (size_t i = 0; real != NULL && i < mount_count; i++) {
		const char *dir = mounts[i].dir;
		size_t len = strlen(dir);

		if (len < best_len || strncmp(real, dir, len) != 0 ||
		    (len > 1 && real[len] != '/' && real[len] != '\0') ||
		    stat(dir, &at) != 0 || at.st_dev != st.st_dev)
			continue;
		best = &mounts[i];
		best_len = len;
	}
	free(real);
	return best;
}

static void
add_operand(const char *path)
{
	static const struct mount_entry unknown = { "-", "-", "-", "-" };
	struct stat st;
	const struct mount_entry *m;

	if (stat(path, &st) != 0) {
		fail_errno("%s", quotef(path));
		return;
	}
	m = mount_of(path);
	add_mount(m != NULL ? m : &unknown, path, true);
}

static void
put_table(void)
{
	static const int least[COLUMNS] = { 14, 4, 5, 5, 5, 4, 0 };
	int width[COLUMNS];

	memcpy(width, least, sizeof(width));
	for (size_t r = 0; r < rows; r++)
		for (int c = 0; c < COLUMNS; c++)
			if ((int)strlen(table[r][c]) > width[c])
				width[c] = (int)strlen(table[r][c]);
	for (size_t r = 0; r < rows; r++) {
		for (int c = 0; c < COLUMNS; c++) {
			if (c == TYPE && !show_type)
				continue;
			if (c == COLUMNS - 1)
				out_fmt("%s\n", table[r][c]);
			else
				out_fmt("%*s ",
				    c <= TYPE ? -width[c] : width[c],
				    table[r][c]);
		}
	}
}

int
main(int argc, char **argv)
{
	static const struct opt_long longs[] = { { "human-readable", 'h', 0 },
		{ "inodes", 'i', 0 }, { "all", 'a', 0 },
		{ "print-type", 'T', 0 }, { "portability", 'P', 0 }, { 0 } };
	struct opt o;
	int c;

	(void)argc;
	tool_init(argv, 1);
	opt_init(&o, argv, "hikaTP", longs, "[-ahikPT] [FILE]...");
	while ((c = opt_next(&o)) != -1) {
		human = c == 'h' || (human && c != 'k');
		inodes |= c == 'i';
		show_all |= c == 'a';
		show_type |= c == 'T';
		posix |= c == 'P';
	}
	mount_count = mounts_read(&mounts);
	add_header();
	for (int i = 0; i < o.count; i++)
		add_operand(o.operands[i]);
	for (size_t i = 0; o.count == 0 && i < mount_count; i++)
		if (!is_shown(mounts[i].dir))
			add_mount(&mounts[i], mounts[i].dir, false);
	if (rows > 1)
		put_table();
	else if (tool_status == 0)
		die("no file systems processed");
	tool_exit(tool_status);
}
