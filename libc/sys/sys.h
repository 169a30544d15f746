/*
 * sys.h - the kernel calls as C functions, for servers and libc.
 *
 * One file per call in this folder.  Each answers 0 or a value, or a negative
 * E_; what each takes and gives, and its errors, is in proto/sys.h.
 */
#pragma once
#include <proto/arch/trap.h>

struct trace_pair;

/*
 * libc/arch/i386/trap.S: three doors.  to: a handle, or ~SYS_x; a deadline in the
 * message buffer counts.
 */
u32 ipc_call(handle_t to, u32 label, u32 w[4]);
u32 ipc_call_int80(handle_t to, u32 label, u32 w[4]);
u32 ipc_call_gate(handle_t to, u32 label, u32 w[4]);

/* A kernel call with up to four words; the words come back in w. */
static inline i32
sys_call(u32 n, u32 w[4])
{
	return (i32)ipc_trap(~n, 0, w);
}

i32 sys_reply(u32 label, u32 w[4]);
/* Label of what came, or an error; the message buffer's deadline counts. */
u32 sys_reply_recv(u32 label, u32 w[4]);
i32 sys_notify(handle_t to, u32 bits);
i32 sys_call_create(handle_t port, u32 cookie);
i32 sys_submit(handle_t call, handle_t to, u32 label);
u32 sys_call_result(handle_t call);
i32 sys_call_cancel(handle_t call);
i32 sys_copy(u32 token_or_task, u32 flags, u32 off, void *addr, u32 len);
i32 sys_port_create(u32 rank);
i32 sys_port_bind(handle_t port);
i32 sys_mint(handle_t port, u32 badge, u32 slot);
i32 sys_handle_dup(handle_t h, u32 slot);
i32 sys_handle_close(handle_t h);
i32 sys_handle_info(handle_t h, u32 *flags);
u64 sys_task_time(handle_t task); /* us of processor time; 0: no task */
i32 sys_handle_flags(handle_t h, u32 flags);
i32 sys_identity(handle_t h, u32 *port, u32 *badge);
i32 sys_handles_clone(handle_t from, handle_t to);
i32 sys_handle_put(handle_t task, handle_t h, u32 slot);
i32 sys_task_create(
    handle_t account, handle_t pager, u32 rank, u32 id, handle_t dead_port);
i32 sys_task_set(handle_t task, u32 what, u32 v2, u32 v3);
i32 sys_task_kill(handle_t task);
i32 sys_thread_create(
    handle_t task, u32 index, u32 eip, u32 esp, u32 priority, u32 tls);
i32 sys_thread_get(handle_t task, u32 index, struct regs *regs, u32 *state);
i32 sys_thread_set(handle_t task, u32 index, u32 what, u32 value);
_Noreturn void sys_thread_exit(void);
i32 sys_interrupt(handle_t task, u32 index);
_Noreturn void sys_upcall_return(void);
i32 sys_reset(handle_t auth, handle_t old, handle_t shell);
i32 sys_mem_zero(handle_t task, u32 addr, u32 pages, u32 prot);
i32 sys_mem_protect(handle_t task, u32 addr, u32 pages, u32 prot);
i32 sys_mem_empty(handle_t task, u32 addr, u32 pages);
i32 sys_mem_clone(
    handle_t auth, handle_t from, handle_t to, u32 addr, u32 pages);
i32 sys_mem_share(const struct share_args *a);
i32 sys_mem_phys(handle_t auth, handle_t task, const struct phys_args *a);
i32 sys_mem_scan(handle_t task, u32 addr, u32 pages, u8 *out);
i32 sys_mem_scan_clear(
    handle_t task, u32 addr, u32 pages, u8 *out, u32 clear);
/* Advance *addr and *pages; answer how many cookies lie in told. */
i32 sys_mem_zero_told(
    handle_t task, u32 *addr, u32 *pages, u32 prot, u32 *told);
i32 sys_mem_empty_told(handle_t task, u32 *addr, u32 *pages, u32 *told);
i32 sys_mem_clone_told(handle_t auth, handle_t from, handle_t to, u32 *addr,
    u32 *pages, u32 *told);
i32 sys_mem_evict(handle_t auth, handle_t task, u32 addr, u32 own, u32 cookie);
i32 sys_mem_fill(handle_t auth, handle_t task, u32 addr, u32 own, u32 cookie);
u32 sys_mem_cookie(handle_t auth, handle_t task, u32 addr); /* 0: none */
i32 sys_mem_watch(handle_t auth, handle_t port, u32 bits, u32 frames);
i32 sys_irq_create(handle_t auth, u32 line);
i32 sys_irq_bind(handle_t irq, handle_t port, u32 bits);
i32 sys_irq_ack(handle_t irq);
i32 sys_io_grant(handle_t auth, handle_t task, u32 first, u32 count);
i32 sys_account_create(handle_t parent, u32 frames, u32 objects, u32 handles);
u64 sys_clock(
    u64 *epoch); /* us since boot; epoch: UTC seconds at boot, may be NULL */
/* The same, and the nanoseconds beyond, 0 to 999. */
u64 sys_clock_fine(u64 *epoch, u32 *ns);
i32 sys_timer(handle_t port, u32 bits, u64 deadline);
i32 sys_sleep(u64 deadline);
i32 sys_yield(void);
i32 sys_debug(const void *text, u32 len);
i32 sys_stat(u32 index, u64 *value);
i32 sys_machine(handle_t auth, u32 what, u32 status);
i32 sys_null(void);
i32 sys_trace(u32 what, u32 index, struct trace_pair *pair);
