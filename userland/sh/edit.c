/*
 * edit.c - line editing: keys to changes, and the row on the screen.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "edit.h"
#include "history.h"
#include "mem.h"
#include "num.h"
#include "out.h"
#include "signals.h"
#include "var.h"

#define CTRL(c) ((c)&0x1f)

/* Keys that come as escape sequences. */
enum key {
	KEY_END_OF_INPUT = -1,
	KEY_INTERRUPT = -2,
	KEY_NONE = 256,
	KEY_UP,
	KEY_DOWN,
	KEY_LEFT,
	KEY_RIGHT,
	KEY_HOME,
	KEY_END,
	KEY_DELETE,
	KEY_WORD_LEFT,
	KEY_WORD_RIGHT,
	KEY_WORD_DELETE
};

enum { SEQUENCE_MAX = 8, ROW_MIN = 8 };

static int
read_byte(void)
{
	unsigned char c;
	ssize_t n;

	do {
		n = read(0, &c, 1);
		if (n < 0 && errno == EINTR && signal_interrupt) {
			signal_interrupt = 0;
			return KEY_INTERRUPT;
		}
	} while (n < 0 && errno == EINTR);
	return n == 1 ? c : KEY_END_OF_INPUT;
}

/* ESC [ 3 ~ and its like, by number. */
static int
numbered_key(int n)
{
	switch (n) {
	case 1:
	case 7:
		return KEY_HOME;
	case 4:
	case 8:
		return KEY_END;
	case 3:
		return KEY_DELETE;
	}
	return KEY_NONE;
}

/* What follows ESC [ or ESC O. */
static int
read_sequence(void)
{
	int number = 0, c = 0;
	bool modified = false;

	for (int i = 0; i < SEQUENCE_MAX; i++) {
		c = read_byte();
		if (c < 0)
			return c;
		if (c == ';')
			modified = true;
		else if (c < '0' || c > '9')
			break;
		else if (!modified)
			number = number * 10 + (c - '0');
	}
	switch (c) {
	case 'A':
		return KEY_UP;
	case 'B':
		return KEY_DOWN;
	case 'C':
		return modified ? KEY_WORD_RIGHT : KEY_RIGHT;
	case 'D':
		return modified ? KEY_WORD_LEFT : KEY_LEFT;
	case 'H':
		return KEY_HOME;
	case 'F':
		return KEY_END;
	case '~':
		return numbered_key(number);
	}
	return KEY_NONE;
}

static int
read_key(void)
{
	int c = read_byte();

	if (c != '\033')
		return c;
	c = read_byte();
	switch (c) {
	case '[':
	case 'O':
		return read_sequence();
	case 'b':
		return KEY_WORD_LEFT;
	case 'f':
		return KEY_WORD_RIGHT;
	case 'd':
		return KEY_WORD_DELETE;
	}
	return c < 0 ? c : KEY_NONE;
}

/* Scroll so that the cursor is inside the row. */
static void
scroll(struct editor *e, int room)
{
	if (e->left > e->len)
		e->left = 0;
	if (e->at < e->left)
		e->left = e->at;
	while (edit_columns(e->s + e->left, e->at - e->left) > room)
		e->left = edit_right(e, e->left);
	/* Show as much as fits. */
	while (e->left > 0) {
		const size_t more = edit_left(e, e->left);

		if (edit_columns(e->s + more, e->len - more) > room)
			break;
		e->left = more;
	}
}

void
edit_show(struct editor *e)
{
	int room = e->width - e->prompt_columns - 1, column;
	size_t end;

	if (room < ROW_MIN)
		room = ROW_MIN;
	scroll(e, room);
	end = e->left;
	while (
	    end < e->len && edit_columns(e->s + e->left, end - e->left) < room)
		end = edit_right(e, end);
	out_fmt(&out2, "\r%s", e->prompt);
	for (size_t i = e->left; i < end; i++)
		out_putc(&out2, (unsigned char)e->s[i] < ' ' ? '?' : e->s[i]);
	out_puts(&out2, "\033[K\r");
	column =
	    e->prompt_columns + edit_columns(e->s + e->left, e->at - e->left);
	if (column > 0)
		out_fmt(&out2, "\033[%dC", column);
	out_flush(&out2);
}

static void
show_history(struct editor *e, int back)
{
	const char *line = back < 0 ? e->draft : history_get(back);

	if (line == NULL || back < -1)
		return;
	if (e->back < 0) {
		free(e->draft);
		e->draft = NULL;
		e->draft = xstrndup(e->s, e->len);
		if (back < 0)
			return;
	}
	e->back = back;
	edit_replace(e, line);
}

/* One character more at the end: no need to draw the row again. */
static void
insert_key(struct editor *e, int key)
{
	const char c = (char)key;
	const bool simple =
	    e->at == e->len && key >= ' ' && key < 0x7f && e->left == 0 &&
	    e->prompt_columns + edit_columns(e->s, e->len) + 2 < e->width;

	edit_insert(e, &c, 1);
	if (simple) {
		out_putc(&out2, c);
		out_flush(&out2);
	} else {
		edit_show(e);
	}
}

static void
clear_screen(void)
{
	out_puts(&out2, "\033[H\033[2J");
}

static void
move_key(struct editor *e, int key)
{
	switch (key) {
	case KEY_LEFT:
	case CTRL('b'):
		e->at = edit_left(e, e->at);
		break;
	case KEY_RIGHT:
	case CTRL('f'):
		e->at = edit_right(e, e->at);
		break;
	case KEY_WORD_LEFT:
		e->at = edit_word_left(e);
		break;
	case KEY_WORD_RIGHT:
		e->at = edit_word_right(e);
		break;
	case KEY_HOME:
	case CTRL('a'):
		e->at = 0;
		break;
	case KEY_END:
	case CTRL('e'):
		e->at = e->len;
		break;
	case KEY_UP:
	case CTRL('p'):
		show_history(e, e->back + 1);
		break;
	case KEY_DOWN:
	case CTRL('n'):
		show_history(e, e->back - 1);
		break;
	}
}

static void
change_key(struct editor *e, int key)
{
	switch (key) {
	case 0x7f:
	case CTRL('h'):
		edit_delete(e, edit_left(e, e->at), e->at);
		break;
	case KEY_DELETE:
	case CTRL('d'):
		edit_delete(e, e->at, edit_right(e, e->at));
		break;
	case KEY_WORD_DELETE:
		edit_kill(e, e->at, edit_word_right(e));
		break;
	case CTRL('k'):
		edit_kill(e, e->at, e->len);
		break;
	case CTRL('u'):
		edit_kill(e, 0, e->at);
		break;
	case CTRL('w'):
		edit_kill(e, edit_word_left(e), e->at);
		break;
	case CTRL('y'):
		if (e->killed)
			edit_insert(e, e->killed, strlen(e->killed));
		break;
	case CTRL('l'):
		clear_screen();
		break;
	case '\t':
		edit_complete(e, e->tabbed);
		break;
	}
}

static bool
finish(struct editor *e, int key, ssize_t *result)
{
	switch (key) {
	case '\r':
	case '\n':
		e->at = e->len;
		edit_insert(e, "\n", 1);
		*result = (ssize_t)e->len;
		break;
	case KEY_INTERRUPT:
	case CTRL('c'):
		out_puts(&out2, "^C");
		*result = -1;
		break;
	case CTRL('d'):
		if (e->len > 0)
			return false;
		/* fall through */
	case KEY_END_OF_INPUT:
		*result = 0;
		return true;
	default:
		return false;
	}
	out_putc(&out2, '\n');
	out_flush(&out2);
	return true;
}

/* The prompt but its last line, which is what is drawn again and again. */
static void
start(struct editor *e, const char *prompt)
{
	const char *last = strrchr(prompt, '\n'), *columns;

	last = last ? last + 1 : prompt;
	out_put(&out2, prompt, (size_t)(last - prompt));
	e->prompt = last;
	e->prompt_columns = edit_columns(last, strlen(last));
	columns = var_get("COLUMNS");
	e->width = columns ? num_parse(columns) : 80;
	if (e->width < e->prompt_columns + ROW_MIN)
		e->width = 80;
	edit_show(e);
}

ssize_t
edit_line(const char *prompt, char **buf)
{
	static char *killed;
	struct editor e = { .back = -1, .killed = killed };
	ssize_t result = 0;
	int key;

	e.cap = 256;
	e.s = xmalloc(e.cap);
	start(&e, prompt);
	for (;;) {
		key = read_key();
		if (finish(&e, key, &result))
			break;
		if (key >= ' ' && key < KEY_NONE && key != 0x7f) {
			insert_key(&e, key);
		} else {
			move_key(&e, key);
			change_key(&e, key);
			edit_show(&e);
		}
		e.tabbed = key == '\t';
	}
	killed = e.killed;
	free(e.draft);
	free(*buf);
	*buf = e.s;
	return result;
}
