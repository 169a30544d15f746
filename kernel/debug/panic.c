/*
 * panic.c - last words: why, where, and the chain of calls that led there.
 *
 * A panic within a panic only stops.  With `test' on the command line the
 * emulator ends, so that nobody waits for a machine that is gone.
 */
#include <kernel/arch/arch.h>
#include <kernel/arch/debug.h>
#include <kernel/debug/assert.h>
#include <kernel/debug/cmdline.h>
#include <kernel/debug/ksyms.h>
#include <kernel/debug/panic.h>
#include <kernel/debug/print.h>
#include <kernel/debug/trace.h>

enum { FRAMES_MAX = 24, EXIT_PANIC = 0x3f };
enum { EVENTS = 8 }; /* so that 25 lines show five calls and the rest as well */

static void
say_place(u32 eip)
{
	struct symbol s;

	if (ksyms_find(eip, &s))
		kprintf("    %s:%u: %s+%u\n", s.file, s.line, s.function, s.offset);
}

void
backtrace(u32 eip, u32 ebp)
{
	for (u32 i = 0; i < FRAMES_MAX; i++) {
		const u32 *frame = (const u32 *)ebp;
		bool more = stack_holds(ebp, 24);

		kprintf("ebp:0x%08x eip:0x%08x", ebp, eip);
		if (more)
			kprintf(" args:0x%08x 0x%08x 0x%08x 0x%08x", frame[2], frame[3], frame[4],
			    frame[5]);
		kprintf("\n");
		say_place(eip);
		if (!more || frame[0] <= ebp || frame[1] == 0)
			return;
		eip = frame[1];
		ebp = frame[0];
	}
}

static void
begin(void)
{
	static bool again;

	machine_quiet();
	if (again)
		machine_exit(EXIT_PANIC);
	again = true;
	console_take();
	kprintf("\nkernel panic: ");
}

_Noreturn static void
finish(void)
{
	trace_dump(EVENTS);
	if (cmdline_has("test"))
		machine_exit(EXIT_PANIC);
	machine_stop();
}

_Noreturn void
panic(const char *format, ...)
{
	va_list args;

	begin();
	va_start(args, format);
	kvprintf(format, args);
	va_end(args);
	kprintf("\n");
	backtrace(
	    (u32)(uintptr_t)__builtin_return_address(0), *(const u32 *)__builtin_frame_address(0));
	finish();
}

_Noreturn void
panic_regs(const struct regs *r, const char *format, ...)
{
	va_list args;

	begin();
	va_start(args, format);
	kvprintf(format, args);
	va_end(args);
	kprintf("\neax %08x ebx %08x ecx %08x edx %08x\n"
		"esi %08x edi %08x ebp %08x esp %08x\n"
		"eip %08x eflags %08x cr2 %08x\n",
	    r->eax, r->ebx, r->ecx, r->edx, r->esi, r->edi, r->ebp, r->esp, r->eip, r->eflags,
	    fault_address());
	backtrace(r->eip, r->ebp);
	finish();
}

_Noreturn void
assert_failed(const char *what, const char *file, int line)
{
	panic("%s:%d: not so: %s", file, line, what);
}
