/*
 * digest.c - md5sum and its kin: print checksums, or check a list (-c).
 */
#include <ctype.h>
#include <errno.h>
#include <string.h>
#include "digest.h"

static const struct digest *digest;
static bool quiet, silent, warn_lines, strict, ignore_missing, tag;
static int end = '\n', mode = ' ';

/* Feed a whole file, pad as md5 and sha do, and take the result. */
static void
hash(struct in *in, unsigned char *result)
{
	unsigned char last[128] = { 0 };
	uint64_t bits = 0;
	size_t n = 0, used;

	digest->start();
	while (in_peek(in) >= 0) {
		n = in->len - in->pos;
		if (n < 64 && in_fill(in))
			continue;
		n = in->len - in->pos;
		if (n < 64)
			break;
		for (; n >= 64; n -= 64, in->pos += 64) {
			digest->block((unsigned char *)in->buf + in->pos);
			bits += 512;
		}
	}
	n = in->len - in->pos;
	if (n != 0)
		memcpy(last, in->buf + in->pos, n);
	bits += n * 8;
	last[n] = 0x80;
	used = n + 9 > 64 ? 128 : 64;
	for (int i = 0; i < 8; i++)
		last[used - 1 - (size_t)(digest->big_endian ? i : 7 - i)] =
		    (unsigned char)(bits >> (8 * i));
	digest->block(last);
	if (used == 128)
		digest->block(last + 64);
	digest->end(result);
}

static bool
hash_file(const char *name, char *hex, bool tell)
{
	unsigned char result[64];
	struct in in;

	if (in_open(&in, name) != 0) {
		if (tell)
			fail_errno("%s", quotef(name));
		return false;
	}
	hash(&in, result);
	if (in.err != 0) {
		in_report(&in);
		in_close(&in);
		return false;
	}
	in_close(&in);
	for (size_t i = 0; i < digest->size; i++) {
		*hex++ = "0123456789abcdef"[result[i] >> 4];
		*hex++ = "0123456789abcdef"[result[i] & 15];
	}
	*hex = '\0';
	return true;
}

static void
put_name(const char *name, bool escape)
{
	for (; *name != '\0'; name++) {
		if (escape && *name == '\n')
			out_str("\\n");
		else if (escape && *name == '\r')
			out_str("\\r");
		else if (escape && *name == '\\')
			out_str("\\\\");
		else
			out_c(*name);
	}
}

static void
print(const char *name)
{
	bool escape = end == '\n' && strpbrk(name, "\n\r\\") != NULL;
	char hex[129];

	if (!hash_file(name, hex, true))
		return;
	if (escape)
		out_c('\\');
	if (tag) {
		out_fmt("%s (", digest->name);
		put_name(name, escape);
		out_fmt(") = %s", hex);
	} else {
		out_fmt("%s %c", hex, mode);
		put_name(name, escape);
	}
	out_c(end);
}

static void
unescape(char *s)
{
	char *to = s;

	for (; *s != '\0'; s++) {
		if (*s == '\\' && s[1] != '\0') {
			s++;
			*to++ = *s == 'n' ? '\n' : *s == 'r' ? '\r' : *s;
		} else {
			*to++ = *s;
		}
	}
	*to = '\0';
}

/* "HEX  NAME", "HEX *NAME" or "MD5 (NAME) = HEX" into its two parts. */
static bool
split(char *line, char **hex, char **name)
{
	size_t digits = digest->size * 2, tlen = strlen(digest->name);
	bool escaped = *line == '\\';
	size_t len;

	line += escaped;
	line += strspn(line, " \t");
	len = strlen(line);
	if (strncmp(line, digest->name, tlen) == 0 &&
	    strncmp(line + tlen, " (", 2) == 0 && len > tlen + digits + 6 &&
	    strncmp(line + len - digits - 4, ") = ", 4) == 0) {
		*hex = line + len - digits;
		*name = line + tlen + 2;
		line[len - digits - 4] = '\0';
	} else {
		if (len < digits + 3 || line[digits] != ' ' ||
		    (line[digits + 1] != ' ' && line[digits + 1] != '*'))
			return false;
		line[digits] = '\0';
		*hex = line;
		*name = line + digits + 2;
	}
	if (escaped)
		unescape(*name);
	for (char *p = *hex; *p != '\0'; p++) {
		if (!isxdigit((unsigned char)*p))
			return false;
		*p = (char)tolower((unsigned char)*p);
	}
	return strlen(*hex) == digits;
}

struct tally {
	uintmax_t bad_lines, good_lines, unread, wrong, checked;
};

static void
check_line(char *line, const char *list, uintmax_t number, struct tally *t)
{
	char *want, *name, hex[129];
	bool ok;

	if (!split(line, &want, &name)) {
		t->bad_lines++;
		if (warn_lines) {
			fail("%s: %ju: improperly formatted %s checksum line",
			    quotef(list), number, digest->name);
			tool_status = 0;
		}
		return;
	}
	t->good_lines++;
	if (!hash_file(name, hex, !ignore_missing)) {
		if (ignore_missing && errno == ENOENT)
			return;
		t->unread++;
		if (!silent)
			out_fmt("%s: FAILED open or read\n", name);
		return;
	}
	ok = strcmp(hex, want) == 0;
	t->checked += ok;
	t->wrong += !ok;
	if (!silent && !(ok && quiet))
		out_fmt("%s: %s\n", name, ok ? "OK" : "FAILED");
}

static void
summary(uintmax_t n, const char *one, const char *many)
{
	int status = tool_status;

	if (n == 0 || silent)
		return;
	fail("WARNING: %ju %s", n, n == 1 ? one : many);
	tool_status = status;
}

static void
check(const char *list)
{
	struct tally t = { 0 };
	struct in in;
	uintmax_t number = 0;
	char *line;
	size_t len;
	const char *shown = strcmp(list, "-") ? list : "standard input";

	if (in_open(&in, list) != 0) {
		fail_errno("%s", quotef(list));
		return;
	}
	while (in_line(&in, '\n', &line, &len)) {
		char *copy;

		number++;
		if (line[len - 1] == '\n')
			len--;
		if (len > 0 && line[len - 1] == '\r')
			len--;
		copy = xmemdup(line, len);
		if (*copy != '#')
			check_line(copy, shown, number, &t);
	}
	in_report(&in);
	if (in.err == 0 && t.good_lines == 0) {
		fail("%s: no properly formatted checksum lines found",
		    quotef(shown));
		return;
	}
	in_close(&in);
	summary(t.bad_lines, "line is improperly formatted",
	    "lines are improperly formatted");
	summary(t.unread, "listed file could not be read",
	    "listed files could not be read");
	summary(t.wrong, "computed checksum did NOT match",
	    "computed checksums did NOT match");
	if (ignore_missing && t.checked == 0)
		fail("%s: no file was verified", quotef(shown));
	if (t.unread != 0 || t.wrong != 0 || (strict && t.bad_lines != 0))
		tool_status = 1;
}

void
digest_main(char **argv, const struct digest *d)
{
	static const struct opt_long longs[] = { { "binary", 'b', 0 },
		{ "text", 't', 0 }, { "check", 'c', 0 }, { "warn", 'w', 0 },
		{ "zero", 'z', 0 }, { "quiet", 1, 0 }, { "status", 2, 0 },
		{ "strict", 3, 0 }, { "ignore-missing", 4, 0 }, { "tag", 5, 0 },
		{ 0 } };
	struct opt o;
	bool checking = false;
	int c;

	digest = d;
	tool_init(argv, 1);
	opt_init(&o, argv, "btcwz", longs, "[-bctwz] [FILE]...");
	while ((c = opt_next(&o)) != -1) {
		checking |= c == 'c';
		warn_lines |= c == 'w';
		quiet |= c == 1;
		silent |= c == 2;
		strict |= c == 3;
		ignore_missing |= c == 4;
		tag |= c == 5;
		if (c == 'b' || c == 't')
			mode = c == 'b' ? '*' : ' ';
		else if (c == 'z')
			end = '\0';
	}
	if (o.count == 0)
		(checking ? check : print)("-");
	for (int i = 0; i < o.count; i++)
		(checking ? check : print)(o.operands[i]);
	tool_exit(tool_status);
}
