/*
 * print.h - text for whoever watches the debug console.
 *
 * %d %u %x %p %s %c %%, with a width, 0 and - before them and l or ll for
 * longer integers; nothing else of printf.
 */
#pragma once
#include <stdarg.h>

void kprintf(const char *format, ...) __attribute__((format(printf, 1, 2)));
void kvprintf(const char *format, va_list args);
