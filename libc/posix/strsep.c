/*
 * strsep.c - the next field of a string.  newlib's gives NULL for an empty last
 * one.
 */
#define _GNU_SOURCE
#include <string.h>

char *
strsep(char **restrict at, const char *restrict separators)
{
	char *field = *at, *end;

	if (field == NULL)
		return NULL;
	end = field + strcspn(field, separators);
	*at = *end == '\0' ? NULL : end + 1;
	*end = '\0';
	return field;
}
