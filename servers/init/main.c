/*
 * main.c - init: the first program, started by the kernel.
 *
 * It makes every service from its module, then serves svc.h and goes on with
 * whatever has become possible.  If init ends, the kernel panics.
 */
#include <servers/init/init.h>
#include <libc/sys/sys.h>
#include <proto/svc.h>

enum { LATE_US = 60000000 };

const struct bootinfo *const boot = (const struct bootinfo *)BOOTINFO_ADDR;

static int
request(struct request *rq)
{
	if (LABEL_OP(rq->label) == OP_EXCEPTION)
		return dead_exception(rq);
	if (LABEL_OP(rq->label) >> 6 == PROTO_svc)
		return svc_dispatch(&svc_ops, rq);
	return -E_NOSYS;
}

static void
notify(u32 bits)
{
	if (!(bits & BIT_TIMER))
		return;
	if (alarm_due(ALARM_LATE))
		boot_late();
	if (alarm_due(ALARM_SEATS))
		first_timer();
	if (alarm_due(ALARM_RESTART))
		restart_timer();
	if (alarm_due(ALARM_BEAT))
		beat_timer();
}

static void
done(u32 cookie, u32 label)
{
	(void)label;
	job_done(cookie);
}

static const struct service service = {
	.name = "init",
	.request = request,
	.notify = notify,
	.done = done,
	.dead = dead_event,
	.idle = job_idle,
	.work = &job_work,
};

int
main(void)
{
	int err;

	serve_port = HI_PORT;
	serve_name = service.name;
	manifest_init();
	if (boot->magic != BOOTINFO_MAGIC)
		serve_log("the boot information is damaged");
	options_read(boot->cmdline);
	err = who_make();
	if (err != 0)
		serve_log("no memory for the table of processes (%s)",
		    serve_error(err));
	job_init();
	services_start();
	alarm_set(ALARM_LATE, sys_clock(NULL) + LATE_US);
	beat_start();
	boot_step();
	serve(&service);
}
