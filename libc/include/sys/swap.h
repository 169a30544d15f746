/*
 * Swapping, and who is paged out first.
 *
 * swapon takes the name of a disk ("ide1") or of a file that mkswap has marked.
 * swap_policy chooses what goes first (an empty name only asks) and stores the
 * name in use; swap_overcommit (0 guess, 1 always, 2 never; -1 asks) answers the
 * mode.
 */
#ifndef _SYS_SWAP_H
#define _SYS_SWAP_H

#include <sys/cdefs.h>
#include <stddef.h>

__BEGIN_DECLS
int swapon(const char *path, int flags);
int swapoff(const char *path);
int swap_policy(const char *name, char *now, size_t size);
int swap_overcommit(int mode);
__END_DECLS

#endif
