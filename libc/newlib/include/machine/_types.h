/*
 * The sizes of the system's types, as newlib wants them told.
 *
 * Rule: whatever counts bytes, blocks, inodes, devices or time has 64 bits,
 * so that no program needs a second set of calls for large files.
 */
#ifndef _MACHINE__TYPES_H
#define _MACHINE__TYPES_H

#include <machine/_default_types.h>

typedef __int64_t	_off_t;
typedef __int64_t	_off64_t;
typedef __int64_t	_fpos_t;
typedef __int64_t	__blkcnt_t;
typedef __uint64_t	__fsblkcnt_t;
typedef __uint64_t	__fsfilcnt_t;
typedef __uint64_t	__dev_t;
typedef __uint64_t	__ino_t;
typedef __uint32_t	__uid_t;
typedef __uint32_t	__gid_t;

#define __machine_off_t_defined
#define __machine_off64_t_defined
#define __machine_fpos_t_defined
#define __machine_blkcnt_t_defined
#define __machine_fsblkcnt_t_defined
#define __machine_fsfilcnt_t_defined
#define __machine_dev_t_defined
#define __machine_ino_t_defined
#define __machine_uid_t_defined
#define __machine_gid_t_defined

#define _CLOCK_T_	__int64_t
#define __machine_clock_t_defined

#endif
