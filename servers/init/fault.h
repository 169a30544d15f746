/*
 * fault.h - faults put into the text of a running service.
 */
#pragma once
#include <servers/init/init.h>
#include <proto/svc.h>

/* svc.h's fault, the caller and the service known. */
int fault_plant(struct svc *s, const struct svc_fault_q *q);
/* Is this exception of s the planted one?  Then the fault is in its place now and the
 * thread may go on. */
u32 fault_reached(struct svc *s, const struct request *rq, u32 eip);
