/*
 * 6 - predict: what messages of some sizes take, copied by the server.  The
 * host compares that with what the model says.
 */
#include "check.h"

static u8 data[LAB_BUFFER] __attribute__((aligned(PAGE_SIZE)));

int
main(void)
{
	static const u32 size[] = { 100, 3000, 12288, 40960, 57344 };
	struct lab_server s = lab_start(0);
	struct bench_take_r r;
	u64 t;

	alarm(PATIENCE);
	memset(data, 1, sizeof data);
	for (u32 i = 0; i < sizeof size / sizeof *size; i++) {
		struct ipc_opt o = { .addr = data, .len = size[i] };

		LAB_BEST(t, 40,
		    bench_take(s.to, &(struct bench_take_q){ 0 }, &r, &o));
		lab_figure("copied", size[i], t, 40, "per call");
	}
	lab_stop(&s);
	return 0;
}
