/*
 * svc.h - init: services and the machine.
 *
 * Spoken by libc on H_INIT, by servers on HS_INIT.  Root only: for programs of root;
 * never for services.
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

/* How a service is (list, status). */
enum { SVC_ABSENT, SVC_STARTING, SVC_RUNNING, SVC_FAILED, SVC_DEAD,
	SVC_STOPPED,	/* by an operator: calls to it wait until it is started */
	SVC_WAITING,	/* to be started again after a while */
};

/* cmdline - the kernel command line, into the lease */
struct svc_cmdline_q { u32 zero; };
struct svc_cmdline_r { u32 len; };

/* root - (root only) the root directory of file server `name' ("tmpfs", "dev", ...),
 * for mount(2): answers one handle.  E_NOENT, E_PERM */
struct svc_root_q { char name[24]; };
struct svc_root_r { u32 zero; };

/* ping - (from init, to every service) answered by the message loop, nothing else */
struct svc_ping_q { u32 zero; };
struct svc_ping_r { u32 zero; };

/*
 * control - (root only) what: SVC_ below, to the service called name.
 * Answered once it is done: after kill, stop, restart the old instance is
 * destroyed.  A stopped service's callers wait; kill restarts at once.
 *	E_PERM; E_NOENT: no such service; E_BUSY: start, yet it runs;
 *	E_NXIO: kill, yet it does not run; E_NODEV: beyond restart (the pager);
 *	E_INVAL: replace, without an image
 * replace: restart with the image that the caller has sent.
 */
enum { SVC_KILL = 1, SVC_STOP, SVC_START, SVC_RESTART, SVC_REPLACE };
struct svc_control_q { u32 what; char name[24]; };
struct svc_control_r { u32 pid; };

/* image - (root only) bytes from off on of a new binary of `size' bytes (at most
 * SVC_IMAGE_MAX); starts anew at off 0.  E_AGAIN: its page is missing, touch it */
enum { SVC_IMAGE_MAX = 4 << 20 };
struct svc_image_q { u32 off; u32 size; };
struct svc_image_r { u32 got; };

/* status - of one service.  E_NOENT */
struct svc_status_q { char name[24]; };
struct svc_status_r { u32 state; u32 pid; u32 restarts; u32 rank; u32 up_ms;
	u32 last_us; char module[16]; char why[32]; };
	/* up_ms: since its last start; last_us: how long the last restart took;
	 * why: what ended the last instance */

/* grant - the index-th thing that a manifest names: text like "ext2 calls disk".
 * kind SVC_GRANT_; from: the service; to: who or what.  E_NOENT: no more */
enum { SVC_GRANT_CALL = 1, SVC_GRANT_IRQ, SVC_GRANT_IO, SVC_GRANT_PHYS,
	SVC_GRANT_MEMORY, SVC_GRANT_ACCOUNT, SVC_GRANT_PCI };
struct svc_grant_q { u32 index; };
struct svc_grant_r { u32 kind; u32 first; u32 count; u32 zero; char from[24]; char to[24]; };

/*
 * fault - (root only) put a fault into the text of a running service: len bytes (1 to
 * 15) at addr, now `old', become `new' when they are reached for the first time (may
 * be the same: then this only tells whether they are).  The next instance is whole again.
 *	E_PERM, E_NOENT; E_NODEV: beyond restart; E_NXIO: it does not run;
 *	E_INVAL: not its text, or not old; E_NFILE: 256 wait to be reached
 */
struct svc_fault_q { u32 addr; u32 len; u8 old[16]; u8 new[16]; char name[24]; };
struct svc_fault_r { u32 zero; };

/* log - the index-th event kept (0: the oldest): when, whom, what.  E_NOENT */
struct svc_log_q { u32 index; };
struct svc_log_r { u32 ms; char name[24]; char text[48]; };

/*
 * add - (root only) a new service, in the binary that the caller has sent (image),
 * with its manifest (struct manifest_file) at off of it.  It runs, or is being
 * started, once this is answered.
 *	E_PERM not root, or more than a service may have; E_INVAL no manifest, or it
 *	makes no sense; E_EXIST the name is taken; E_NOENT it calls whom nobody knows;
 *	E_BUSY its ports are another's; E_LOOP; E_NFILE too many services;
 *	E_NOEXEC; E_NOMEM; E_QUOTA
 */
struct svc_add_q { u32 off; };
struct svc_add_r { u32 zero; };

#define SVC_OPS(op) \
	op(svc, 0, halt, 0) \
	op(svc, 1, ready, 0) \
	op(svc, 2, list, 0) \
	op(svc, 3, cmdline, 1) \
	op(svc, 4, root, 0) \
	op(svc, 5, ping, 0) \
	op(svc, 6, control, 0) \
	op(svc, 7, image, 1) \
	op(svc, 8, status, 0) \
	op(svc, 9, grant, 0) \
	op(svc, 10, log, 0) \
	op(svc, 11, add, 0) \
	op(svc, 12, fault, 0)

PROTO(svc, SVC_OPS)
