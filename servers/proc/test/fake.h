/*
 * fake.h - a kernel and a pager for proc's tests: tasks end and events come
 * when the test says so.
 */
#pragma once
#include <servers/proc/op.h>

enum { F_TASK_TIME = 1700, F_TASKS = 20000, F_TOKENS = 1 << 20 };

struct f_task {
	u8 made, killed, dead_told, threads, interrupted, handles;
	u32 id;
	u32 session; /* badge of its H_PROC handle + 1 */
};
extern struct f_task f_task[F_TASKS];
extern u32 f_tasks;

/* What became of a call proc was asked. */
struct f_answer {
	u8 given;
	u8 void_; /* its caller has gone */
	int err;
	u32 words[4];
};
extern struct f_answer *f_answer;
extern u32 f_fail; /* every f_fail-th kernel call fails; 0: none */

/* Let some of what is under way come to its end; 0: nothing was. */
u32 f_step(void);
/* Everything. */
void f_settle(void);
u32 f_handles_open(void);
/* A badge was minted without serve_mint. */
void f_minted(u32 badge);
