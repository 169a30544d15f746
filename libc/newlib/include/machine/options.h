/*
 * The POSIX options this system announces, read by <sys/features.h>.
 *
 * Rule: a macro is defined here only when all of its functions link; programs
 * decide by these (threads are announced when there are some).
 */
#ifndef _MACHINE_OPTIONS_H
#define _MACHINE_OPTIONS_H

#define _POSIX_VERSION			200809L
#define _POSIX2_VERSION			200809L
#define _POSIX2_C_BIND			200809L
#define _XOPEN_VERSION			700

#define _POSIX_CHOWN_RESTRICTED		1
#define _POSIX_FSYNC			200809L
#define _POSIX_JOB_CONTROL		1
#define _POSIX_MAPPED_FILES		200809L
#define _POSIX_MEMORY_PROTECTION	200809L
#define _POSIX_MONOTONIC_CLOCK		200809L
#define _POSIX_NO_TRUNC			1
#define _POSIX_REGEXP			1
#define _POSIX_SAVED_IDS		1
#define _POSIX_SHELL			1
#define _POSIX_TIMERS			200809L
#define _POSIX_VDISABLE			0

#define _POSIX_V7_ILP32_OFFBIG		1
#define _POSIX_V6_ILP32_OFFBIG		1
#define _XBS5_ILP32_OFFBIG		1

#endif
