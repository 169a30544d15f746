/*
 * panic.h - the kernel found itself wrong: say all there is to say, and stop.
 */
#pragma once
#include <proto/sys.h>

_Noreturn void panic(const char *format, ...) __attribute__((format(printf, 1, 2)));
/* The same after a trap in the kernel, whose registers are known. */
_Noreturn void panic_regs(const struct regs *regs, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Call chain from a frame pointer; follows it only over kernel stacks. */
void backtrace(u32 eip, u32 ebp);

/* For panic.c, by the machine. */
void console_take(void);  /* the screen, whoever has it */
unsigned panic_cpu(void); /* who panics, also where the stack does not tell */
