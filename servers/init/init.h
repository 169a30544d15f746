/*
 * init.h - what init's files know of each other.
 *
 * init holds every service's port and task and the only handles that cross
 * services.  It never waits: it answers what it is asked, and what it asks of
 * others it submits (job.h).  When something has changed, boot_step() looks
 * what can be done next.
 */
#pragma once
#include <servers/init/job.h>
#include <servers/init/manifest.h>
#include <servers/lib/serve.h>

enum state {          /* as svc.list tells it */
	STATE_ABSENT, /* no module */
	STATE_STARTING,
	STATE_READY,
	STATE_FAILED, /* could not be started, or says it cannot serve */
	STATE_DEAD,
};

struct svc {
	const struct manifest *m;
	enum state state;
	i32 status;      /* what svc.ready said */
	handle_t task;   /* CTRL, MEM */
	handle_t port;   /* every right; lent to the server */
	handle_t client; /* for init's own calls */
	handle_t root;   /* file servers: root directory */
	u32 pid;         /* once proc has adopted it */
	u8 mount_tried, mounted;
	u8 posted;
	u8 adopt_tried;
};

extern struct svc svc[SERVICES_MAX];
extern const struct bootinfo *const boot;

/* The service called name, NULL if the manifest has none. */
struct svc *svc_find(const char *name);
static inline u32
is_ready(const struct svc *s)
{
	return s != NULL && s->state == STATE_READY;
}
static inline u32
is_over(const struct svc *s) /* nothing more will come of it */
{
	return s == NULL || s->state == STATE_ABSENT ||
	       s->state == STATE_FAILED || s->state == STATE_DEAD;
}

/* Badges on init's port. */
enum {
	INIT_PUBLIC = 0,          /* processes */
	INIT_SERVICE = 1,         /* + index: that service */
	INIT_EXCEPTION = 0x10000, /* + index: its exceptions */
};

enum { BIT_TIMER = 2 }; /* on init's port */

/* machine.c: do not come back, or -E_IO. */
i32 machine_reset(void);
i32 machine_off(void);

/* options.c: the kernel command line */
enum { OPTION_LEN = 64 };
struct options {
	char console[8];       /* "ttyS0" or "tty0" */
	char init[OPTION_LEN]; /* first program */
	u32 job;               /* build/vm's agent instead of shells */
};
extern struct options options;
void options_read(const char *cmdline);

/* module.c: what the loader brought */
const struct boot_module *module_find(const char *name);

/* load.c, grant.c, start.c */
int load_image(
    struct svc *s, const struct boot_module *m, u32 *entry, u32 heap[2]);
int grant_all(struct svc *s);
void services_start(void);

/* who.c */
int who_make(void);
int who_share(const struct svc *s);

/* boot.c */
extern handle_t root; /* the system's root directory; NO_HANDLE */
void boot_step(void);
void boot_late(void); /* the time for starting is over */

/* mount.c */
u32 mount_root_over(void); /* mounted, or nothing to mount */
void mount_step(void);
u32 mounts_settled(void);

/* post.c */
void post_step(void);

/* populate.c */
void populate_step(void);
u32 populate_over(void);

/* terminal.c */
struct terminal {
	const char *name;     /* in /dev */
	u32 minor;            /* of its device number: what ps calls it by */
	u32 unit;             /* tty's number */
	const char *in, *out; /* drivers; out NULL: the same line */
	u32 line;
	u32 tried, up, over;
	handle_t input, output;
	u32 rows, columns;
	handle_t node;
};
void terminal_step(void);
u32 terminals_settled(void);
struct terminal *terminal_console(void); /* NULL: none came up */
struct terminal *terminal_second(void);
struct terminal *terminal_named(const char *name);

/* adopt.c */
void adopt_step(void);
u32 adopt_over(void);

/* first.c */
void first_step(void);
void first_timer(void);

/* dead.c */
int dead_exception(struct request *rq);
void dead_event(u32 id);

/* svc.c */
extern const struct svc_ops svc_ops;
