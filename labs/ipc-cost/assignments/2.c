/*
 * 2.c - it works: the point field by field.
 */
#include "point.h"

u32
send_point(handle_t to, const struct point *p)
{
	const u32 value[POINT_FIELDS] = { p->id, p->kind, p->flags, (u32)p->x,
		(u32)p->y, p->colour };
	struct point_set_r r = { 0 };

	for (u32 i = 0; i < POINT_FIELDS; i++)
		point_set(to, &(struct point_set_q){ i, value[i] }, &r, NULL);
	return r.sum;
}
