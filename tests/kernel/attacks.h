/*
 * attacks.h - what a program in ring 3 may try, and the signal it dies of; 0:
 * it does no harm and the program goes on.  ANY: emulators do not check what a
 * processor does, so either will do.
 *
 * A(name, signal): the code is a_NAME in arch/attack.S.
 */
#pragma once

enum { ANY = -1, ILL = 4, TRAP = 5, FPE = 8, SEGV = 11 };

/* clang-format off */
#define ATTACKS(A)                                                             \
	/* privileged instructions */                                          \
	A(cli, SEGV) A(sti, SEGV) A(hlt, SEGV)                                 \
	A(inb, SEGV) A(inl, SEGV) A(outb, SEGV) A(insb, SEGV) A(outsb, SEGV)   \
	A(in_imm, SEGV) A(out_imm, SEGV) A(in_last, SEGV)                      \
	A(lgdt, SEGV) A(lidt, SEGV) A(lldt, SEGV) A(ltr, SEGV)                 \
	A(lmsw, SEGV) A(clts, SEGV) A(invd, SEGV) A(wbinvd, SEGV)              \
	A(invlpg, SEGV) A(rdmsr, SEGV) A(wrmsr, SEGV) A(rdpmc, SEGV)           \
	A(cr0_read, SEGV) A(cr0_write, SEGV) A(cr2_read, SEGV)                 \
	A(cr3_read, SEGV) A(cr3_write, SEGV) A(cr4_read, SEGV)                 \
	A(cr4_write, SEGV) A(dr7_read, SEGV) A(dr7_write, SEGV)                \
	A(sysexit, SEGV)                                                       \
	/* gates, tasks, rings */                                              \
	A(int0d, SEGV) A(int0e, SEGV) A(int02, SEGV) A(int08, SEGV)            \
	A(int20, SEGV) A(int21, SEGV) A(int30, SEGV) A(intff, SEGV)            \
	A(far_kernel, SEGV) A(far_tss, SEGV) A(far_df, SEGV)                   \
	A(call_gate, SEGV) A(call_gate_tf, SEGV) A(gate_stub, SEGV)            \
	A(ret_kernel, SEGV)                                                    \
	A(iret_kernel, SEGV) A(iret_nt, SEGV) A(pop_ss_kernel, SEGV)           \
	A(ldt_selector, SEGV)                                                  \
	/* exceptions */                                                       \
	A(divide, FPE) A(divide_overflow, FPE) A(int3, TRAP) A(into, SEGV)     \
	A(bound, SEGV) A(ud2, ILL) A(icebp, ANY) A(lock_nop, ANY)              \
	A(too_long, SEGV) A(x87_divide, FPE) A(sse_divide, ANY)                \
	A(null_read, SEGV) A(null_write, SEGV) A(null_jump, SEGV)              \
	A(stack_runs_out, SEGV) A(stack_zero, SEGV)                            \
	/* the kernel's memory, and what is not to be changed or run */        \
	A(kernel_read, SEGV) A(kernel_write, SEGV) A(kernel_text, SEGV)        \
	A(kernel_last, SEGV) A(kernel_jump, SEGV) A(kernel_edge, SEGV)         \
	A(kernel_stack, SEGV) A(kernel_movs, SEGV) A(gs_beyond, ANY)           \
	A(stub_write, SEGV) A(text_write, SEGV) A(who_read, SEGV)              \
	A(data_jump, SEGV) A(stack_jump, SEGV) A(msg_jump, SEGV)               \
	/* segment registers */                                                \
	A(ds_null, ANY) A(es_kernel, SEGV) A(ds_tss, SEGV) A(ss_null, SEGV)    \
	A(gs_null, SEGV) A(cs_data, SEGV)                                      \
	A(call_ds_null, 0) A(call_ds_tls, 0) A(call_all_null, 0)               \
	A(call_gs_tls, 0) A(call_ss_tls, 0) A(int80_ds_null, 0)                \
	A(spin_segments, 0) A(send_segments, 0)                                \
	/* flags */                                                            \
	A(call_df, 0) A(int80_df, 0) A(copy_df, 0) A(call_nt, 0)               \
	A(int80_nt, 0) A(send_nt, 0) A(call_ac, 0) A(int80_ac, 0)              \
	A(unaligned_ac, 0) A(iopl, SEGV) A(vm_flag, 0) A(step, TRAP)           \
	A(step_sysenter, 0) A(step_int80, TRAP) A(step_stub, TRAP)             \
	A(step_ss, 0) A(send_step, 0) A(all_flags, 0)                          \
	/* the stack pointer, and entering from anywhere */                    \
	A(sysenter_esp0, SEGV) A(sysenter_kernel_esp, SEGV)                    \
	A(sysenter_tss_esp, SEGV) A(int80_esp0, 0) A(int80_kernel_esp, 0)      \
	A(int80_odd_esp, 0) A(spin_esp0, 0) A(spin_kernel_esp, 0)              \
	A(int80_anywhere, 0) A(sysenter_anywhere, 0)                           \
	A(int80_bad_numbers, 0)
/* clang-format on */
