/*
 * cksum - the CRC of POSIX, and the size, of files.
 *
 * The table is built at the start: polynomial 0x04c11db7, high bit first.
 * The length is fed in after the bytes, low byte first.
 */
#include <string.h>
#include "../lib/tool.h"

static uint32_t table[256];

static uint32_t
step(uint32_t crc, unsigned byte)
{
	return crc << 8 ^ table[(crc >> 24 ^ byte) & 255];
}

static void
cksum(struct in *in)
{
	uint32_t crc = 0;
	uintmax_t size = 0;

	while (in_peek(in) >= 0) {
		const unsigned char *p = (unsigned char *)in->buf + in->pos;
		size_t n = in->len - in->pos;

		for (size_t i = 0; i < n; i++)
			crc = step(crc, p[i]);
		size += n;
		in->pos = in->len;
	}
	if (in->err != 0)
		return;
	for (uintmax_t left = size; left != 0; left >>= 8)
		crc = step(crc, left & 255);
	out_fmt("%u %ju", ~crc, size);
	if (strcmp(in->name, "-") != 0)
		out_fmt(" %s", in->name);
	out_c('\n');
}

int
main(int argc, char **argv)
{
	struct opt o;

	(void)argc;
	tool_init(argv, 1);
	opt_only(&o, argv, "[FILE]...");
	for (uint32_t i = 0; i < 256; i++) {
		table[i] = i << 24;
		for (int bit = 0; bit < 8; bit++)
			table[i] =
			    table[i] << 1 ^ (table[i] >> 31 ? 0x04c11db7 : 0);
	}
	each_file(&o, cksum);
	tool_exit(tool_status);
}
