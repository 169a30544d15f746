/*
 * child.h - what fork and start do to a process in the making.
 */
#pragma once
#include <servers/proc/op.h>

/* Its task.  0 or an error. */
int child_task(struct process *c);
/*
 * Its sessions with proc and the pager (a copy of `session'), and what the
 * kernel must know of it.  0 or an error.
 */
int child_equip(struct process *c, handle_t session);
/* A process that nobody has seen is taken down again. */
void child_undo(struct process *c);
