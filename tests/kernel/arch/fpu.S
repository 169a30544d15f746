/*
 * fpu.S - all the registers of FPU and SSE at once, as FXSAVE has them.
 *
 *	void fpu_load(const void *image)	512 bytes, aligned to 16
 *	void fpu_save(void *image)
 */
	.text
	.globl	fpu_load
	.type	fpu_load, @function
fpu_load:
	mov	4(%esp), %eax
	fxrstor	(%eax)
	ret

	.globl	fpu_save
	.type	fpu_save, @function
fpu_save:
	mov	4(%esp), %eax
	fxsave	(%eax)
	ret

	.section .note.GNU-stack, "", @progbits
