/*
 * client.h - what the tests of the pipe server share: pipes as a program sees
 * them.
 */
#pragma once
#include <servers/lib/test/fake.h>
#include "../pipe.h"

extern handle_t service_handle;

void start_server(void);
void make_pipe(u32 flags, handle_t end[2]);
struct fake_call *start_read(handle_t h, void *to, u32 len);
struct fake_call *start_write(handle_t h, const void *from, u32 len);
/* The count, or the error; inline bytes are moved to `to'. */
int end_read(struct fake_call *c, void *to);
int end_write(struct fake_call *c);
/* The same for calls that must not wait. */
int do_read(handle_t h, void *to, u32 len);
int do_write(handle_t h, const void *from, u32 len);
u32 poll_of(handle_t h, u32 events);
void shut(handle_t h);
/* Nothing is left: no pipe, end, waiter, page or handle. */
void all_gone(void);
