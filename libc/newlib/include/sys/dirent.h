/*
 * Directory streams.  A stream reads entries of varying length, each a
 * struct dirent (struct file_dirent of proto/file.h) cut after its
 * name, by getdents().
 */
#ifndef _SYS_DIRENT_H
#define _SYS_DIRENT_H

#include <sys/cdefs.h>
#include <sys/types.h>
#include <sys/lock.h>

#define HAVE_DD_LOCK
#define _DIRENT_HAVE_D_TYPE
#define _DIRENT_HAVE_D_NAMLEN
#define MAXNAMLEN	255

struct dirent {
	ino_t d_ino;
	off_t d_off;			/* where the next entry is */
	unsigned short d_reclen;	/* bytes of this one, a multiple of 8 */
	unsigned char d_type;		/* DT_ */
	unsigned char d_namlen;
	char d_name[MAXNAMLEN + 1];
};

typedef struct {
	int dd_fd;
	int dd_loc;			/* next entry in the buffer */
	long dd_seek;
	char *dd_buf;
	int dd_len;			/* room in the buffer */
	int dd_size;			/* bytes in the buffer */
	_LOCK_RECURSIVE_T dd_lock;
} DIR;

#define __dirfd(dir)	((dir)->dd_fd)

#if __BSD_VISIBLE
#define DT_UNKNOWN	0
#define DT_FIFO		1
#define DT_CHR		2
#define DT_DIR		4
#define DT_BLK		6
#define DT_REG		8
#define DT_LNK		10
#define DT_SOCK		12
#define IFTODT(mode)	(((mode) & 0170000) >> 12)
#define DTTOIF(type)	((type) << 12)
#endif

__BEGIN_DECLS
/* Whole entries, as many as fit in the buffer; 0 at the end. */
int getdents(int, void *, int);
__END_DECLS

#endif
