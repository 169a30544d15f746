/*
 * events.h - what happened to services.
 */
#pragma once
#include <servers/init/init.h>
#include <proto/svc.h>

/* The index-th event kept, the oldest first.  -E_NOENT */
int event_get(u32 index, struct svc_log_r *r);
