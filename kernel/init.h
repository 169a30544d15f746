/*
 * init.h - the first task.
 */
#pragma once
#include <kernel/obj/thread.h>

/* Load module "init", give it the boot handles, make it ready.  Panics. */
void init_start(const struct bootinfo *bi);
extern struct task *init_task;
