/*
 * 3.c - it works: a call for each line.
 */
#include "log.h"

void
log_line(handle_t to, const char *text, u32 len)
{
	struct ipc_opt o = { .addr = text, .len = len };
	struct log_append_r r;

	log_append(to, &(struct log_append_q){ 0 }, &r, &o);
}

void
log_flush(handle_t to)
{
	(void)to;
}
