/*
 * mounts.c - read /proc/mounts: DEVICE DIR TYPE OPTIONS, blanks in names
 * written as \040 and the like.
 */
#include <stdlib.h>
#include <string.h>
#include "mounts.h"

static char *
next_word(char **s)
{
	char *from, *to, *word;

	*s += strspn(*s, " ");
	word = from = to = *s;
	while (*from != '\0' && *from != ' ') {
		if (from[0] == '\\' && from[1] >= '0' && from[1] <= '3' &&
		    from[2] >= '0' && from[2] <= '7' && from[3] >= '0' &&
		    from[3] <= '7') {
			*to++ = (char)((from[1] - '0') * 64 +
				       (from[2] - '0') * 8 + (from[3] - '0'));
			from += 4;
		} else {
			*to++ = *from++;
		}
	}
	*s = from + (*from != '\0');
	*to = '\0';
	return word;
}

size_t
mounts_read(struct mount_entry **to)
{
	struct in in;
	size_t n = 0, cap = 0, len;
	char *line;

	*to = NULL;
	if (in_open(&in, "/proc/mounts") != 0)
		die_errno("cannot read table of mounted file systems");
	while (in_line(&in, '\n', &line, &len)) {
		char *s = xmemdup(line, len - (line[len - 1] == '\n'));
		struct mount_entry e;

		e.device = next_word(&s);
		e.dir = next_word(&s);
		e.type = next_word(&s);
		e.options = next_word(&s);
		if (*e.dir == '\0')
			continue;
		*to = xgrow(*to, &cap, n + 1, sizeof(**to));
		(*to)[n++] = e;
	}
	in_report(&in);
	in_close(&in);
	return n;
}
