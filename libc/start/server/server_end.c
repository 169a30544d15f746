/*
 * server_end.c - how a server ends: with a word on the debug console.
 *
 * init learns of it by DEAD, or because nobody receives any more.
 */
#include <assert.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <libc/sys/sys.h>

static void
say(const char *text)
{
	sys_debug(text, strlen(text));
}

static void
say_number(unsigned n)
{
	char text[12], *p = text + sizeof text - 1;

	*p = '\0';
	do
		*--p = (char)('0' + n % 10);
	while ((n /= 10) != 0);
	say(p);
}

void
_exit(int status)
{
	say("server: exit ");
	say_number((unsigned)status);
	say("\n");
	sys_thread_exit();
}

void
abort(void)
{
	say("server: abort\n");
	sys_thread_exit();
}

void
__assert_func(
    const char *file, int line, const char *function, const char *what)
{
	say("server: assertion failed: ");
	say(what);
	say(" at ");
	say(file);
	say(":");
	say_number((unsigned)line);
	if (function != NULL) {
		say(" in ");
		say(function);
	}
	say("\n");
	sys_thread_exit();
}
