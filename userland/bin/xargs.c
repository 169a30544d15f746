/*
 * xargs - run a command with words from standard input as arguments.
 *
 * How much fits comes from sysconf(), with room left for the environment;
 * a single word that cannot fit is an error, not a loop.
 */
#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include "../lib/files.h"
#include "../lib/spawn.h"

enum { USUAL_BYTES = 131072, SLACK = 2048 };

extern char **environ;

static struct in in;
static int delim = -1; /* -1: blanks, with quotes */
static size_t max_words, max_lines, max_bytes;
static const char *replace, *end_word;
static bool no_run_if_empty, trace, exit_if_too_long;
static struct list words;
static size_t base_count, base_bytes, bytes, lines;
static bool ran;
static int status;

static size_t
cost(const char *s)
{
	return strlen(s) + 1;
}

static void
show(char **argv)
{
	struct str s = { 0 };

	for (; *argv != NULL; argv++)
		str_fmt(&s, s.len ? " %s" : "%s", quotes(*argv));
	str_addc(&s, '\n');
	out_flush();
	io_write(STDERR_FILENO, s.p, s.len);
	str_free(&s);
}

static void
run(char **argv)
{
	int r;

	if (trace)
		show(argv);
	ran = true;
	r = spawn_wait(argv);
	if (r < 0)
		exit(1);
	if (WIFSIGNALED(r)) {
		tool_trouble = 125;
		die("%s: terminated by signal %d", argv[0], WTERMSIG(r));
	}
	r = WEXITSTATUS(r);
	if (r == SPAWN_NOT_RUNNABLE || r == SPAWN_NOT_FOUND)
		exit(r);
	if (r == 255) {
		tool_trouble = 124;
		die("%s: exited with status 255; aborting", argv[0]);
	}
	if (r != 0)
		status = 123;
}

static void
flush(void)
{
	words.name =
	    xgrow(words.name, &words.cap, words.count + 1, sizeof(char *));
	words.name[words.count] = NULL;
	run(words.name);
	while (words.count > base_count)
		free(words.name[--words.count]);
	bytes = base_bytes;
	lines = 0;
}

static void
add(const char *s)
{
	size_t c = cost(s);

	if (base_bytes + c > max_bytes)
		die("argument line too long");
	if (words.count > base_count && bytes + c > max_bytes) {
		if (exit_if_too_long)
			die("argument list too long");
		flush();
	}
	list_add(&words, s);
	bytes += c;
	if (max_words != 0 && words.count - base_count >= max_words)
		flush();
}

/*
 * The next word into s: 1, or 2 when it ended its line, or 0 at the end.
 * Quotes and backslashes are taken off unless a delimiter was chosen.
 */
static int
next_word(struct str *s)
{
	bool any = false;
	int c, quoted = 0;

	str_cut(s, 0);
	while ((c = in_c(&in)) >= 0) {
		if (delim >= 0) {
			if (c == delim)
				return 2;
			str_addc(s, c);
			any = true;
			continue;
		}
		if (quoted != 0) {
			if (c == quoted)
				quoted = 0;
			else if (c == '\n')
				break;
			else
				str_addc(s, c);
		} else if (c == '\n' || (replace == NULL && isspace(c))) {
			if (any)
				return c == '\n' ? 2 : 1;
		} else if (c == '\'' || c == '"') {
			quoted = c;
			any = true;
		} else if (c == '\\') {
			c = in_c(&in);
			if (c < 0)
				break;
			str_addc(s, c);
			any = true;
		} else {
			if (replace != NULL && !any && isspace(c))
				continue;
			str_addc(s, c);
			any = true;
		}
	}
	if (quoted != 0) {
		fail("unmatched %s quote; by default quotes are special to "
		     "xargs unless you use the -0 option",
		    quoted == '"' ? "double" : "single");
		no_run_if_empty = true;
		while (exit_if_too_long && words.count > base_count)
			free(words.name[--words.count]);
		return 0; /* what came before is still run */
	}
	return any ? 2 : 0;
}

/* The word that -E says is the last; not where a delimiter was chosen. */
static bool
is_end(const char *s)
{
	return end_word != NULL && delim < 0 && strcmp(s, end_word) == 0;
}

static char *
substitute(const char *s, const char *with)
{
	struct str to = { 0 };
	size_t len = strlen(replace);
	const char *at;

	str_adds(&to, "");
	while (len > 0 && (at = strstr(s, replace)) != NULL) {
		str_add(&to, s, (size_t)(at - s));
		str_adds(&to, with);
		s = at + len;
	}
	str_adds(&to, s);
	return to.p;
}

static void
run_replaced(char **command, const char *with)
{
	size_t n = 0, total = 0;
	char **argv;

	while (command[n] != NULL)
		n++;
	argv = xmalloc((n + 1) * sizeof(*argv));
	for (size_t i = 0; i < n; i++) {
		argv[i] =
		    i == 0 ? xstrdup(command[i]) : substitute(command[i], with);
		total += cost(argv[i]);
	}
	argv[n] = NULL;
	if (total > max_bytes)
		die("command too long");
	run(argv);
	for (size_t i = 0; i < n; i++)
		free(argv[i]);
	free(argv);
}

static void
find_limits(void)
{
	long max = sysconf(_SC_ARG_MAX);
	size_t used = SLACK;

	for (char **e = environ; e != NULL && *e != NULL; e++)
		used += cost(*e);
	if (max <= 0 || max > USUAL_BYTES)
		max = USUAL_BYTES;
	if ((size_t)max < used + 1024)
		die("environment is too large for exec");
	if (max_bytes == 0 || max_bytes > (size_t)max - used)
		max_bytes = (size_t)max - (max == USUAL_BYTES ? SLACK : used);
}

static size_t
positive(const char *s, char option)
{
	uintmax_t v;

	if (num_parse(s, "", &v) == NUM_BAD)
		die_usage("invalid number \"%s\" for -%c option", s, option);
	if (v < 1)
		die_usage("value %s for -%c option should be >= 1", s, option);
	return v < SIZE_MAX / 4 ? (size_t)v : SIZE_MAX / 4;
}

static int
parse_delim(const char *s)
{
	static const char from[] = "abfnrtv\\0", to[] = "\a\b\f\n\r\t\v\\";
	const char *at;

	if (s[0] != '\0' && s[1] == '\0')
		return (unsigned char)s[0];
	if (s[0] == '\\' && s[1] != '\0' && s[2] == '\0' &&
	    (at = strchr(from, s[1])) != NULL)
		return (unsigned char)to[at - from];
	die("Invalid input delimiter specification %s: the delimiter must be "
	    "either a single character or an escape sequence starting with "
	    "\\.",
	    s);
}

static void
parse(struct opt *o)
{
	size_t n;
	int c;

	while ((c = opt_next(o)) != -1) {
		switch (c) {
		case '0':
			delim = '\0';
			break;
		case 'd':
			delim = parse_delim(o->arg);
			break;
		case 'n':
			n = positive(o->arg, 'n');
			if (replace != NULL && n == 1)
				break; /* what -I does anyway */
			max_words = n;
			replace = NULL;
			max_lines = 0;
			break;
		case 'L':
			max_lines = positive(o->arg, 'L');
			replace = NULL;
			max_words = 0;
			break;
		case 's':
			max_bytes = positive(o->arg, 's');
			break;
		case 'E':
			end_word = o->arg;
			break;
		case 'I':
			replace = o->arg;
			max_words = max_lines = 0;
			break;
		case 'r':
			no_run_if_empty = true;
			break;
		case 't':
			trace = true;
			break;
		case 'x':
			exit_if_too_long = true;
			break;
		case 'a':
			if (in_open(&in, o->arg) != 0)
				die_errno(
				    "Cannot open input file %s", quote(o->arg));
			break;
		}
	}
}

int
main(int argc, char **argv)
{
	static const struct opt_long longs[] = { { "null", '0', 0 },
		{ "delimiter", 'd', 1 }, { "max-args", 'n', 1 },
		{ "max-lines", 'L', 1 }, { "max-chars", 's', 1 },
		{ "replace", 'I', 1 }, { "no-run-if-empty", 'r', 0 },
		{ "verbose", 't', 0 }, { "exit", 'x', 0 },
		{ "arg-file", 'a', 1 }, { 0 } };
	static char echo[] = "echo", *usual[] = { echo, NULL };
	struct str s = { 0 };
	struct opt o;
	char **command;
	int r;

	(void)argc;
	tool_init(argv, 1);
	spawn_plain = true;
	in_fd(&in, STDIN_FILENO, "-");
	opt_init(&o, argv, "+0d:E:n:L:s:I:rtxa:", longs,
	    "[-0rtx] [-d CHAR] [-E WORD] [-n MAX | -L MAX | -I TEXT] [-s MAX] "
	    "[COMMAND [ARG]...]");
	parse(&o);
	find_limits();
	command = o.count != 0 ? o.operands : usual;
	for (char **w = command; *w != NULL; w++) {
		list_add(&words, *w);
		base_bytes += cost(*w);
	}
	base_count = words.count;
	bytes = base_bytes;
	while ((r = next_word(&s)) != 0 && !is_end(s.p)) {
		if (replace != NULL) {
			run_replaced(command, s.p);
			continue;
		}
		add(s.p);
		if (r == 2 && max_lines != 0 && ++lines >= max_lines)
			flush();
	}
	in_report(&in);
	if (words.count > base_count ||
	    (!ran && !no_run_if_empty && replace == NULL))
		flush();
	tool_exit(tool_status != 0 ? tool_status : status);
}
