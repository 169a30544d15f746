/*
 * text.c - command line and module names.
 */
#include "shim.h"

u32
text_length(const char *s)
{
	u32 n = 0;

	while (s[n] != '\0')
		n++;
	return n;
}

bool
text_has_word(const char *s, const char *word)
{
	u32 n = text_length(word);

	while (*s != '\0') {
		u32 len = 0;

		while (s[len] != '\0' && s[len] != ' ')
			len++;
		if (len == n && memcmp(s, word, n) == 0)
			return true;
		s += len;
		while (*s == ' ')
			s++;
	}
	return false;
}

u32
text_number(const char *s, const char *key, u32 none)
{
	u32 n = text_length(key), value;

	for (; *s != '\0'; s++) {
		if (memcmp(s, key, n) == 0 && s[n] >= '0' && s[n] <= '9') {
			for (value = 0, s += n; *s >= '0' && *s <= '9'; s++)
				value = value < 100000
					    ? value * 10 + (u32)(*s - '0')
					    : value;
			none = *s == ' ' || *s == '\0' ? value : none;
		}
		while (*s != '\0' && *s != ' ')
			s++;
		if (*s == '\0')
			break;
	}
	return none;
}

/* At most max characters of s; anything unprintable becomes a space. */
void
cmdline_append(const char *s, u32 max)
{
	char *line = page.bi.cmdline;
	u32 n = text_length(line);

	for (; max > 0 && *s == ' '; max--)
		s++;
	if (n > 0 && max > 0 && *s != '\0' && n + 1 < BOOT_CMDLINE)
		line[n++] = ' ';
	for (; max > 0 && *s != '\0'; max--, s++) {
		if (n + 1 == BOOT_CMDLINE)
			fail("the command line is too long", NULL);
		line[n++] = *s > ' ' && *s < 127 ? *s : ' ';
	}
	line[n] = '\0';
}

/*
 * The module's name is the last word of its string, less any folder: QEMU
 * gives "path name", GRUB what follows the path.
 */
void
module_add(u32 start, u32 end, const char *s, u32 max)
{
	struct boot_module *m = &page.bi.module[page.bi.nmodules];
	u32 stop = 0, from;

	if (page.bi.nmodules == BOOT_MODULES)
		fail("too many modules", NULL);
	if (end < start)
		fail("a module ends before it starts", NULL);
	while (stop < max && s[stop] != '\0')
		stop++;
	while (stop > 0 && s[stop - 1] == ' ')
		stop--;
	for (from = stop; from > 0; from--)
		if (s[from - 1] == ' ' || s[from - 1] == '/')
			break;
	if (stop == from)
		fail("a module has no name", NULL);
	if (stop - from >= sizeof m->name)
		fail("a module's name is too long", s);
	memset(m, 0, sizeof *m);
	memcpy(m->name, s + from, stop - from);
	m->addr = start;
	m->size = end - start;
	page.bi.nmodules++;
}
