/*
 * screen.c - the VGA text screen as a terminal.
 *
 * Understood: BEL BS HT LF CR, CSI A B C D G H f d J K L M P @ X m s u h l r,
 * ESC 7 8 D M c.  The rest is read over.
 */
#include <drivers/display/screen.h>
#include <libc/arch/i386/io.h>
#include <servers/lib/retain.h>

enum { CRTC = 0x3d4, CRTC_CURSOR = 14, PARAMS = 8, NORMAL = 0x07 };

static volatile u16 *cell;

/* The cells are the device's; what it does not know outlives a restart. */
RETAINED static struct {
	u32 row, column, saved_row, saved_column;
	u32 param[PARAMS], params;
	u8 colour;
	bool bold, reverse, private;
	bool wrap; /* the last column is written: wrap at the next */
	enum { TEXT, ESCAPE, CSI } state;
} vt;

static u16
blank(void)
{
	return (u16)(vt.colour << 8 | ' ');
}

static void
clear(u32 from, u32 to)
{
	for (; from < to; from++)
		cell[from] = blank();
}

/* Move n rows' cells; rows given free are blank. */
static void
move_rows(u32 to, u32 from, u32 n)
{
	u32 i;

	if (to < from)
		for (i = 0; i < n * COLUMNS; i++)
			cell[to * COLUMNS + i] = cell[from * COLUMNS + i];
	else
		for (i = n * COLUMNS; i-- > 0;)
			cell[to * COLUMNS + i] = cell[from * COLUMNS + i];
}

static void
line_feed(void)
{
	if (vt.row < ROWS - 1) {
		vt.row++;
		return;
	}
	move_rows(0, 1, ROWS - 1);
	clear((ROWS - 1) * COLUMNS, ROWS * COLUMNS);
}

static u32
arg(u32 i, u32 otherwise)
{
	return i < vt.params && vt.param[i] != 0 ? vt.param[i] : otherwise;
}

static u32
least(u32 a, u32 b)
{
	return a < b ? a : b;
}

static u8
attribute(void)
{
	u8 a = vt.colour;

	if (vt.reverse)
		a = (u8)(a >> 4 | a << 4);
	return vt.bold ? a | 8 : a;
}

/* SGR: 30..37, 40..47 colours in ANSI order, VGA's has blue and red swapped. */
static void
rendition(u32 n)
{
	static const u8 vga[] = { 0, 4, 2, 6, 1, 5, 3, 7 };

	if (n == 0) {
		vt.colour = NORMAL;
		vt.bold = vt.reverse = false;
	} else if (n == 1) {
		vt.bold = true;
	} else if (n == 7) {
		vt.reverse = true;
	} else if (n == 22) {
		vt.bold = false;
	} else if (n == 27) {
		vt.reverse = false;
	} else if (n >= 30 && n <= 37) {
		vt.colour = (u8)((vt.colour & 0xf0) | vga[n - 30]);
	} else if (n >= 40 && n <= 47) {
		vt.colour = (u8)((vt.colour & 0x0f) | vga[n - 40] << 4);
	} else if (n == 39) {
		vt.colour = (vt.colour & 0xf0) | 7;
	} else if (n == 49) {
		vt.colour &= 0x0f;
	}
}

static void
erase(u8 what)
{
	u32 at = vt.row * COLUMNS + vt.column, n = vt.params > 0 ? vt.param[0] : 0;
	u32 start = what == 'J' ? 0 : vt.row * COLUMNS;
	u32 end = what == 'J' ? ROWS * COLUMNS : (vt.row + 1) * COLUMNS;

	if (n == 0)
		clear(at, end);
	else if (n == 1)
		clear(start, at + 1);
	else if (n == 2)
		clear(start, end);
}

/* Insert or delete n cells or rows at the cursor. */
static void
shift(u8 what)
{
	u32 n = arg(0, 1), i, line = vt.row * COLUMNS;

	if (what == 'L' || what == 'M') {
		n = least(n, ROWS - vt.row);
		if (what == 'L') {
			move_rows(vt.row + n, vt.row, ROWS - vt.row - n);
			clear(line, line + n * COLUMNS);
		} else {
			move_rows(vt.row, vt.row + n, ROWS - vt.row - n);
			clear((ROWS - n) * COLUMNS, ROWS * COLUMNS);
		}
		return;
	}
	n = least(n, COLUMNS - vt.column);
	if (what == 'P') {
		for (i = vt.column; i < COLUMNS - n; i++)
			cell[line + i] = cell[line + i + n];
		clear(line + COLUMNS - n, line + COLUMNS);
	} else if (what == '@') {
		for (i = COLUMNS; i-- > vt.column + n;)
			cell[line + i] = cell[line + i - n];
		clear(line + vt.column, line + vt.column + n);
	} else {
		clear(line + vt.column, line + vt.column + n);
	}
}

static void
control_sequence(u8 c)
{
	u32 i;

	vt.wrap = false;
	switch (c) {
	case 'A':
		vt.row -= least(arg(0, 1), vt.row);
		break;
	case 'B':
		vt.row = least(vt.row + least(arg(0, 1), ROWS), ROWS - 1);
		break;
	case 'C':
		vt.column = least(vt.column + least(arg(0, 1), COLUMNS), COLUMNS - 1);
		break;
	case 'D':
		vt.column -= least(arg(0, 1), vt.column);
		break;
	case 'G':
		vt.column = least(arg(0, 1), COLUMNS) - 1;
		break;
	case 'd':
		vt.row = least(arg(0, 1), ROWS) - 1;
		break;
	case 'H':
	case 'f':
		vt.row = least(arg(0, 1), ROWS) - 1;
		vt.column = least(arg(1, 1), COLUMNS) - 1;
		break;
	case 'J':
	case 'K':
		erase(c);
		break;
	case 'L':
	case 'M':
	case 'P':
	case '@':
	case 'X':
		shift(c);
		break;
	case 'm':
		if (vt.params == 0)
			rendition(0);
		for (i = 0; i < vt.params; i++)
			rendition(vt.param[i]);
		break;
	case 's':
		vt.saved_row = vt.row;
		vt.saved_column = vt.column;
		break;
	case 'u':
		vt.row = vt.saved_row;
		vt.column = vt.saved_column;
		break;
	default:
		break;
	}
}

static void
escape_sequence(u8 c)
{
	vt.state = TEXT;
	if (c == '[') {
		vt.state = CSI;
		vt.params = 0;
		vt.param[0] = 0;
		vt.private = false;
	} else if (c == '7') {
		vt.saved_row = vt.row;
		vt.saved_column = vt.column;
	} else if (c == '8') {
		vt.row = vt.saved_row;
		vt.column = vt.saved_column;
	} else if (c == 'D') {
		line_feed();
	} else if (c == 'M' && vt.row > 0) {
		vt.row--;
	} else if (c == 'c') {
		rendition(0);
		clear(0, ROWS * COLUMNS);
		vt.row = vt.column = 0;
	}
}

static void
parameter(u8 c)
{
	if (c >= '0' && c <= '9') {
		if (vt.params == 0)
			vt.params = 1;
		if (vt.params <= PARAMS && vt.param[vt.params - 1] < 1000)
			vt.param[vt.params - 1] = vt.param[vt.params - 1] * 10 + (c - '0');
	} else if (c == ';') {
		if (vt.params == 0)
			vt.params = 1;
		if (vt.params < PARAMS)
			vt.param[vt.params++] = 0;
	} else if (c == '?') {
		vt.private = true;
	} else if (c >= 0x40) {
		vt.state = TEXT;
		if (!vt.private)
			control_sequence(c);
	}
}

static void
text(u8 c)
{
	switch (c) {
	case '\b':
		vt.column -= vt.column > 0;
		vt.wrap = false;
		break;
	case '\t':
		vt.column = least((vt.column | 7) + 1, COLUMNS - 1);
		break;
	case '\n':
		line_feed();
		vt.wrap = false;
		break;
	case '\r':
		vt.column = 0;
		vt.wrap = false;
		break;
	case 033:
		vt.state = ESCAPE;
		break;
	default:
		if (c < ' ' || c == 127)
			break;
		if (vt.wrap) {
			vt.column = 0;
			line_feed();
		}
		cell[vt.row * COLUMNS + vt.column] = (u16)(attribute() << 8 | c);
		vt.wrap = vt.column == COLUMNS - 1;
		vt.column += !vt.wrap;
		break;
	}
}

void
screen_put(u8 byte)
{
	if (vt.state == TEXT)
		text(byte);
	else if (vt.state == ESCAPE)
		escape_sequence(byte);
	else
		parameter(byte);
}

void
screen_cursor(void)
{
	u32 at = vt.row * COLUMNS + vt.column;

	outb(CRTC, CRTC_CURSOR);
	outb(CRTC + 1, (u8)(at >> 8));
	outb(CRTC, CRTC_CURSOR + 1);
	outb(CRTC + 1, (u8)at);
}

void
screen_start(volatile u16 *cells)
{
	cell = cells;
	vt.colour = NORMAL;
	clear(0, ROWS * COLUMNS);
	screen_cursor();
}

void
screen_resume(volatile u16 *cells)
{
	cell = cells;
	if (vt.row >= ROWS || vt.column >= COLUMNS || vt.params > PARAMS ||
	    vt.saved_row >= ROWS || vt.saved_column >= COLUMNS)
		__builtin_memset(&vt, 0, sizeof vt);
	if (vt.colour == 0)
		vt.colour = NORMAL;
	screen_cursor();
}
