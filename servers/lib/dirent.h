/*
 * dirent.h - packing struct file_dirent (proto/file.h).
 */
#pragma once
#include <proto/file.h>

/*
 * Append an entry to buf, which has room bytes left: ino, next and type as in
 * like.  Its length, a multiple of 8, or 0 if it does not fit.  Unused bytes
 * are 0.
 */
u32 dirent_pack(void *buf, u32 room, const struct file_dirent *like,
    const char *name, u32 len);
