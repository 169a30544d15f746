/*
 * Mounting: source is a device, or ignored; type names the server of that kind
 * of file system ("ext2", "tmpfs"); data are its options, may be NULL.
 */
#ifndef _SYS_MOUNT_H
#define _SYS_MOUNT_H

#include <sys/cdefs.h>

#define MS_RDONLY	1
#define MS_NOSUID	2
#define MS_NODEV	4
#define MS_NOEXEC	8

#define MNT_FORCE	1
#define MNT_DETACH	2

__BEGIN_DECLS
int mount(const char *source, const char *target, const char *type,
    unsigned long flags, const void *data);
int umount(const char *target);
int umount2(const char *target, int flags);
__END_DECLS

#endif
