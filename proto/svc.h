/*
 * svc.h - init: services and the machine.
 *
 * Spoken by libc on H_INIT, by servers on HS_INIT.
 */
#pragma once
#include <proto/proto.h>

/* halt - how: 1 reboot, 2 power off, 3 halt, 4 end the emulator with status.
 * Root only (E_PERM).  libc has synced before */
enum { HALT_REBOOT = 1, HALT_OFF, HALT_STOP, HALT_EXIT };
struct svc_halt_q { u32 how; u32 status; };
struct svc_halt_r { u32 zero; };

/* ready - (servers) started; status 0, or the E_ that keeps it from serving
 * (disk absent, image damaged): init says so and goes on without.  Comes with
 * the root handle of a file server where it has one */
struct svc_ready_q { i32 status; };
struct svc_ready_r { u32 zero; };

/* list - the index-th service: name, state, pid, restarts.  E_NOENT: no more */
struct svc_list_q { u32 index; };
struct svc_list_r { u32 state; u32 pid; u32 restarts; u32 rank; char name[24]; };

/* cmdline - the kernel command line, into the lease */
struct svc_cmdline_q { u32 zero; };
struct svc_cmdline_r { u32 len; };

/* root - (root only) the root directory of file server `name' ("tmpfs", "dev", ...),
 * for mount(2): answers one handle.  E_NOENT, E_PERM */
struct svc_root_q { char name[24]; };
struct svc_root_r { u32 zero; };

#define SVC_OPS(op) \
	op(svc, 0, halt, 0) \
	op(svc, 1, ready, 0) \
	op(svc, 2, list, 0) \
	op(svc, 3, cmdline, 1) \
	op(svc, 4, root, 0)

PROTO(svc, SVC_OPS)
