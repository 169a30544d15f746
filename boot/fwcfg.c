/*
 * fwcfg.c - more command line, from QEMU's -fw_cfg name=opt/maque/cmdline.
 *
 * On a machine without the device its ports read as all ones, so the
 * signature does not match and nothing is added.
 */
#include "shim.h"
#include "arch/io.h"

enum {
	SELECT = 0x510,
	DATA = 0x511,
	KEY_SIGNATURE = 0,
	KEY_DIRECTORY = 0x19,
	MAX_FILES = 1024
};

static void
take(void *out, u32 n)
{
	u8 *p = out;

	for (; n > 0; n--)
		*p++ = inb(DATA);
}

static u32
take_be(u32 bytes)
{
	u32 v = 0;

	for (; bytes > 0; bytes--)
		v = v << 8 | inb(DATA);
	return v;
}

void
fwcfg_cmdline(void)
{
	char name[56], text[BOOT_CMDLINE];
	u32 files;

	outw(SELECT, KEY_SIGNATURE);
	take(name, 4);
	if (memcmp(name, "QEMU", 4) != 0)
		return;
	outw(SELECT, KEY_DIRECTORY);
	files = take_be(4);
	for (u32 i = 0; i < files && i < MAX_FILES; i++) {
		u32 size = take_be(4), key = take_be(4) >> 16;

		take(name, sizeof name);
		if (memcmp(name, "opt/maque/cmdline", 18) != 0)
			continue;
		if (size >= sizeof text)
			fail("opt/maque/cmdline is too long", NULL);
		outw(SELECT, (u16)key);
		take(text, size);
		cmdline_append(text, size);
		return;
	}
}
