/*
 * manifest.h - the manifests of all services: of those that boot, then of those
 * that were added since.
 */
#pragma once
#include <proto/manifest.h>

enum { SERVICES_MAX = 32 };

extern struct manifest manifest[SERVICES_MAX];
extern u32 manifest_count;
/* Count the boot services: before all else. */
void manifest_init(void);

/*
 * Take in the manifest of a service that comes later, from hostile hands: its
 * index, or -E_INVAL it makes no sense, -E_PERM it wants what only boot services
 * have (authorities, init's or the kernel's memory) or calls up the ranks,
 * -E_EXIST, -E_NOENT it calls whom nobody knows, -E_LOOP, -E_NFILE.  manifest_why:
 * the path of calls that is wrong, or "".
 */
i32 manifest_add(const struct manifest *m);
extern char manifest_why[120];

/* Does it stand for a PCI device's registers? */
static inline u32
is_bar(const struct phys_range *r)
{
	return r->pages != 0 && r->phys >= PCI_BAR(0) && r->phys <= PCI_BAR(5);
}

/* Index of the service called name; manifest_count: none. */
u32 manifest_find(const char *name);

/*
 * The services in the order in which they are started: whom one calls comes before
 * it.  0, or -E_LOOP, -E_PERM (a call up the ranks), -E_NOENT (a name that no
 * manifest has) and the path that is wrong in `why'.
 */
int manifest_order(
    const struct manifest *m, u32 n, u8 order[], char *why, u32 len);
