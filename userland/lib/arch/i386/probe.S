/*
 * probe.S - the instructions of probe.h.
 */
	.text

	.globl probe_selectors
probe_selectors:
	mov	4(%esp), %edx
	mov	%cs, 0(%edx)
	mov	%ds, 2(%edx)
	mov	%es, 4(%edx)
	mov	%ss, 6(%edx)
	ret

	.globl probe_load_ds
probe_load_ds:
	mov	4(%esp), %eax
	mov	%ax, %ds
	ret

	.globl probe_interrupt
probe_interrupt:
	int	$14
	ret

	.globl probe_read
probe_read:
	mov	4(%esp), %eax
	mov	(%eax), %eax
	ret

	.globl probe_write
probe_write:
	mov	4(%esp), %eax
	mov	8(%esp), %edx
	mov	%edx, (%eax)
	ret

	.section .note.GNU-stack, "", @progbits
