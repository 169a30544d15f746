/*
 * wc - count lines, words, characters, bytes and the longest line.
 *
 * The columns are as wide as the sizes of the files suggest, so the output
 * can begin before the last file is read.
 */
#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../lib/tool.h"

enum { LINES, WORDS, CHARS, BYTES, LONGEST, KINDS };

static bool show[KINDS];
static uintmax_t total[KINDS];
static int width = 1;

static void
print(const uintmax_t *n, const char *name)
{
	const char *space = "";

	for (int k = 0; k < KINDS; k++) {
		if (!show[k])
			continue;
		out_fmt("%s%*ju", space, width, n[k]);
		space = " ";
	}
	if (name != NULL)
		out_fmt(" %s", strchr(name, '\n') ? quotef(name) : name);
	out_c('\n');
}

static void
count_lines(const char *p, size_t len, uintmax_t *n)
{
	const char *end = p + len;

	while ((p = memchr(p, '\n', (size_t)(end - p))) != NULL) {
		n[LINES]++;
		p++;
	}
}

/* Words and widths; in_word and column live across blocks. */
static void
count_all(const unsigned char *p, size_t len, uintmax_t *n, bool *in_word,
    uintmax_t *column)
{
	for (; len > 0; len--, p++) {
		if (*p == '\n' || *p == '\r' || *p == '\f') {
			n[LINES] += *p == '\n';
			if (*column > n[LONGEST])
				n[LONGEST] = *column;
			*column = 0;
		} else if (*p == '\t') {
			*column += 8 - *column % 8;
		} else if (*p == ' ') {
			++*column;
		} else if (*p != '\v') {
			if (!isprint(*p))
				continue;
			++*column;
			*in_word = true;
			continue;
		}
		n[WORDS] += *in_word;
		*in_word = false;
	}
}

static void
count(int fd, const char *name)
{
	static char buf[65536];
	uintmax_t n[KINDS] = { 0 }, column = 0;
	bool in_word = false;
	ssize_t got;

	while ((got = io_read(fd, buf, sizeof(buf))) > 0) {
		n[BYTES] += (uintmax_t)got;
		if (show[WORDS] || show[LONGEST])
			count_all((unsigned char *)buf, (size_t)got, n,
			    &in_word, &column);
		else if (show[LINES])
			count_lines(buf, (size_t)got, n);
	}
	if (got < 0)
		fail_errno(
		    "%s", name != NULL ? quotef(name) : "'standard input'");
	n[WORDS] += in_word;
	if (column > n[LONGEST])
		n[LONGEST] = column;
	n[CHARS] = n[BYTES];
	print(n, name);
	for (int k = 0; k < KINDS; k++) {
		if (k != LONGEST)
			total[k] += n[k];
		else if (n[k] > total[k])
			total[k] = n[k];
	}
}

static void
find_width(const struct opt *o, int kinds)
{
	uintmax_t size = 0;
	int least = 1;

	if (o->count <= 1 && kinds == 1)
		return;
	for (int i = 0; i < o->count || i == 0; i++) {
		const char *name = o->count ? o->operands[i] : "-";
		struct stat st;

		if ((strcmp(name, "-") == 0 ? fstat(STDIN_FILENO, &st)
					    : stat(name, &st)) != 0)
			continue;
		if (S_ISREG(st.st_mode))
			size += (uintmax_t)st.st_size;
		else
			least = 7;
	}
	for (; size >= 10; size /= 10)
		width++;
	if (width < least)
		width = least;
}

static int
index_of(int c)
{
	static const char letters[] = "lwmcL";

	return (int)(strchr(letters, c) - letters);
}

int
main(int argc, char **argv)
{
	static const struct opt_long longs[] = { { "lines", 'l', 0 },
		{ "words", 'w', 0 }, { "chars", 'm', 0 }, { "bytes", 'c', 0 },
		{ "max-line-length", 'L', 0 }, { 0 } };
	struct opt o;
	int c, kinds = 0;

	(void)argc;
	tool_init(argv, 1);
	opt_init(&o, argv, "lwmcL", longs, "[-clLmw] [FILE]...");
	while ((c = opt_next(&o)) != -1)
		show[index_of(c)] = true;
	for (int k = 0; k < KINDS; k++)
		kinds += show[k];
	if (kinds == 0)
		show[LINES] = show[WORDS] = show[BYTES] = true;
	find_width(&o, kinds);
	if (o.count == 0)
		count(STDIN_FILENO, NULL);
	for (int i = 0; i < o.count; i++) {
		const char *name = o.operands[i];
		bool is_stdin = strcmp(name, "-") == 0;
		int fd = is_stdin ? STDIN_FILENO : open(name, O_RDONLY);

		if (fd < 0) {
			fail_errno("%s", quotef(name));
			continue;
		}
		count(fd, name);
		if (!is_stdin)
			close(fd);
	}
	if (o.count > 1)
		print(total, "total");
	tool_exit(tool_status);
}
