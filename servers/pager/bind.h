/*
 * bind.h - from an open file's handle to its object.
 */
#pragma once
#include <servers/pager/object.h>

/*
 * Ask what file this is (the handle is used up) and then call `then' with the
 * object, or an error, and what the server said of this open file; `then' ends
 * the errand, in which rq is kept.  err: an error found before: no more is done.
 * asid: the space it is for, which lives.  REPLY_LATER or an error: -E_NODEV: its server cannot lend.
 */
int bind(const struct request *rq, u32 asid, handle_t file, int err,
    void (*then)(struct errand *e, struct object *o,
	const struct page_bind_r *b, int err));

/* In `then': the space it was for; NULL: it has ended. */
struct space *bind_space(const struct errand *e);
