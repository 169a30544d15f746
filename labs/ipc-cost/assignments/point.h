/*
 * point.h - assignment 2: a point to a server, by a protocol of few
 *instructions.
 *
 * The server takes three kinds of question; each is answered by the sum of what
 * it has been told of the point:
 *
 *	set	one field of the next point, by its number; after the last the
 *		point is whole
 *	fields	all six
 *	packed	id << 16 | kind << 8 | flags, x, y, colour
 */
#pragma once
#include <proto/proto.h>

struct point {
	u16 id;
	u8 kind, flags;
	i32 x, y;
	u32 colour;
};

/* Bring the point to the server; answer the sum. */
u32 send_point(handle_t to, const struct point *p);

enum { POINT_FIELDS = 6 };
struct point_set_q {
	u32 field, value;
};
struct point_set_r {
	u32 sum;
};
struct point_fields_q {
	u32 id, kind, flags;
	i32 x, y;
	u32 colour;
};
struct point_fields_r {
	u32 sum;
};
struct point_packed_q {
	u32 head;
	i32 x, y;
	u32 colour;
};
struct point_packed_r {
	u32 sum;
};

enum { PROTO_point = PROTO_bench };
#define POINT_OPS(op) \
	op(point, 7, set, 0) op(point, 8, fields, 0) op(point, 9, packed, 0)
PROTO(point, POINT_OPS)
