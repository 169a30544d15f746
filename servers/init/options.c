/*
 * options.c - the kernel command line, as far as it concerns init.
 *
 *	console=tty0|ttyS0	where the first shell is
 *	init=PATH		what to start instead of /bin/sh
 *	job			start build/vm's agent instead of shells
 *
 * Words of the shim and the kernel are known, all others are reported once.
 */
#include <servers/init/init.h>
#include <servers/lib/text.h>

struct options options = { .console = "ttyS0", .init = "/bin/sh" };

/* Told to the kernel or the shim; nothing to do here. */
static const char *const others[] = {
	"test",
	"gate",
	"call_gate",
	"debug",
	"selftest",
	"trace",
	"pic",
	"pit",
	"noapic",
	"maxcpus",
	"cpu",
	"sched",
	"nolapic",
	"quiet",
	"mem",
	"loglevel",
	"panic",
	"fit",
	"serial",
};

enum { WORD = 128 };

static int
known(const char *word)
{
	for (u32 i = 0; i < sizeof others / sizeof others[0]; i++) {
		u32 n = text_length(others[i]), same = 1;

		for (u32 k = 0; k < n && same; k++)
			same = word[k] == others[i][k];
		if (same && (word[n] == 0 || word[n] == '='))
			return 1;
	}
	return 0;
}

/* The text after `key=' in word, NULL if it is another word. */
static const char *
value(const char *word, const char *key)
{
	while (*key != 0)
		if (*word++ != *key++)
			return NULL;
	return *word == '=' ? word + 1 : NULL;
}

static void
take(const char *word)
{
	const char *v;

	if (text_equal(word, "job")) {
		options.job = 1;
	} else if ((v = value(word, "console")) != NULL) {
		if (text_equal(v, "tty0") || text_equal(v, "ttyS0"))
			text_copy(options.console, sizeof options.console, v);
		else
			serve_log("console=%s is neither tty0 nor ttyS0: "
				  "using %s",
			    v, options.console);
	} else if ((v = value(word, "init")) != NULL) {
		if (v[0] == '/' && text_length(v) < OPTION_LEN)
			text_copy(options.init, OPTION_LEN, v);
		else
			serve_log("init=%s is no absolute path of at most %d "
				  "bytes: using %s",
			    v, OPTION_LEN - 1, options.init);
	} else if (!known(word)) {
		serve_log("unknown word on the kernel command line, ignored: "
			  "%s",
		    word);
	}
}

void
options_read(const char *cmdline)
{
	char word[WORD];
	u32 i = 0, n, first = 1;

	while (i < BOOT_CMDLINE && cmdline[i] != 0) {
		if (cmdline[i] == ' ' || cmdline[i] == '\t') {
			i++;
			continue;
		}
		n = 0;
		for (; i < BOOT_CMDLINE && cmdline[i] != 0 &&
		       cmdline[i] != ' ' && cmdline[i] != '\t';
		     i++)
			if (n < WORD - 1)
				word[n++] = cmdline[i];
		word[n] = 0;
		/* Some loaders put the kernel's own name first. */
		if (!first || value(word, "init") != NULL || word[0] != '/')
			take(word);
		first = 0;
	}
}
