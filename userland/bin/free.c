/*
 * free - how much memory there is, used and free.
 */
#include <string.h>
#include "../lib/procinfo.h"

static unsigned shift = 10; /* the unit, as a power of two */
static bool human;

static void
put(uintmax_t kib)
{
	static const char units[] = "KMGTP";
	uintmax_t scale = 1;
	int unit = 0;
	char *s;

	if (!human) {
		out_fmt("%12ju", shift < 10 ? kib << 10 : kib >> (shift - 10));
		return;
	}
	/* At most three digits: one decimal below ten, else none. */
	while (kib / scale > 999 && units[unit + 1] != '\0') {
		scale *= 1024;
		unit++;
	}
	if (kib == 0)
		s = fmt_new("0B");
	else if ((kib * 10 + scale / 2) / scale < 100)
		s = fmt_new("%ju.%ju%ci", (kib * 10 + scale / 2) / scale / 10,
		    (kib * 10 + scale / 2) / scale % 10, units[unit]);
	else
		s = fmt_new("%ju%ci", kib / scale, units[unit]);
	out_fmt("%12s", s);
}

static void
put_row(const char *name, const uintmax_t *v, int n)
{
	out_fmt("%-8s", name);
	for (int i = 0; i < n; i++)
		put(v[i]);
	out_c('\n');
}

int
main(int argc, char **argv)
{
	static const struct opt_long longs[] = { { "bytes", 'b', 0 },
		{ "kibi", 'k', 0 }, { "mebi", 'm', 0 }, { "gibi", 'g', 0 },
		{ "human", 'h', 0 }, { "total", 't', 0 }, { 0 } };
	struct opt o;
	bool total = false;
	int c;

	(void)argc;
	tool_init(argv, 1);
	opt_init(&o, argv, "bkmght", longs, "[-b | -k | -m | -g | -h] [-t]");
	while ((c = opt_next(&o)) != -1) {
		total |= c == 't';
		human |= c == 'h';
		if (c == 'b' || c == 'k' || c == 'm' || c == 'g')
			shift = c == 'b'   ? 0
				: c == 'k' ? 10
				: c == 'm' ? 20
					   : 30;
	}
	opt_need(&o, 0, 0);
	uintmax_t all = meminfo("MemTotal"), unused = meminfo("MemFree");
	uintmax_t cache =
	    meminfo("Buffers") + meminfo("Cached") + meminfo("SReclaimable");
	uintmax_t avail = meminfo("MemAvailable");
	uintmax_t used = all > avail ? all - avail : 0;
	uintmax_t swap = meminfo("SwapTotal"), swap_free = meminfo("SwapFree");
	const uintmax_t mem[] = { all, used, unused, meminfo("Shmem"), cache,
		avail };
	const uintmax_t sw[] = { swap, swap - swap_free, swap_free };
	const uintmax_t sum[] = { all + swap, used + sw[1],
		unused + swap_free };

	out_str("               total        used        free      shared  "
		"buff/cache   available\n");
	put_row("Mem:", mem, 6);
	put_row("Swap:", sw, 3);
	if (total)
		put_row("Total:", sum, 3);
	tool_exit(0);
}
