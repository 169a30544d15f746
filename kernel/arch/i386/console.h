/*
 * console.h - the debug console also writes on a VGA text screen, until a
 * display driver takes that over.
 */
#pragma once

void console_release_screen(void);
