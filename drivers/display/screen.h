/*
 * screen.h - the VGA text screen as a terminal: 80 by 25, ECMA-48 sequences.
 */
#pragma once
#include <stdbool.h>
#include <proto/types.h>

enum { COLUMNS = 80, ROWS = 25 };

void screen_start(volatile u16 *cells);
/* The same after a restart: what is on the screen stays. */
void screen_resume(volatile u16 *cells);
void screen_put(u8 byte);
/* Show the cursor where it is: after a burst of screen_put. */
void screen_cursor(void);
