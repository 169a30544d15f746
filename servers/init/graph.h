/*
 * graph.h - what manifests name, one by one; who may call whom.
 */
#pragma once
#include <servers/init/init.h>
#include <proto/svc.h>

/* The index-th thing that manifests name.  -E_NOENT */
int manifest_grant(u32 index, struct svc_grant_r *r);

/*
 * The services in the order in which they are started: whom one calls comes before
 * it.  0, or -E_LOOP, -E_PERM (a call up the ranks), -E_NOENT (a name that no
 * manifest has) and the path that is wrong in `why'.
 */
int manifest_order(const struct manifest *m, u32 n, u8 order[], char *why, u32 len);
