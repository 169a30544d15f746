/*
 * clear - an empty screen, by the sequences of a VT100.
 */
#include "../lib/tool.h"

int
main(int argc, char **argv)
{
	(void)argc;
	tool_init(argv, 1);
	out_str("\033[H\033[2J\033[3J");
	tool_exit(0);
}
