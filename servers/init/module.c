/*
 * module.c - the files the loader brought along, by name.
 *
 * The table comes from outside: counts are bounded and names ended here.
 */
#include <servers/init/init.h>
#include <servers/lib/text.h>

const struct boot_module *
module_find(const char *name)
{
	u32 n = boot->nmodules < BOOT_MODULES ? boot->nmodules : BOOT_MODULES;

	for (u32 i = 0; i < n; i++) {
		char own[sizeof boot->module[i].name + 1];

		__builtin_memcpy(own, boot->module[i].name, sizeof own - 1);
		own[sizeof own - 1] = 0;
		if (text_equal(own, name))
			return &boot->module[i];
	}
	return NULL;
}
