/*
 * replace.h - new binaries for services that run.
 */
#pragma once
#include <servers/init/init.h>
#include <proto/svc.h>

/* svc.h's image. */
int replace_image(
    struct request *rq, const struct svc_image_q *q, struct svc_image_r *r);
/* The complete image that `who' sent becomes that of s.  -E_INVAL, -E_NOEXEC,
 * -E_NOMEM */
/* n bytes from `off' of the image that `who' has sent; NULL: not there, or not
 * aligned to 4. */
const void *replace_look(u32 who, u32 off, u32 n);
int replace_take(struct svc *s, u32 who);
