/*
 * umask.c - the builtin umask, octal and symbolic.
 */
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include "builtin.h"
#include "error.h"
#include "out.h"

static void
print_symbolic(unsigned allowed)
{
	static const char who[] = "ugo";

	for (int i = 0; i < 3; i++) {
		const unsigned bits = allowed >> (6 - 3 * i);

		out_fmt(&out1, "%s%c=%s%s%s", i ? "," : "", who[i],
		    bits & 4 ? "r" : "", bits & 2 ? "w" : "",
		    bits & 1 ? "x" : "");
	}
	out_putc(&out1, '\n');
}

static unsigned
parse_octal(const char *text)
{
	unsigned v = 0;

	for (const char *s = text; *s; s++) {
		if (*s < '0' || *s > '7' || v > 0777)
			sh_error("Illegal number: %s", text);
		v = v * 8 + (unsigned)(*s - '0');
	}
	return v & 0777;
}

static unsigned
parse_who(const char **s)
{
	unsigned who = 0;

	for (;; ++*s) {
		if (**s == 'u')
			who |= 0700;
		else if (**s == 'g')
			who |= 0070;
		else if (**s == 'o')
			who |= 0007;
		else if (**s == 'a')
			who |= 0777;
		else
			return who ? who : 0777;
	}
}

static unsigned
parse_bits(const char **s)
{
	unsigned bits = 0;

	for (;; ++*s) {
		if (**s == 'r')
			bits |= 0444;
		else if (**s == 'w')
			bits |= 0222;
		else if (**s == 'x')
			bits |= 0111;
		else
			return bits;
	}
}

/* u=rwx,g-w,... applied to what is allowed now. */
static unsigned
parse_symbolic(const char *text, unsigned allowed)
{
	const char *s = text;

	for (;;) {
		const unsigned who = parse_who(&s);

		if (*s != '+' && *s != '-' && *s != '=')
			sh_error("Illegal mode: %s", text);
		while (*s == '+' || *s == '-' || *s == '=') {
			const char op = *s++;
			const unsigned bits = parse_bits(&s) & who;

			if (op == '+')
				allowed |= bits;
			else if (op == '-')
				allowed &= ~bits;
			else
				allowed = (allowed & ~who) | bits;
		}
		if (*s == '\0')
			return allowed;
		if (*s++ != ',')
			sh_error("Illegal mode: %s", text);
	}
}

int
builtin_umask(int argc, char **argv)
{
	struct options o = { 0 };
	bool symbolic = false;
	unsigned mask = (unsigned)umask(0);
	const char *s;

	umask((mode_t)mask);
	while (option_next(&o, argv, "S") != 0)
		symbolic = true;
	if (o.at >= argc) {
		if (symbolic)
			print_symbolic(~mask & 0777);
		else
			out_fmt(&out1, "%04o\n", mask);
		return 0;
	}
	s = argv[o.at];
	if (*s >= '0' && *s <= '9')
		mask = parse_octal(s);
	else
		mask = ~parse_symbolic(s, ~mask & 0777) & 0777;
	umask((mode_t)mask);
	return 0;
}
