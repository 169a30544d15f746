/*
 * The names of thread types that other headers mention.
 *
 * There are no threads to be had by programs yet: _POSIX_THREADS is not
 * announced and <pthread.h> does not exist.
 */
#ifndef _SYS__PTHREADTYPES_H_
#define _SYS__PTHREADTYPES_H_

typedef unsigned long pthread_t;
typedef struct __pthread_attr pthread_attr_t;

#endif
