/*
 * vector.c - what the processor's exceptions are called.
 */
#include <kernel/arch/debug.h>

static const char *const name[] = {
	"divide error",
	"debug",
	"NMI",
	"breakpoint",
	"overflow",
	"bound",
	"invalid opcode",
	"no FPU",
	"double fault",
	"FPU segment",
	"bad TSS",
	"segment absent",
	"stack fault",
	"protection fault",
	"page fault",
	"?",
	"FPU error",
	"alignment",
	"machine check",
	"SIMD error",
};

const char *
vector_name(u32 vector)
{
	return vector < sizeof name / sizeof name[0] ? name[vector] : "trap";
}
