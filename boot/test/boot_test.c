/*
 * boot_test.c - the shim's parts on the host, each case in a process of its
 *own.
 *
 *	boot_test [SEED [CASES]]
 *
 * The first 64 MiB are mapped where the shim has them, so physical addresses
 * are pointers.  A refusal (fail) is a good answer to a bad question; a write
 * outside the kernel's place, a lost byte of a module, or a page handed out
 * twice is not.
 */
#include "../shim.h"
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

enum {
	BASE = 1 << 20,
	MEMORY = 64 << 20,
	KERNEL_AT = 2 << 20,
	REFUSED = 7,
};

#define VIRTUAL 0xc0000000u

struct info_page page;
static u32 seed;

_Noreturn void
fail(const char *why, const char *what)
{
	if (getenv("SAY") != NULL)
		fprintf(stderr, "%s: %s\n", why, what != NULL ? what : "-");
	_exit(REFUSED);
}

void
say(const char *text)
{
	(void)text;
}

static u32
draw(u32 below)
{
	seed ^= seed << 13;
	seed ^= seed >> 17;
	seed ^= seed << 5;
	return seed % below;
}

#define MUST(x)                                                            \
	do {                                                               \
		if (!(x)) {                                                \
			fprintf(stderr, "%d: not so: %s\n", __LINE__, #x); \
			abort();                                           \
		}                                                          \
	} while (0)

/* ---- ranges ----------------------------------------------------------------
 */

static void
case_ranges(void)
{
	struct {
		u32 start, size, type;
	} raw[12];
	u32 n = 1 + draw(12);

	for (u32 i = 0; i < n; i++) {
		raw[i].start = BASE + draw(1 << 22);
		raw[i].size = draw(3) ? draw(1 << 21) : draw(5000);
		raw[i].type = draw(2) ? BOOT_RAM_FREE : 1 + draw(5);
		range_add(raw[i].start, raw[i].size, raw[i].type);
	}
	ranges_finish();
	for (u32 at = BASE; at < BASE + (8 << 20); at += PAGE_SIZE) {
		bool want = false, claimed = false;

		for (u32 i = 0; i < n; i++) {
			u32 end = raw[i].start + raw[i].size;

			if (raw[i].size == 0)
				continue;
			if (raw[i].type == BOOT_RAM_FREE)
				want |=
				    raw[i].start <= at && end >= at + PAGE_SIZE;
			else
				claimed |=
				    raw[i].start < at + PAGE_SIZE && end > at;
		}
		MUST((range_of(at, PAGE_SIZE) != NULL) == (want && !claimed));
	}
	range_take(
	    BASE + PAGE_SIZE * draw(512), BASE + PAGE_SIZE * (512 + draw(99)));
	ranges_hand_over();
	for (u32 i = 1; i < page.bi.nranges; i++)
		MUST(page.bi.range[i].type > BOOT_RAM_USED ||
		     page.bi.range[i - 1].type > BOOT_RAM_USED ||
		     (page.bi.range[i].type != BOOT_RAM_FREE &&
			 page.bi.range[i].type != BOOT_RAM_USED) ||
		     page.bi.range[i].start >= page.bi.range[i - 1].start +
						   page.bi.range[i - 1].size);
}

/* ---- modules
 * ----------------------------------------------------------------- */

static u32
sum(const u8 *p, u32 n)
{
	u32 s = n;

	while (n-- > 0)
		s = s * 31 + *p++;
	return s;
}

static void
case_modules(void)
{
	u32 n = 1 + draw(12), at = BASE + (64 << 10), want[12], kernel_end;

	range_add(0, 0x9f000, BOOT_RAM_FREE);
	range_add(BASE, (u32)(MEMORY >> draw(3)) - BASE, BOOT_RAM_FREE);
	ranges_finish();
	for (u32 i = 0; i < n; i++) {
		u32 size = draw(4) ? draw(1 << 19) : draw(9000);
		char name[8] = { 'm', (char)('a' + i) };

		if (at + size + PAGE_SIZE > MEMORY / 4)
			size = 0;
		for (u32 k = 0; k < size; k += 61)
			((u8 *)(uintptr_t)at)[k] = (u8)draw(256);
		want[i] = sum((u8 *)(uintptr_t)at, size);
		module_add(at, at + size, name, 8);
		at += size;
		if (draw(2))
			at = (at + PAGE_MASK) & ~(u32)PAGE_MASK;
	}
	kernel_end = KERNEL_AT + PAGE_SIZE * (1 + draw(600));
	modules_place(KERNEL_AT, kernel_end);
	MUST(page.bi.nmodules == n);
	memset((void *)KERNEL_AT, 0xee, kernel_end - KERNEL_AT);
	for (u32 i = 0; i < n; i++) {
		const struct boot_module *m = &page.bi.module[i];

		MUST(m->name[1] == (char)('a' + i));
		if (m->size == 0)
			continue;
		MUST(m->addr % PAGE_SIZE == 0 &&
		     range_of(m->addr, m->size) != NULL);
		MUST(sum((u8 *)(uintptr_t)m->addr, m->size) == want[i]);
		for (u32 k = 0; k < i; k++) {
			const struct boot_module *o = &page.bi.module[k];

			MUST(o->size == 0 ||
			     o->addr / PAGE_SIZE >
				 (m->addr + m->size - 1) / PAGE_SIZE ||
			     m->addr / PAGE_SIZE >
				 (o->addr + o->size - 1) / PAGE_SIZE);
		}
	}
}

/* ---- the kernel's file
 * ------------------------------------------------------- */

static u32
make_elf(u32 *at)
{
	static const u32 words[] = { 0x464c457f, 0x00010101, 0, 0, 0x00030002,
		1, VIRTUAL + KERNEL_AT + 64, 52, 0, 0, 0x00200034, 3, 0 };
	static const u32 segments[3][8] = {
		{ 1, 4096, VIRTUAL + KERNEL_AT, KERNEL_AT, 5000, 5000, 5,
		    4096 },
		{ 1, 12288, VIRTUAL + KERNEL_AT + 8192, KERNEL_AT + 8192, 100,
		    100, 4, 4096 },
		{ 1, 16384, VIRTUAL + KERNEL_AT + 12288, KERNEL_AT + 12288, 500,
		    90000, 6, 4096 },
	};
	static const struct boot_header head = { BOOT_HEADER_MAGIC, 0, VIRTUAL,
		768 << 20, 0xf8000000, 4 << 20, 0xf8004000, 8192, 16384 };

	memcpy(at, words, sizeof words);
	memcpy(at + 13, segments, sizeof segments);
	memcpy(at + 1024, &head, sizeof head);
	return 20000;
}

static void
case_elf(void)
{
	u32 *file = (u32 *)(16 << 20), start, end, size = make_elf(file);
	static const u32 nasty[] = { 0, 1, 0xffffffff, 0x7fffffff, 0x80000000,
		0xfffff000, KERNEL_AT, 4096, 0x100000, 19999 };
	u8 *memory = (u8 *)(uintptr_t)BASE;
	u32 span = MEMORY - BASE, changes = draw(4);

	range_add(0, 0x9f000, BOOT_RAM_FREE);
	range_add(BASE, MEMORY - BASE, BOOT_RAM_FREE);
	ranges_finish();
	for (u32 i = 0; i < changes; i++) {
		u32 word = draw(8) ? draw(13 + 24) : 1024 + draw(8);

		if (draw(2))
			file[word] = nasty[draw(10)];
		else
			((u8 *)&file[word])[draw(4)] ^= (u8)(1u << draw(8));
	}
	module_add(
	    16 << 20, (16 << 20) + (draw(9) ? size : draw(size)), "kernel", 7);
	elf_check(&page.bi.module[0], &start, &end);
	MUST(start >= BASE && start < end && end <= MEMORY);
	/* It was accepted: then it loads into its place and nowhere else. */
	if (end > 16 << 20)
		_exit(0);
	memset(memory, 0x5a, (16 << 20) - BASE);
	elf_load(&page.bi.module[0]);
	for (u32 i = 0; i < (15 << 20) && i < span; i++)
		if (BASE + i < start || BASE + i >= end)
			MUST(memory[i] == 0x5a);
}

/* ---- Multiboot 2's tags, cut and bent
 * ------------------------------------------ */

static void
case_tags(void)
{
	u32 size = 8 + 8 * draw(60);
	u32 *info = malloc(size);

	for (u32 i = 0; i < size / 4; i++)
		info[i] = draw(3) ? draw(24) : draw(1u << 31);
	info[0] = draw(4) ? size : draw(size);
	if (info[0] > size)
		info[0] = size;
	for (u32 i = 2; i + 1 < size / 4 && draw(9);) {
		static const u32 types[] = { 1, 3, 6, 8, 14, 15 };

		info[i] = types[draw(6)];
		info[i + 1] = draw(6) ? 8 + draw(60) : draw(1u << 31);
		if (info[i] == 6 && i + 2 < size / 4)
			info[i + 2] = draw(4) ? 24 : draw(40);
		i += (info[i + 1] + 7) / 8 * 2;
		if (i > size)
			break;
	}
	multiboot2(info);
	free(info);
}

static int
run(void (*test)(void), u32 s)
{
	int status;
	pid_t pid = fork();

	if (pid == 0) {
		seed = s * 2654435761u + 1;
		test();
		_exit(0);
	}
	waitpid(pid, &status, 0);
	return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

int
main(int argc, char **argv)
{
	static const struct {
		const char *name;
		void (*test)(void);
	} tests[] = { { "ranges", case_ranges }, { "modules", case_modules },
		{ "elf", case_elf }, { "tags", case_tags } };
	u32 first = argc > 1 ? (u32)atoi(argv[1]) : 1;
	u32 cases = argc > 2 ? (u32)atoi(argv[2]) : 200;

	if (mmap((void *)BASE, MEMORY - BASE, PROT_READ | PROT_WRITE,
		MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1,
		0) != (void *)BASE) {
		perror("boot_test: memory");
		return 1;
	}
	for (u32 t = 0; t < sizeof tests / sizeof tests[0]; t++) {
		u32 refused = 0;

		for (u32 i = first; i < first + cases; i++) {
			int r = run(tests[t].test, i);

			if (r != 0 && r != REFUSED) {
				fprintf(stderr, "%s: case %u went wrong (%d)\n",
				    tests[t].name, i, r);
				return 1;
			}
			refused += r == REFUSED;
		}
		printf("%s: %u cases, %u refused: ok\n", tests[t].name, cases,
		    refused);
	}
	return 0;
}
