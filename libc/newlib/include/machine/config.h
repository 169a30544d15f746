/*
 * newlib's switches for this system, read at the end of <sys/config.h>.
 *
 * Every thread has its own struct _reent, returned by __getreent(); stdio
 * streams and atexit() handlers belong to the process.
 */
#ifndef _MACHINE_CONFIG_H
#define _MACHINE_CONFIG_H

#define __DYNAMIC_REENT__
#define _REENT_GLOBAL_STDIO_STREAMS
#define _REENT_GLOBAL_ATEXIT
#define _READ_WRITE_RETURN_TYPE	_ssize_t

/* A buffer's worth is one message to a server: a page of it. */
#define __BUFSIZ__	4096
#define __FILENAME_MAX__	4096
#define __L_tmpnam__		64

#endif
