/*
 * choose.h - assignment 4: four ways to bring bytes to a server.
 */
#pragma once
#include <proto/proto.h>

enum { DELIVER_MOST = 65536, REGISTERS_MOST = 12, BODY_MOST = 76 };

/* Bring len bytes to the server by the cheapest of the ways below. */
void deliver(handle_t to, const void *data, u32 len);

/* In registers, up to REGISTERS_MOST bytes. */
void send_registers(handle_t to, const void *data, u32 len);
/* In the message, up to BODY_MOST bytes. */
void send_body(handle_t to, const void *data, u32 len);
/* Lent, and copied by the server. */
void send_lease(handle_t to, const void *data, u32 len);
/* Copied by us into memory that the server sees, then a call. */
void send_shared(handle_t to, const void *data, u32 len);
