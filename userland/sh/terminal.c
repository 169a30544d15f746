/*
 * terminal.c - a line from the terminal: edited where the terminal can do
 * that, else as the terminal gives it.
 */
#include <errno.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>
#include "edit.h"
#include "history.h"
#include "lex.h"
#include "mem.h"
#include "out.h"
#include "prompt.h"
#include "signals.h"
#include "source.h"
#include "terminal.h"
#include "var.h"

static struct termios cooked;
static bool raw;

void
terminal_restore(void)
{
	if (raw)
		tcsetattr(0, TCSADRAIN, &cooked);
	raw = false;
}

/* Take echo and line editing over from the terminal. */
static bool
make_raw(void)
{
	struct termios t;
	const char *term = var_get("TERM");

	if ((term && strcmp(term, "dumb") == 0) || !isatty(0) || !isatty(2) ||
	    tcgetattr(0, &cooked) < 0)
		return false;
	t = cooked;
	t.c_lflag &= ~(tcflag_t)(ICANON | ECHO | ISIG | IEXTEN);
	t.c_iflag &= ~(tcflag_t)(ICRNL | INLCR | IXON);
	t.c_cc[VMIN] = 1;
	t.c_cc[VTIME] = 0;
	raw = tcsetattr(0, TCSADRAIN, &t) == 0;
	return raw;
}

static ssize_t
plain_line(const char *prompt, char *buf)
{
	ssize_t n;

	out_puts(&out2, prompt);
	out_flush(&out2);
	do {
		/* It may have come since the prompt was shown. */
		n = signal_interrupt ? -1 : read(0, buf, SOURCE_BLOCK);
	} while (n < 0 && !signal_interrupt && errno == EINTR);
	if (n < 0 && signal_interrupt) {
		signal_interrupt = 0;
		return -1;
	}
	return n < 0 ? 0 : n;
}

ssize_t
terminal_line(char **buf)
{
	struct mark m = arena_mark(&tmp);
	const char *prompt = prompt_text(lex_first_line ? "PS1" : "PS2");
	ssize_t n;

	lex_first_line = false;
	out_flush_all();
	if (make_raw()) {
		n = edit_line(prompt, buf);
		terminal_restore();
		if (n > 1)
			history_add(*buf, (size_t)n - 1);
	} else {
		n = plain_line(prompt, *buf);
	}
	arena_release(&tmp, m);
	return n;
}
