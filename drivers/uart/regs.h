/*
 * regs.h - 16550A registers (National Semiconductor PC16550D, section 8).
 */
#pragma once

enum {
	RBR = 0, /* read: received byte */
	THR = 0, /* write: byte to send */
	DLL = 0, /* with LCR_DLAB: divisor, low */
	IER = 1,
	DLM = 1, /* with LCR_DLAB: divisor, high */
	IIR = 2, /* read: what interrupts */
	FCR = 2, /* write: FIFO control */
	LCR = 3,
	MCR = 4,
	LSR = 5,
	SCR = 7, /* scratch: is there a chip? */

	IER_RX = 1,
	IER_TX = 2,
	IIR_NONE = 1,
	FCR_ENABLE = 1,
	FCR_CLEAR = 6,
	FCR_TRIGGER_8 = 0x80,
	LCR_8N1 = 3,
	LCR_DLAB = 0x80,
	MCR_DTR = 1,
	MCR_RTS = 2,
	MCR_OUT2 = 8, /* OUT2: interrupts on */
	LSR_DATA = 1,
	LSR_THR_EMPTY = 0x20,
	LSR_IDLE = 0x40,

	CLOCK = 115200, /* baud at divisor 1 */
	FIFO = 16,
};
