/*
 * 4.c - it works: the way that takes any size.
 */
#include "choose.h"

void
deliver(handle_t to, const void *data, u32 len)
{
	send_lease(to, data, len);
}
