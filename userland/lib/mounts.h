/*
 * mounts.h - the table of mounts, from /proc/mounts.
 */
#pragma once
#include "tool.h"

struct mount_entry {
	char *device, *dir, *type, *options;
};

size_t mounts_read(struct mount_entry **to);
