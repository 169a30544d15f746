/*
 * say.c - one line on the first serial port and on a VGA text screen.
 */
#include "shim.h"
#include "arch/io.h"

enum { COM1 = 0x3f8, DEBUG_EXIT = 0xf4, EXIT_FAILED = 0x7f };

static bool have_serial;

void
say_init(void)
{
	static const u8 set[][2] = { { 1, 0 }, { 3, 0x80 }, { 0, 1 }, { 1, 0 },
		{ 3, 3 }, { 2, 7 }, { 4, 3 } }; /* 115200 8N1, no interrupts */

	outb(COM1 + 7, 0x5a); /* scratch: is anybody there? */
	have_serial = inb(COM1 + 7) == 0x5a;
	for (u32 i = 0; have_serial && i < sizeof set / sizeof set[0]; i++)
		outb(COM1 + set[i][0], set[i][1]);
}

static void
put(char c)
{
	static u32 column;
	volatile u16 *screen = (u16 *)0xb8000;

	for (u32 i = 0; have_serial && i < 100000; i++)
		if (inb(COM1 + 5) & 0x20)
			break;
	if (have_serial)
		outb(COM1, (u8)c);
	if (c >= ' ' && column < 80)
		screen[24 * 80 + column++] = (u16)(0x0f00 | (u8)c);
}

void
say(const char *text)
{
	for (; *text != '\0'; text++) {
		if (*text == '\n')
			put('\r');
		put(*text);
	}
}

void
say_hex(u32 n)
{
	say("0x");
	for (int shift = 28; shift >= 0; shift -= 4)
		put("0123456789abcdef"[n >> shift & 15]);
}

_Noreturn void
fail(const char *why, const char *what)
{
	say("boot: ");
	say(why);
	if (what != NULL) {
		say(": ");
		say(what);
	}
	say("\n");
	if (text_has_word(page.bi.cmdline, "test"))
		outl(DEBUG_EXIT, EXIT_FAILED);
	for (;;)
		halt();
}
