/*
 * handles.h - handles that come with requests.
 *
 * Which operations take handles is a fact of proto/; what comes with any other
 * is closed before a handler sees the request, so nobody fills a server's
 * table by sending handles it does not want.
 */
#pragma once
#include <proto/proto.h>

/* Close what the operation does not take. */
void handles_trim(struct request *rq);
/* Close all of them. */
void handles_drop(struct request *rq);

/* Answer; what cannot be delivered is closed. */
void serve_answer_or_drop(struct request *rq, int err);
