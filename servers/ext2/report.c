/*
 * report.c - what is said and done when the disk turns out to be damaged.
 *
 * Damage is logged (the first few times), marked in the superblock so that
 * e2fsck looks, and answered as the superblock's own policy says: go on, or
 * change nothing more.
 */
#include <string.h>
#include "fs.h"

enum { MAX_COMPLAINTS = 20 };

void
say(const struct fs *fs, const char *what)
{
	if (fs->log != NULL)
		fs->log(fs->ctx, what);
}

void
report(struct fs *fs, const char *what, uint32_t n)
{
	char text[100], digits[10];
	size_t len = strlen(what), i = 0;

	if (fs->complaints < MAX_COMPLAINTS) {
		fs->complaints++;
		if (len > 80)
			len = 80;
		memcpy(text, what, len);
		text[len++] = ' ';
		do
			digits[i++] = (char)('0' + n % 10);
		while ((n /= 10) != 0);
		while (i > 0)
			text[len++] = digits[--i];
		text[len] = '\0';
		say(fs, text);
	}
	if (!fs->ro) {
		fs->sb.s_state |= E2_STATE_ERROR;
		fs->sb_dirty = true;
	}
	if (fs->sb.s_errors == E2_ERRORS_RO ||
	    fs->sb.s_errors == E2_ERRORS_PANIC)
		fs->frozen = true;
}

int
may_change(const struct fs *fs)
{
	return fs->ro || fs->frozen ? -E_ROFS : 0;
}
