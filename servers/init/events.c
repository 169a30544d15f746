/*
 * events.c - what happened to services, the last of it, for `svc log'.
 */
#include <servers/init/events.h>
#include <servers/lib/text.h>
#include <libc/sys/sys.h>

enum { EVENTS = 128 };

static struct svc_log_r event[EVENTS];
static u32 noted; /* ever */

void
event_note(const struct svc *s, const char *text)
{
	struct svc_log_r *e = &event[noted++ % EVENTS];

	e->ms = (u32)(sys_clock(NULL) / 1000);
	text_copy(e->name, sizeof e->name, service_name(s));
	text_copy(e->text, sizeof e->text, text);
}

int
event_get(u32 index, struct svc_log_r *r)
{
	u32 first = noted > EVENTS ? noted - EVENTS : 0;

	if (index >= noted - first)
		return -E_NOENT;
	*r = event[(first + index) % EVENTS];
	return 0;
}
