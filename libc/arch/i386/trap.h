/*
 * trap.h - the numbers that assembly needs of proto/, in a form it can read.
 *
 * check.c compares each with the header it comes from.
 */
#pragma once

#define TRAP_ENTER 0x0ffff010 /* STUB_ENTER */
#define TRAP_INT80 0x0ffff020 /* STUB_INT80 */
#define TRAP_GATE  0x0ffff030 /* STUB_GATE */
#define TRAP_TIMED 0x40000000 /* CALL_TIMED */

#define TRAP_RET 0x0ffff000 /* STUB_RET */

#define CALL_THREAD_EXIT -26 /* ~SYS_thread_exit */

#define STACK_EMPTY 0x0ffa0000 /* STACK_TOP */

/* struct msgbuf: one per thread, 1 << MB_SHIFT bytes, the first at MB_BASE. */
#define MB_BASE   0x0ffb0000
#define MB_SHIFT  8
#define MB_SELF   136
#define MB_DEADLINE 104
#define MB_ENTER  140
#define MB_EDI    144 /* upcall.edi, and so on */
#define MB_ESI    148
#define MB_EBP    152
#define MB_EBX    156
#define MB_EDX    160
#define MB_ECX    164
#define MB_EAX    168
#define MB_EIP    172
#define MB_EFLAGS 176
#define MB_ESP    180
