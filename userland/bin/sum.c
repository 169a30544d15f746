/*
 * sum - the old checksums: BSD's (-r, default) and System V's (-s).
 */
#include <string.h>
#include "../lib/tool.h"

static bool sysv, names;

static void
sum(struct in *in)
{
	uint32_t s = 0;
	uintmax_t size = 0;
	int c;

	for (; (c = in_c(in)) >= 0; size++) {
		if (sysv)
			s += (uint32_t)c;
		else
			s = (((s >> 1) | (s & 1) << 15) + (uint32_t)c) & 0xffff;
	}
	if (in->err != 0)
		return;
	if (sysv) {
		s = (s & 0xffff) + (s >> 16);
		s = (s & 0xffff) + (s >> 16);
		out_fmt("%u %ju", s, (size + 511) / 512);
	} else {
		out_fmt("%05u %5ju", s, (size + 1023) / 1024);
	}
	if (names)
		out_fmt(" %s", in->name);
	out_c('\n');
}

int
main(int argc, char **argv)
{
	static const struct opt_long longs[] = { { "sysv", 's', 0 }, { 0 } };
	struct opt o;
	int c;

	(void)argc;
	tool_init(argv, 1);
	opt_init(&o, argv, "rs", longs, "[-r | -s] [FILE]...");
	while ((c = opt_next(&o)) != -1)
		sysv = c == 's';
	names = o.count > 0;
	each_file(&o, sum);
	tool_exit(tool_status);
}
