/*
 * ksyms.c - looks addresses up in the table that build/ksyms.py made.
 *
 *	header, functions by address, lines by address, text
 *
 * All numbers are little-endian words; names are offsets into the text.  The
 * table is checked once, when it is found; a broken one is not used.
 */
#include <kernel/debug/ksyms.h>
#include <kernel/lib/string.h>
#include <kernel/mem/mem.h>

#define KSYMS_MAGIC 0x4d59534bu /* "KSYM" */

struct header {
	u32 magic, functions, lines, text; /* counts; bytes */
};

struct function {
	u32 addr, size, name;
};

struct line {
	u32 addr, file;
	u32 number; /* 0: no line from here on */
};

static const struct header *table;
static const struct function *functions;
static const struct line *lines;
static const char *text;

static u32
phys_of(const struct bootinfo *bi, const struct boot_module *m)
{
	for (u32 i = 0; i < bi->nsegments; i++)
		if (bi->segment[i].addr == m->addr)
			return bi->segment[i].phys;
	return 0;
}

void
ksyms_init(const struct bootinfo *bi)
{
	for (u32 i = 0; i < bi->nmodules; i++) {
		const struct boot_module *m = &bi->module[i];
		u32 phys = phys_of(bi, m);
		const struct header *h = frame_low(phys >> PAGE_SHIFT);

		if (memcmp(m->name, "ksyms", 6) != 0 || m->size < sizeof *h ||
		    h->magic != KSYMS_MAGIC || h->functions > 1 << 16 || h->lines > 1 << 18 ||
		    h->text == 0 || h->text > 1 << 20 ||
		    sizeof *h + h->functions * sizeof(struct function) +
			    h->lines * sizeof(struct line) + h->text >
			m->size)
			continue;
		functions = (const void *)(h + 1);
		lines = (const void *)(functions + h->functions);
		text = (const void *)(lines + h->lines);
		if (text[h->text - 1] != '\0')
			continue;
		table = h;
		/* Whoever drops the modules must not drop this one. */
		for (u32 at = 0; at < m->size; at += PAGE_SIZE)
			frame_get((phys + at) >> PAGE_SHIFT);
	}
}

static const char *
name(u32 at)
{
	return at < table->text ? text + at : "?";
}

bool
ksyms_find(u32 addr, struct symbol *out)
{
	u32 lo = 0, hi;

	if (table == NULL)
		return false;
	for (hi = table->functions; lo < hi;) {
		u32 mid = lo + (hi - lo) / 2;

		if (functions[mid].addr <= addr)
			lo = mid + 1;
		else
			hi = mid;
	}
	if (lo == 0 || addr - functions[lo - 1].addr > functions[lo - 1].size)
		return false;
	*out = (struct symbol){ .function = name(functions[lo - 1].name),
		.file = "?",
		.offset = addr - functions[lo - 1].addr };
	for (lo = 0, hi = table->lines; lo < hi;) {
		u32 mid = lo + (hi - lo) / 2;

		if (lines[mid].addr <= addr)
			lo = mid + 1;
		else
			hi = mid;
	}
	if (lo > 0 && lines[lo - 1].number != 0) {
		out->file = name(lines[lo - 1].file);
		out->line = lines[lo - 1].number;
	}
	return true;
}
