/*
 * 3.c - lines gather until the next would not fit: one call for many.
 */
#include <string.h>
#include "../assignments/log.h"

static char text[LOG_MOST];
static u32 used;

void
log_flush(handle_t to)
{
	struct ipc_opt o = { .addr = text, .len = used };
	struct log_append_r r;

	if (used > 0)
		log_append(to, &(struct log_append_q){ 0 }, &r, &o);
	used = 0;
}

void
log_line(handle_t to, const char *line, u32 len)
{
	if (len > LOG_MOST - used)
		log_flush(to);
	memcpy(text + used, line, len);
	used += len;
}
