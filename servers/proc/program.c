/*
 * program.c - a program that the pager maps from its file.
 *
 *	empty task, file -> pager.program -> headers, read where the pager shows
 *	them -> pager.image -> strings (stack.c) -> exec.c
 */
#include <servers/proc/op.h>
#include <libc/sys/sys.h>
#include <proto/pager.h>

_Static_assert(sizeof(struct elf_segment) == sizeof(struct pager_segment) &&
		   offsetof(struct elf_segment, prot) ==
		       offsetof(struct pager_segment, prot) &&
		   (u32)ELF_SEGMENTS == (u32)IMAGE_SEGMENTS,
    "what elf_parse tells is what the pager is told");

static void
imaged(struct op *op, int err)
{
	if (!image_stopped(op, image_said(op, err)))
		stack_begin(op);
}

static void
programmed(struct op *op, int err)
{
	static u8 head[ELF_HEAD];
	handle_t got[2] = { NO_HANDLE, NO_HANDLE };
	struct pager_program_r r;
	struct pager_image_q q;
	struct ipc_opt o = { .addr = op->img.seg };

	if (err == 0)
		err = op_result(op, &r, sizeof r, got);
	/* The process has its session already. */
	if (got[0] != NO_HANDLE)
		sys_handle_close(got[0]);
	if (image_stopped(op, err))
		return;
	op->shell_asid = r.asid;
	if (sys_copy(op->shell, COPY_TASK, PROGRAM_HEAD, head, sizeof head) !=
	    (i32)sizeof head)
		err = -E_IO;
	if (err == 0)
		err = elf_parse(head, r.size < ELF_HEAD ? r.size : ELF_HEAD,
		    r.size, &op->img);
	if (image_stopped(op, err))
		return;
	op->mapped = 1;
	q = (struct pager_image_q){ .asid = r.asid,
		.count = op->img.n,
		.heap = op->img.heap,
		.stack = (op->table & ~(u32)PAGE_MASK) - STACK_SPARE };
	o.len = op->img.n * (u32)sizeof op->img.seg[0];
	op_ask_with(op, pager_image_n, &q, sizeof q, &o, imaged);
}

void
program_begin(struct op *op)
{
	static const struct pager_program_q q;
	struct ipc_opt o = { .ngive = 2, .keep = 3 };
	int err = image_task(op);

	if (err != 0) {
		image_fail(op, err);
		return;
	}
	o.give[0] = op->shell;
	o.give[1] = op->file;
	op_ask_with(op, pager_program_n, &q, sizeof q, &o, programmed);
}
