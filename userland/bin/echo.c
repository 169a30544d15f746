/*
 * echo - print the operands.  -n: no newline; -e: escapes; -E: none.
 */
#include <string.h>
#include "../lib/tool.h"

static int
digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	if (c >= 'A' && c <= 'F')
		return c - 'A' + 10;
	return 99;
}

static const char *
number(const char *s, int base, int max)
{
	int v = 0;

	while (max-- > 0 && digit(*s) < base)
		v = v * base + digit(*s++);
	out_c(v);
	return s;
}

/* Print a word with its escapes; false at \c. */
static bool
escaped(const char *s)
{
	static const char from[] = "abefnrtv\\", to[] = "\a\b\033\f\n\r\t\v\\";
	const char *at;

	while (*s != '\0') {
		if (*s != '\\' || s[1] == '\0') {
			out_c(*s++);
		} else if (s[1] == 'c') {
			return false;
		} else if (s[1] == 'x' && digit(s[2]) < 16) {
			s = number(s + 2, 16, 2);
		} else if (s[1] == '0') {
			s = number(s + 2, 8, 3);
		} else if (s[1] >= '1' && s[1] <= '7') {
			s = number(s + 1, 8, 3);
		} else if ((at = strchr(from, s[1])) != NULL) {
			out_c(to[at - from]);
			s += 2;
		} else {
			out_c(*s++);
		}
	}
	return true;
}

int
main(int argc, char **argv)
{
	bool newline = true, escapes = false;

	(void)argc;
	tool_init(argv, 1);
	for (argv++; *argv != NULL && (*argv)[0] == '-'; argv++) {
		const char *s = *argv + 1;

		if (*s == '\0' || s[strspn(s, "neE")] != '\0')
			break;
		for (; *s != '\0'; s++) {
			if (*s == 'n')
				newline = false;
			else
				escapes = *s == 'e';
		}
	}
	for (; *argv != NULL; argv++) {
		if (!escapes)
			out_str(*argv);
		else if (!escaped(*argv))
			tool_exit(0);
		if (argv[1] != NULL)
			out_c(' ');
	}
	if (newline)
		out_c('\n');
	tool_exit(0);
}
