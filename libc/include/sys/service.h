/* Services: what init says of them and does to them. */
#ifndef _SYS_SERVICE_H
#define _SYS_SERVICE_H

#include <sys/cdefs.h>
#include <sys/types.h>

struct service {
	char name[24];
	char module[16];	/* its program */
	char why[32];		/* what ended the last instance; "" */
	const char *state;	/* "running" ... */
	pid_t pid;		/* 0: none yet */
	unsigned restarts, rank;
	unsigned up_ms;		/* since its last start */
	unsigned last_us;	/* how long the last restart took */
};

struct service_event {
	unsigned ms;		/* since boot */
	char name[24], text[48];
};

enum { SERVICE_CALL = 1, SERVICE_IRQ, SERVICE_IO, SERVICE_PHYS,
	SERVICE_MEMORY, SERVICE_ACCOUNT, SERVICE_PCI };
struct service_grant {
	int kind;
	unsigned first, count;	/* ports, bytes; the line; PCI: vendor << 16 | device */
	char from[24], to[24];	/* to: whom it may call */
};

enum { SERVICE_KILL = 1, SERVICE_STOP, SERVICE_START, SERVICE_RESTART };

__BEGIN_DECLS
/* The index-th service, the one called name, the index-th event (0: the oldest
 * kept), the index-th thing that a manifest names.  -1: ENOENT */
int service_list(unsigned index, struct service *s);
int service_status(const char *name, struct service *s);
int service_event(unsigned index, struct service_event *e);
int service_grant(unsigned index, struct service_grant *g);
/* Root only: EPERM.  ENOENT, EBUSY (it runs), ENXIO (it does not), ENODEV (it is
 * beyond restart).  The old instance is destroyed when it returns */
int service_control(const char *name, int what);
/* Put a fault of n bytes (1 to 15) into its text, where `now' is.  EINVAL */
int service_fault(const char *name, unsigned long addr, const void *now,
    const void *fault, size_t n);
/* The same with a new binary.  ENOEXEC, EFBIG, ENOMEM */
int service_replace(const char *name, const void *image, size_t size);
/* A new service, whose manifest is in its binary.  EPERM (also: it wants too
 * much), EINVAL, EEXIST, ENOENT (it calls whom nobody knows), EBUSY (its ports are
 * another's), ENOEXEC, EFBIG, ENOMEM */
int service_add(const void *image, size_t size);
__END_DECLS

#endif
