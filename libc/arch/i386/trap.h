/*
 * trap.h - the numbers that assembly needs of proto/, in a form it can read.
 *
 * check.c compares each with the header it comes from.
 */
#pragma once

#define TRAP_ENTER 0x0ffff010 /* STUB_ENTER */
#define TRAP_INT80 0x0ffff020 /* STUB_INT80 */
#define TRAP_GATE  0x0ffff030 /* STUB_GATE */

#define TRAP_RET   0x0ffff000 /* STUB_RET */

#define CALL_THREAD_EXIT -26 /* ~SYS_thread_exit */

#define STACK_EMPTY 0x0ffa0000 /* STACK_TOP */

/* struct msgbuf: one per thread, 1 << MB_SHIFT bytes, the first at MB_BASE. */
#define MB_BASE   0x0ffb0000
#define MB_SHIFT  8
#define MB_SELF   124
#define MB_EDI    128 /* upcall.edi, and so on */
#define MB_ESI    132
#define MB_EBP    136
#define MB_EBX    140
#define MB_EDX    144
#define MB_ECX    148
#define MB_EAX    152
#define MB_EIP    156
#define MB_EFLAGS 160
#define MB_ESP    164
#define MB_POINT  176 /* user[USER_POINT] */
