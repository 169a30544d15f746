/*
 * offsets.h - where entry.S finds things; kernel/debug/i386/offsets.c asserts each of
 * them.
 */
#pragma once

#define FRAME_SIZE   64
#define FRAME_CS     48
#define FRAME_EAX    (-32) /* these from the thread above it */
#define FRAME_EIP    (-20)
#define FRAME_EFLAGS (-12)
#define FRAME_ESP    (-8)

#define THREAD_KSTACK 0
#define THREAD_GS     4
#define THREAD_STATE  8 /* state, suspended, interrupted, timed */
#define THREAD_TASK   16
#define THREAD_MSG    20
#define THREAD_PORT   24
#define THREAD_NEXT   28
#define THREAD_LAST   32
#define THREAD_CR3    36
#define THREAD_LIMIT  40
#define THREAD_CALL   48

#define CALL_STATE    8 /* state, kind, events, flags */
#define CALL_TOKEN    12
#define CALL_BADGE    16
#define CALL_THREAD   20
#define CALL_LABEL    24
#define CALL_W        28
#define CALL_RECEIVER 44

#define BADGE_REFS  4
#define BADGE_PORT  12
#define BADGE_VALUE 16

#define PORT_RECEIVER 12
#define PORT_BITS     16
#define PORT_EVENTS   20 /* a list */
#define PORT_CALLS    28

#define TASK_HANDLES 36 /* entries, then their number */
#define TASK_WHO     136

#define CPU_CURRENT 0
#define CPU_READY   8

#define TSS_PAD   64
#define TSS_ESP0  4
#define TSS_IOMAP 102

#define MSG_BADGE    4
#define MSG_TOKEN    8
#define MSG_DEADLINE 104
#define MSG_CALLER   116
#define MSG_WHO      120

#define STATE_READY          0
#define STATE_CALLING        1
#define STATE_RECEIVING      2
#define CALL_RECEIVED_THREAD 2 /* RECEIVED, CK_THREAD, no events, no flags */
