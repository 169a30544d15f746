/*
 * client.h - file.h and dir.h as a test's functions: what libc would do.
 *
 * Each answers the error; the last answer's crossing and its text are kept.
 */
#pragma once
#include <proto/dir.h>

extern struct cross client_cross;
extern char client_text[PATH_LEN + 2]; /* what the server left, ended by NUL */

int c_open(handle_t dir, const char *path, u32 flags, u32 mode, handle_t *h);
int c_path(handle_t dir, u32 op, const char *path, u32 w0, u32 w1, u32 w2);
int c_two(
    handle_t dir, u32 op, const char *first, handle_t dir2, const char *second);
int c_symlink(handle_t dir, const char *path, const char *text);
int c_readlink(handle_t dir, const char *path, char *text);
int c_stat(handle_t dir, const char *path, u32 flags, struct file_stat *st);
int c_fstat(handle_t h, struct file_stat *st);
/* bytes, or the error */
int c_read(handle_t h, void *to, u32 len);
int c_pread(handle_t h, void *to, u32 len, u64 off);
int c_write(handle_t h, const void *from, u32 len);
int c_pwrite(handle_t h, const void *from, u32 len, u64 off);
i64 c_seek(handle_t h, i64 off, u32 whence);
int c_truncate(handle_t h, u64 size);
int c_getdents(handle_t h, void *to, u32 len);
int c_getpath(handle_t h, char *to, u32 len, u32 *mount);
void c_close(handle_t h);
