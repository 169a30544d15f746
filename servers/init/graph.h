/*
 * graph.h - what manifests name, one by one.
 */
#pragma once
#include <servers/init/init.h>
#include <proto/svc.h>

/* The index-th thing that manifests name.  -E_NOENT */
int manifest_grant(u32 index, struct svc_grant_r *r);
