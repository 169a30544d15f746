/*
 * cmdline.c - finds words in the command line; the last one said wins.
 */
#include <kernel/debug/cmdline.h>

static const char *line = "";

void
cmdline_init(const char *l)
{
	line = l;
}

/* What follows `key' in the last word that starts with it, else NULL. */
static const char *
find(const char *key, char end)
{
	const char *found = NULL;

	for (const char *p = line; *p != '\0';) {
		const char *k = key;

		while (*k != '\0' && *p == *k)
			p++, k++;
		if (*k == '\0' && (*p == end || (end == ' ' && *p == '\0')))
			found = p;
		while (*p != '\0' && *p != ' ')
			p++;
		while (*p == ' ')
			p++;
	}
	return found;
}

bool
cmdline_has(const char *word)
{
	return find(word, ' ') != NULL;
}

bool
cmdline_value(const char *key, char *out, u32 size)
{
	const char *p = find(key, '=');
	u32 n = 0;

	if (p != NULL)
		for (p++; *p != '\0' && *p != ' ' && n + 1 < size; p++)
			out[n++] = *p;
	out[n] = '\0';
	return p != NULL;
}
