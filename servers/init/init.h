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
	STATE_STOPPED, /* by an operator */
	STATE_WAITING, /* to be started again after a while */
};

struct svc {
	const struct manifest *m;
	enum state state;
	i32 status;      /* what svc.ready said */
	handle_t account; /* its instances draw on */
	handle_t task;    /* CTRL, MEM; NO_HANDLE: no instance */
	handle_t old;     /* the last instance, stopped: its memory and handles */
	handle_t port;   /* every right; lent to the server */
	handle_t client; /* for init's own calls */
	handle_t to_init, exception, badge[GRANTS]; /* what it holds (grant.c) */
	handle_t root;   /* file servers: root directory */
	u32 pid;         /* once proc has adopted it */
	u8 mount_tried, mounted;
	u8 posted;
	u32 adopting; /* the instance that gets a number now; 0: none */
	u32 pci; /* where its device is in configuration space; 0: none */
	/* restart.c */
	const u8 *image; /* its program: a module, or what replaced it */
	u32 size;
	u32 restarts, instance; /* instance: goes with its task's id */
	u32 quick;              /* ends in a row soon after the start */
	u64 since, down;        /* us: start of this instance, end of the last */
	u32 last_us;            /* how long the last restart took */
	u64 again;              /* us: when to start it (STATE_WAITING) */
	char why[32];           /* what ended the last instance */
	/* beat.c */
	u8 busy, asked, missed, still;
	u32 spent; /* us of processor time, when it was last looked at */
};

extern struct svc svc[SERVICES_MAX];
extern const struct bootinfo *const boot;

/* The service called name, NULL if the manifest has none. */
struct svc *svc_find(const char *name);
/* What operators call it. */
static inline const char *
service_name(const struct svc *s)
{
	return s->m->alias[0] != 0 ? s->m->alias : s->m->name;
}
static inline u32
is_ready(const struct svc *s)
{
	return s != NULL && s->state == STATE_READY;
}
static inline u32
is_over(const struct svc *s) /* nothing more will come of it */
{
	return s == NULL || s->state == STATE_ABSENT ||
	       s->state == STATE_FAILED || s->state == STATE_DEAD ||
	       s->state == STATE_STOPPED;
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
/* alarm.c: one timer for all who wait for a time */
enum alarm { ALARM_LATE, ALARM_SEATS, ALARM_RESTART, ALARM_BEAT, ALARMS };
void alarm_set(enum alarm a, u64 us); /* absolute; 0: never */
u32 alarm_due(enum alarm a);          /* once */

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
int load_image(struct svc *s, u32 *entry, u32 heap[2]);
int load_retained(const struct svc *s);
int grant_all(struct svc *s);
void services_start(void);

/* Make an instance: what it needs of s->old is taken over.  where: the step that
 * failed */
int service_make(struct svc *s, const char **where);
/* A new one, from the image that `who' has sent, with its manifest at off of it. */
int service_add(u32 who, u32 off);
/* One that cannot be had: nobody may wait for it. */
void service_give_up(struct svc *s, const char *why);

/* restart.c */
void service_down(struct svc *s, const char *why); /* it has ended, or must */
int service_control(struct svc *s, u32 what);      /* SVC_KILL ... SVC_RESTART */
void service_up(struct svc *s);                    /* it serves */
void restart_timer(void);

/* beat.c */
void beat_start(void);
void beat_timer(void);

/* events.c: what happened to services */
void event_note(const struct svc *s, const char *text);

/* who.c */
int who_make(void);
int who_share(const struct svc *s);

/* boot.c */
extern handle_t root; /* the system's root directory; NO_HANDLE */
void boot_step(void);
void boot_late(void); /* the time for starting is over */

/* swap.c */
void swap_step(void);
u32 swap_over(void); /* nothing more to be swapped on */

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
void adopt_again(struct svc *s); /* a new instance takes the old one's place */

/* first.c */
void first_step(void);
void first_timer(void);

/* dead.c */
int dead_exception(struct request *rq);
void dead_event(u32 id);

/* svc.c */
extern const struct svc_ops svc_ops;
