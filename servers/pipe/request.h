/*
 * request.h - where the message loop (or a test) enters the pipe server.
 */
#pragma once
#include <proto/proto.h>

int pipe_request(struct request *rq);
