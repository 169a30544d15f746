/*
 * console.c - the debug console: serial line 1, polled, and a VGA text screen.
 *
 * Never waits for ever: a line that takes no character is given up.  The screen
 * is left alone once somebody else has written there (a driver clears it); a
 * panic takes it back.
 */
#include <kernel/arch/arch.h>
#include <kernel/arch/i386/io.h>
#include <kernel/arch/i386/layout.h>
#include <kernel/debug/panic.h>
#include <kernel/lib/string.h>

enum { COM1 = 0x3f8, DIVISOR_LATCH = 0x80, READY = 0x20, PATIENCE = 100000 };
enum { COLUMNS = 80, ROWS = 25, GREY = 0x0700 };

static volatile u16 *const screen = (u16 *)(KERNEL_BASE + 0xb8000);
static bool have_serial, has_screen; /* the machine has */
static bool have_screen;             /* it is ours */
static u32 at;                       /* cell of the screen to write next */
static u32 last;                     /* the cell written last that is no blank, */
static u16 last_cell;                /* and what it must still hold */

void
console_init(void)
{
	outb(COM1 + 7, 0x5a); /* scratch register: is anybody there? */
	have_serial = inb(COM1 + 7) == 0x5a;
	if (have_serial) {
		outb(COM1 + 1, 0);
		outb(COM1 + 3, DIVISOR_LATCH);
		outb(COM1, 1); /* 115200 baud */
		outb(COM1 + 1, 0);
		outb(COM1 + 3, 3); /* 8N1 */
		outb(COM1 + 2, 7); /* FIFOs on, empty */
		outb(COM1 + 4, 3);
	}
	screen[0] = GREY | 'M';
	has_screen = screen[0] == (GREY | 'M');
	console_take();
}

/* From the top of an empty screen, if there is one. */
void
console_take(void)
{
	have_screen = has_screen;
	at = last = 0;
	last_cell = GREY | ' ';
	for (u32 i = 0; have_screen && i < COLUMNS * ROWS; i++)
		screen[i] = GREY | ' ';
}

static void
put_serial(char c)
{
	for (u32 i = 0; i < PATIENCE; i++)
		if (inb(COM1 + 5) & READY)
			break;
	outb(COM1, (u8)c);
}

static void
put_screen(char c)
{
	if (c == '\n')
		at += COLUMNS - at % COLUMNS;
	else if (c >= ' ')
		screen[at++] = (u16)(GREY | (u8)c);
	if (c > ' ') {
		last = at - 1;
		last_cell = (u16)(GREY | (u8)c);
	}
	if (at >= COLUMNS * ROWS) {
		for (u32 i = 0; i < COLUMNS * (ROWS - 1); i++)
			screen[i] = screen[i + COLUMNS];
		for (u32 i = COLUMNS * (ROWS - 1); i < COLUMNS * ROWS; i++)
			screen[i] = GREY | ' ';
		at -= COLUMNS;
		last -= last >= COLUMNS ? COLUMNS : last;
		last_cell = screen[last];
	}
}

void
console_putc(char c)
{
	if (have_serial) {
		if (c == '\n')
			put_serial('\r');
		put_serial(c);
	}
	have_screen = have_screen && screen[last] == last_cell;
	if (have_screen)
		put_screen(c);
}
