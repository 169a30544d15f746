/* How full a file system is. */
#ifndef _SYS_STATVFS_H
#define _SYS_STATVFS_H

#include <sys/cdefs.h>
#include <sys/types.h>

#define ST_RDONLY	1
#define ST_NOSUID	2

struct statvfs {
	unsigned long f_bsize;
	unsigned long f_frsize;		/* the unit of the counts of blocks */
	fsblkcnt_t f_blocks;
	fsblkcnt_t f_bfree;
	fsblkcnt_t f_bavail;
	fsfilcnt_t f_files;
	fsfilcnt_t f_ffree;
	fsfilcnt_t f_favail;
	unsigned long f_fsid;
	unsigned long f_flag;
	unsigned long f_namemax;
};

__BEGIN_DECLS
int fstatvfs(int, struct statvfs *);
int statvfs(const char *__restrict, struct statvfs *__restrict);
__END_DECLS

#endif
