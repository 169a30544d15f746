/*
 * screen.c - the VGA text screen as a terminal.
 *
 * Understood: BEL BS HT LF CR, CSI A B C D G H f d J K L M P @ X m s u h l r,
 * ESC 7 8 D M c.  The rest is read over.
 */
#include <drivers/display/screen.h>
#include <libc/arch/i386/io.h>

enum { CRTC = 0x3d4, CRTC_CURSOR = 14, PARAMS = 8, NORMAL = 0x07 };

static volatile u16 *cell;
static u32 row, column, saved_row, saved_column;
static u8 colour = NORMAL;
static bool bold, reverse;
static bool wrap; /* the last column is written: wrap at the next */
static enum { TEXT, ESCAPE, CSI } state;
static u32 param[PARAMS], params;
static bool private;

static u16
blank(void)
{
	return (u16)(colour << 8 | ' ');
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
	if (row < ROWS - 1) {
		row++;
		return;
	}
	move_rows(0, 1, ROWS - 1);
	clear((ROWS - 1) * COLUMNS, ROWS * COLUMNS);
}

static u32
arg(u32 i, u32 otherwise)
{
	return i < params && param[i] != 0 ? param[i] : otherwise;
}

static u32
least(u32 a, u32 b)
{
	return a < b ? a : b;
}

static u8
attribute(void)
{
	u8 a = colour;

	if (reverse)
		a = (u8)(a >> 4 | a << 4);
	return bold ? a | 8 : a;
}

/* SGR: 30..37, 40..47 colours in ANSI order, VGA's has blue and red swapped. */
static void
rendition(u32 n)
{
	static const u8 vga[] = { 0, 4, 2, 6, 1, 5, 3, 7 };

	if (n == 0) {
		colour = NORMAL;
		bold = reverse = false;
	} else if (n == 1) {
		bold = true;
	} else if (n == 7) {
		reverse = true;
	} else if (n == 22) {
		bold = false;
	} else if (n == 27) {
		reverse = false;
	} else if (n >= 30 && n <= 37) {
		colour = (u8)((colour & 0xf0) | vga[n - 30]);
	} else if (n >= 40 && n <= 47) {
		colour = (u8)((colour & 0x0f) | vga[n - 40] << 4);
	} else if (n == 39) {
		colour = (colour & 0xf0) | 7;
	} else if (n == 49) {
		colour &= 0x0f;
	}
}

static void
erase(u8 what)
{
	u32 at = row * COLUMNS + column, n = params > 0 ? param[0] : 0;
	u32 start = what == 'J' ? 0 : row * COLUMNS;
	u32 end = what == 'J' ? ROWS * COLUMNS : (row + 1) * COLUMNS;

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
	u32 n = arg(0, 1), i, line = row * COLUMNS;

	if (what == 'L' || what == 'M') {
		n = least(n, ROWS - row);
		if (what == 'L') {
			move_rows(row + n, row, ROWS - row - n);
			clear(line, line + n * COLUMNS);
		} else {
			move_rows(row, row + n, ROWS - row - n);
			clear((ROWS - n) * COLUMNS, ROWS * COLUMNS);
		}
		return;
	}
	n = least(n, COLUMNS - column);
	if (what == 'P') {
		for (i = column; i < COLUMNS - n; i++)
			cell[line + i] = cell[line + i + n];
		clear(line + COLUMNS - n, line + COLUMNS);
	} else if (what == '@') {
		for (i = COLUMNS; i-- > column + n;)
			cell[line + i] = cell[line + i - n];
		clear(line + column, line + column + n);
	} else {
		clear(line + column, line + column + n);
	}
}

static void
control_sequence(u8 c)
{
	u32 i;

	wrap = false;
	switch (c) {
	case 'A':
		row -= least(arg(0, 1), row);
		break;
	case 'B':
		row = least(row + least(arg(0, 1), ROWS), ROWS - 1);
		break;
	case 'C':
		column = least(column + least(arg(0, 1), COLUMNS), COLUMNS - 1);
		break;
	case 'D':
		column -= least(arg(0, 1), column);
		break;
	case 'G':
		column = least(arg(0, 1), COLUMNS) - 1;
		break;
	case 'd':
		row = least(arg(0, 1), ROWS) - 1;
		break;
	case 'H':
	case 'f':
		row = least(arg(0, 1), ROWS) - 1;
		column = least(arg(1, 1), COLUMNS) - 1;
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
		if (params == 0)
			rendition(0);
		for (i = 0; i < params; i++)
			rendition(param[i]);
		break;
	case 's':
		saved_row = row;
		saved_column = column;
		break;
	case 'u':
		row = saved_row;
		column = saved_column;
		break;
	default:
		break;
	}
}

static void
escape_sequence(u8 c)
{
	state = TEXT;
	if (c == '[') {
		state = CSI;
		params = 0;
		param[0] = 0;
		private = false;
	} else if (c == '7') {
		saved_row = row;
		saved_column = column;
	} else if (c == '8') {
		row = saved_row;
		column = saved_column;
	} else if (c == 'D') {
		line_feed();
	} else if (c == 'M' && row > 0) {
		row--;
	} else if (c == 'c') {
		rendition(0);
		clear(0, ROWS * COLUMNS);
		row = column = 0;
	}
}

static void
parameter(u8 c)
{
	if (c >= '0' && c <= '9') {
		if (params == 0)
			params = 1;
		if (params <= PARAMS && param[params - 1] < 1000)
			param[params - 1] = param[params - 1] * 10 + (c - '0');
	} else if (c == ';') {
		if (params == 0)
			params = 1;
		if (params < PARAMS)
			param[params++] = 0;
	} else if (c == '?') {
		private = true;
	} else if (c >= 0x40) {
		state = TEXT;
		if (!private)
			control_sequence(c);
	}
}

static void
text(u8 c)
{
	switch (c) {
	case '\b':
		column -= column > 0;
		wrap = false;
		break;
	case '\t':
		column = least((column | 7) + 1, COLUMNS - 1);
		break;
	case '\n':
		line_feed();
		wrap = false;
		break;
	case '\r':
		column = 0;
		wrap = false;
		break;
	case 033:
		state = ESCAPE;
		break;
	default:
		if (c < ' ' || c == 127)
			break;
		if (wrap) {
			column = 0;
			line_feed();
		}
		cell[row * COLUMNS + column] = (u16)(attribute() << 8 | c);
		wrap = column == COLUMNS - 1;
		column += !wrap;
		break;
	}
}

void
screen_put(u8 byte)
{
	if (state == TEXT)
		text(byte);
	else if (state == ESCAPE)
		escape_sequence(byte);
	else
		parameter(byte);
}

void
screen_cursor(void)
{
	u32 at = row * COLUMNS + column;

	outb(CRTC, CRTC_CURSOR);
	outb(CRTC + 1, (u8)(at >> 8));
	outb(CRTC, CRTC_CURSOR + 1);
	outb(CRTC + 1, (u8)at);
}

void
screen_start(volatile u16 *cells)
{
	cell = cells;
	clear(0, ROWS * COLUMNS);
	screen_cursor();
}
