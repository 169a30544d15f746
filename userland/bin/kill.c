/*
 * kill - send a signal to processes, or list the signals.
 */
#include <ctype.h>
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "../lib/signame.h"

static void
list_all(void)
{
	int column = 0;

	for (int n = 1; n <= signal_last(); n++) {
		const char *name = signal_name(n);

		if (name == NULL)
			continue;
		if (column != 0 && column + 1 + (int)strlen(name) > 72) {
			out_c('\n');
			column = 0;
		}
		if (column != 0)
			out_c(' ');
		out_str(name);
		column += (column != 0) + (int)strlen(name);
	}
	out_c('\n');
}

/* A name for a number, a number for a name; 128 + n is n. */
static void
list_one(const char *s)
{
	uintmax_t v;
	int n;

	if (num_parse(s, "", &v) == NUM_OK) {
		const char *name =
		    signal_name((int)(v > 128 && v < 256 ? v - 128
				      : v < 65536        ? v
							 : 65536));

		if (name == NULL)
			die("unknown signal name %s", s);
		out_fmt("%s\n", name);
		return;
	}
	n = signal_number(s);
	if (n < 0)
		die("unknown signal name %s", s);
	out_fmt("%d\n", n);
}

static int
parse_signal(const char *s)
{
	int n = signal_number(s);

	if (n < 0)
		die("unknown signal name %s", s);
	return n;
}

static void
send(const char *word, int number)
{
	char *end;
	long pid;

	errno = 0;
	pid = strtol(word, &end, 10);
	if (end == word || *end != '\0' || errno != 0 || (pid_t)pid != pid) {
		fail("failed to parse argument: '%s'", word);
		return;
	}
	if (kill((pid_t)pid, number) != 0)
		fail_errno("(%ld)", pid);
}

int
main(int argc, char **argv)
{
	int number = SIGTERM;
	char **w = argv + 1;

	(void)argc;
	tool_init(argv, 1);
	if (*w != NULL && (strcmp(*w, "-l") == 0 || strcmp(*w, "-L") == 0)) {
		if (*++w == NULL)
			list_all();
		for (; *w != NULL; w++)
			list_one(*w);
		tool_exit(0);
	}
	if (*w != NULL && (strcmp(*w, "-s") == 0 || strcmp(*w, "-n") == 0)) {
		if (*++w == NULL)
			die("option requires an argument -- 's'");
		number = parse_signal(*w++);
	} else if (*w != NULL && (*w)[0] == '-' && strcmp(*w, "--") != 0) {
		number = parse_signal(*w + 1);
		w++;
	}
	if (*w != NULL && strcmp(*w, "--") == 0)
		w++;
	if (*w == NULL)
		die("usage: kill [-s SIGNAL | -SIGNAL] PID...\n"
		    "       kill -l [SIGNAL]");
	for (; *w != NULL; w++)
		send(*w, number);
	return tool_status;
}
