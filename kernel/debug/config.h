/*
 * config.h - checks that cost too much to be always on.
 */
#pragma once

enum {
	CONFIG_POISON = 0, /* fill freed objects, find who writes them */
};
