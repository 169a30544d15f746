/*
 * entry - what three ways into the kernel cost, with nothing to do there.
 */
#include "lab.h"

int
main(int argc, char **argv)
{
	u32 w[4] = { 0 };
	u64 t;

	(void)argv;
	LAB_BEST(t, LOOPS, (void)read_tsc());
	lab_figure("read the counter", -1, t, LOOPS, "per call");
	LAB_COST("SYSENTER", -1, LOOPS, ipc_call(~SYS_null, 0, w));
	LAB_COST("int 0x80", -1, LOOPS, ipc_call_int80(~SYS_null, 0, w));
	if (argc > 1) /* the kernel was told to have a gate */
		LAB_COST(
		    "call gate", -1, LOOPS, ipc_call_gate(~SYS_null, 0, w));
	return 0;
}
