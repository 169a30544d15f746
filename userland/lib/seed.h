/*
 * seed.h - what the programs of userland/tests share: checks that end the
 * program, output by whole lines, children that can be trusted.
 *
 * A program says "NAME pass." and ends with 0, or says what was wrong and ends
 * with 1.  What several processes print does not mix: say() is one write.
 */
#pragma once
#include <errno.h>
#include <stdbool.h>
#include <sys/types.h>

#define MUST(ok) ((ok) ? (void)0 : seed_failed(__FILE__, __LINE__, #ok))
/* The call gives -1 and that error. */
#define MUST_FAIL(call, error) \
	seed_must_fail((long)(call), error, __FILE__, __LINE__, #call)

void say(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
_Noreturn void seed_failed(const char *file, int line, const char *what);
void seed_must_fail(
    long got, int error, const char *file, int line, const char *what);

/* fork() that does not fail, and prints nothing twice. */
pid_t seed_fork(void);
/* Wait for that child; its status as waitpid() tells it. */
int seed_wait(pid_t pid);
bool seed_exited(int status, int code);
bool seed_killed(int status, int sig);
void seed_sleep_ms(unsigned ms);
unsigned seed_ms(void); /* since some time ago */

/* Make a directory of one's own on the disk and go there; remove it, empty. */
void seed_enter(const char *name);
void seed_leave(void);
