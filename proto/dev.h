/*
 * dev.h - names in /dev for other servers' nodes.
 *
 * Spoken by init on dev's handle with badge DEV_SYSTEM.  dev itself serves
 * null, zero, full, random; a published name is answered with E_CROSS(NODE).
 * Services are posted in /dev/srv, which /srv points to.
 */
#pragma once
#include <proto/dir.h>

#define DEV_SYSTEM	0xffffff00u

enum { DEV_IN_DEV = 0, DEV_IN_SRV = 1 };

/* publish - name (lease 1, no slash, at most 31 bytes) in a directory (DEV_IN_)
 * stands for the node whose handle comes along; mode with type.  E_EXIST,
 * E_NFILE; E_INVAL: another directory */
struct dev_publish_q { u32 mode; u32 rdev; u32 where; };
struct dev_publish_r { u32 zero; };
/* withdraw - name, from a directory.  E_NOENT; E_BUSY: dev's own */
struct dev_withdraw_q { u32 where; };
struct dev_withdraw_r { u32 zero; };
/* root - a handle to the root directory, for mounting */
struct dev_root_q { u32 zero; };
struct dev_root_r { u32 zero; };

#define DEV_OPS(op) \
	op(dev, 0, publish, 1) \
	op(dev, 1, withdraw, 1) \
	op(dev, 2, root, 0)

PROTO(dev, DEV_OPS)
