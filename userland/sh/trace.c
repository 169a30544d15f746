/*
 * trace.c - what `set -x` prints.
 */
#include "opt.h"
#include "out.h"
#include "prompt.h"
#include "trace.h"

void
trace_command(const struct assign *a, char **values, char **args)
{
	const char *sep = "";

	if (!OPT(XTRACE))
		return;
	out_puts(&out2, prompt_text("PS4"));
	for (; a; a = a->next) {
		out_fmt(&out2, "%s%s=%s", sep, a->name, *values++);
		sep = " ";
	}
	for (; args && *args; args++) {
		out_fmt(&out2, "%s%s", sep, *args);
		sep = " ";
	}
	out_putc(&out2, '\n');
	out_flush(&out2);
}
