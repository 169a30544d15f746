/*
 * reboot.c - the end of the system: init does it.
 */
#include <sys/reboot.h>
#include <unistd.h>
#include <libc/posix/call.h>
#include <proto/svc.h>

int
reboot(int how)
{
	struct svc_halt_q q = { 0 };
	struct svc_halt_r r;

	switch ((unsigned)how) {
	case RB_AUTOBOOT:
		q.how = HALT_REBOOT;
		break;
	case RB_HALT_SYSTEM:
		q.how = HALT_STOP;
		break;
	case RB_POWER_OFF:
		q.how = HALT_OFF;
		break;
	default:
		return __fail(E_INVAL);
	}
	sync();
	return __done(CALL(svc_halt(H_INIT, &q, &r, NULL)));
}
