/*
 * mkfifo - make named pipes.
 */
#include "../lib/files.h"

int
main(int argc, char **argv)
{
	static const struct opt_long longs[] = { { "mode", 'm', 1 }, { 0 } };
	struct opt o;
	const char *mode_text = NULL;
	mode_t mode = 0666;

	(void)argc;
	tool_init(argv, 1);
	opt_init(&o, argv, "m:", longs, "[-m MODE] NAME...");
	while (opt_next(&o) != -1)
		mode_text = o.arg;
	opt_need(&o, 1, -1);
	if (mode_text != NULL)
		mode = mode_arg(mode_text, 0666, false);
	for (int i = 0; i < o.count; i++) {
		if (mkfifo(o.operands[i], mode) != 0)
			fail_errno(
			    "cannot create fifo %s", quote(o.operands[i]));
		else if (mode_text != NULL && chmod(o.operands[i], mode) != 0)
			fail_errno("cannot set permissions of %s",
			    quote(o.operands[i]));
	}
	tool_exit(tool_status);
}
