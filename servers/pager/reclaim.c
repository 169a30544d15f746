/*
 * reclaim.c - when frames get few: what goes, and when who waits goes on.
 *
 * Three steps, round and round until enough is free or nothing moves: pages of
 * the window that nobody has in memory and that are clean are dropped; pages of
 * spaces are evicted into the window, by the policy; what is dirty there is
 * written out, neighbours together.  Only pages in no space's memory are
 * written: others may be written to meanwhile.  Frames come free when a write
 * is over, so between two rounds the pager goes on serving.
 *
 * It is pressed from the moment when fewer than `low' frames are free until
 * `high' are.  Processes may allocate down to the kernel's first floor, so most of
 * the time nobody waits.
 */
#include <servers/pager/swap.h>
#include <libc/sys/sys.h>
#include <proto/kstat.h>

enum {
	ROUNDS = 16,  /* over all (the seeds' number) */
	BATCH = 64,   /* pages evicted in a round */
	LOOKS = 256,  /* at pages of the window in a round */
	LINGER = 5,   /* ticks that go on after the need is over */
	HEADROOM = 8, /* frames above the floor before who waits goes on */
	PERIOD = 1000000,
	STUCK = 4, /* looks in vain before a process ends ... */
	PATIENCE = 256, /* ... and those that moved something, yet freed nothing */
};

static u32 floor_user, low, high, total;
static u32 pressed, ticking, linger, sweep, inside, stuck;
u32 reclaim_work;

u32
frames_free_now(void)
{
	u64 n = 0;

	sys_stat(KSTAT_frames_free, &n);
	return (u32)n;
}

u32
frames_all(void)
{
	return total;
}

static void
clamp(u32 *n, u32 least, u32 most)
{
	if (*n < least)
		*n = least;
	if (*n > most)
		*n = most;
}

/* The floors are the kernel's (kernel/mem/frame.c), the reserve that of the
 * servers' caches (servers/lib/pages.c): they shall find something, too. */
void
reclaim_init(void)
{
	u64 n = 0;

	sys_stat(KSTAT_frames_total, &n);
	total = (u32)n;
	floor_user = total / 128;
	clamp(&floor_user, 64, 256);
	low = total / 16;
	clamp(&low, 256, 8192);
	low += 64;
	high = total / 64;
	clamp(&high, 64, 2048);
	high += low;
	sys_mem_watch(HS_A, HS_PORT, BIT_LOW, low);
}

static void
tick_on(void)
{
	if (!ticking)
		sys_timer(HS_PORT, BIT_TICK, sys_clock(NULL) + PERIOD);
	ticking = 1;
}

void
sweep_later(void)
{
	if (slots_used() == 0 || sweep)
		return;
	sweep = 1;
	tick_on();
}

/* ---- the window ------------------------------------------------------------- */

/* Let clean pages go, up to n; how many did. */
static u32
drop_clean(u32 n)
{
	u32 done = 0;

	for (u32 looks = 0; looks < LOOKS && done < n; looks++) {
		u32 slot = slot_first(SLOT_CLEAN);
		u8 bits;

		if (slot == 0)
			break;
		bits = window_scan(slot, 0);
		if (!is_sole(bits)) {
			slot_rotate(slot);
			continue;
		}
		if (bits & SCAN_DIRTY) {
			slot_state(slot, SLOT_DIRTY);
			continue;
		}
		window_drop(slot);
		if (slots[slot].refs == 0)
			slot_free(slot);
		else
			slot_state(slot, SLOT_OUT);
		done++;
	}
	count.dropped += done;
	return done;
}

static int
can_go(u32 slot)
{
	return slots[slot].state == SLOT_DIRTY && !(slots[slot].flags & SLOT_BAD) &&
	       is_sole(window_scan(slot, 0));
}

/* Write out what can be; how many pages are on their way that were not. */
static u32
launder(void)
{
	u32 started = 0;

	for (u32 looks = 0; looks < LOOKS; looks++) {
		u32 slot = slot_first(SLOT_DIRTY), from, to;
		u8 bits[CLUSTER];
		const struct area *a;

		if (slot == 0)
			break;
		if (!can_go(slot)) {
			slot_rotate(slot);
			continue;
		}
		a = area_of(slot);
		from = slot;
		to = slot + 1;
		while (to - from < CLUSTER && to < a->first + a->count && can_go(to))
			to++;
		while (to - from < CLUSTER && from > a->first + 1 && can_go(from - 1))
			from--;
		/* What is written to it from now on counts as new. */
		sys_mem_scan_clear(HS_SELF, window(from), to - from, bits, SCAN_DIRTY);
		if (transfer_write(from, to - from) != 0)
			break;
		started += to - from;
	}
	return started;
}

/* Pages that only the window has any more, after spaces have ended. */
static void
sweep_all(void)
{
	sweep = 0;
	for (u32 i = 0; i < AREAS; i++)
		for (u32 n = area[i].first; n < area[i].first + area[i].count; n++)
			if (slots[n].refs == 0 && slots[n].state == SLOT_CLEAN &&
			    is_sole(window_scan(n, 0))) {
				window_drop(n);
				slot_free(n);
			}
}

/* ---- reclaim ---------------------------------------------------------------- */

static u32
evict(u32 n)
{
	u32 done = resident_discover(BATCH) > 0; /* that is a step, too */

	for (u32 i = 0; i < n; i++) {
		if (resident_evict(0) == -E_NOMEM)
			break;
		done++;
	}
	return done;
}

/* Whether anything moves. */
static u32
round_once(u32 missing)
{
	u32 dropped = drop_clean(missing), evicted = 0, started;

	if (dropped < missing && transfers_writing() < missing) {
		u32 n = missing - dropped;

		evicted = evict(n < BATCH ? n : BATCH);
	}
	started = launder();
	return dropped + evicted + started;
}

static void
go_on(void)
{
	u32 free = frames_free_now();

	if (free > floor_user + HEADROOM) {
		parked_frames(free - floor_user - HEADROOM);
		if (deferred() > 0)
			deferred_run(request_now);
	}
}

void
reclaim(void)
{
	u32 free = frames_free_now(), moved = 0;

	if (inside || !(pressed || parked_waiting(0) > 0 || deferred() > 0))
		return;
	inside = 1;
	for (u32 i = 0; i < ROUNDS && free < high; i++) {
		moved = round_once(high - free);
		free = frames_free_now();
		if (moved == 0 || free + transfers_writing() >= high)
			break;
	}
	go_on();
	inside = 0;
	if (free >= high) {
		pressed = 0;
		sys_mem_watch(HS_A, HS_PORT, BIT_LOW, low);
	}
	reclaim_work = pressed && moved > 0 && transfers() == 0;
	if (transfers() > 0 || frames_free_now() > floor_user + HEADROOM ||
	    (parked_waiting(0) == 0 && deferred() == 0))
		stuck = 0;
	else if (++stuck >= (moved > 0 ? PATIENCE : STUCK))
		out_of_memory();
	else
		reclaim_work = 1; /* have another look first */
}

u32
frames_short(void)
{
	return pressed && frames_free_now() <= floor_user + HEADROOM;
}

int
frames_wait(struct request *rq)
{
	int err;

	if (frames_free_now() > floor_user + HEADROOM)
		return 0;
	err = park_fault(rq, 0);
	reclaim_low();
	return err;
}

void
reclaim_low(void)
{
	pressed = 1;
	linger = LINGER;
	tick_on();
	reclaim();
}

void
reclaim_tick(void)
{
	ticking = 0;
	if (sweep)
		sweep_all();
	if (pressed)
		linger = LINGER;
	else if (linger > 0)
		linger--;
	if (linger > 0 && residents() > 0)
		resident_tick();
	reclaim();
	if (linger > 0 || transfers() > 0 || sweep)
		tick_on();
}
