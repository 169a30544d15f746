/*
 * memory.c - what an address space lets a program do, and what ends it.
 *
 * Each case runs in a child, whose end is the answer.  The host judges the
 * same program.
 */
#define _GNU_SOURCE
#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>
#include "check.h"

int failures;
enum { PAGE = 4096, BIG = 64 << 20, STRIDE = 16 * PAGE };

static volatile int zero, sink;

static char *
map(size_t n, int flags)
{
	char *p =
	    mmap(NULL, n, PROT_READ | PROT_WRITE, flags | MAP_ANONYMOUS, -1, 0);

	if (p == MAP_FAILED)
		_exit(99);
	return p;
}

static int
null_write(void)
{
	*(volatile int *)(unsigned long)zero = 1;
	return 0;
}

static int
kernel_read(void)
{
	return *(volatile int *)(zero + 0xc0100000ul);
}

static int
divide(void)
{
	__asm__ volatile("xor %%edx, %%edx; mov $1, %%eax; divl %0"
			 :
			 : "m"(zero)
			 : "eax", "edx");
	return 0;
}

static int
invalid(void)
{
	__asm__ volatile("ud2");
	return 0;
}

static int
breakpoint(void)
{
	__asm__ volatile("int3");
	return 0;
}

static int
privileged(void)
{
	__asm__ volatile("cli");
	return 0;
}

static int
port(void)
{
	__asm__ volatile("inb $0x60, %%al" : : : "eax");
	return 0;
}

static int
text_write(void)
{
	*(volatile char *)(unsigned long)&invalid = 1;
	return 0;
}

static int
data_run(void)
{
	static char code[] = { (char)0xc3 };

	((void (*)(void))(unsigned long)code)();
	return 0;
}

static int
stack_run(void)
{
	volatile char code[] = { (char)0xc3 };

	((void (*)(void))(unsigned long)code)();
	return 0;
}

static int
recurse(int n)
{
	volatile char frame[4000];

	frame[0] = (char)n;
	return n == 0 ? 0 : recurse(n - 1) + (frame[0] & 0);
}

static int
stack_4mb(void)
{
	return recurse(1000);
}

static int
stack_too_deep(void)
{
	return recurse(100000);
}

static void
leave(int sig)
{
	(void)sig;
	_exit(42);
}

static int
handled(void)
{
	signal(SIGSEGV, leave);
	return null_write();
}

static int
handler_blocked(void)
{
	sigset_t set;

	signal(SIGSEGV, leave);
	sigemptyset(&set);
	sigaddset(&set, SIGSEGV);
	sigprocmask(SIG_BLOCK, &set, NULL);
	return null_write();
}

static int
read_only(void)
{
	char *p = map(2 * PAGE, MAP_PRIVATE);

	p[0] = 7;
	if (mprotect(p, PAGE, PROT_READ) != 0 || p[0] != 7)
		return 9;
	p[PAGE] = 1;
	p[0] = 1;
	return 0;
}

static int
no_access(void)
{
	char *p = map(PAGE, MAP_PRIVATE);

	p[0] = 7;
	if (mprotect(p, PAGE, PROT_NONE) != 0 ||
	    mprotect(p, PAGE, PROT_READ) != 0 || p[0] != 7)
		return 9;
	mprotect(p, PAGE, PROT_NONE);
	return p[0];
}

static int
unmapped(void)
{
	char *p = map(1 << 20, MAP_PRIVATE);

	for (int i = 0; i < 1 << 20; i += PAGE)
		p[i] = (char)(i >> 12);
	if (munmap(p + PAGE, PAGE) != 0 || p[2 * PAGE] != 2 || p[0] != 0)
		return 9;
	return p[PAGE];
}

/* Touched in holes, backwards, by a child: private and all zero at first. */
static int
holes(void)
{
	char *p = map(BIG, MAP_PRIVATE);
	int s, pid, bad = 0;

	for (int i = BIG - STRIDE; i >= 0; i -= STRIDE) {
		bad += p[i] != 0;
		p[i] = (char)(i >> 16);
	}
	pid = fork();
	for (int i = 0; i < BIG; i += STRIDE) {
		bad += p[i] != (char)(i >> 16);
		bad += p[i + PAGE] != 0;
		p[i] = p[i + PAGE] = pid == 0 ? 1 : 2;
	}
	if (pid == 0)
		_exit(bad != 0);
	waitpid(pid, &s, 0);
	for (int i = 0; i < BIG; i += STRIDE)
		bad += p[i] != 2 || p[i + PAGE] != 2;
	return bad != 0 || s != 0;
}

static int
shared(void)
{
	volatile char *p = map(16 * PAGE, MAP_SHARED);
	int s, pid;

	p[5 * PAGE] = 5;
	pid = fork();
	if (pid == 0) {
		p[0] = p[5 * PAGE]; /* touched before */
		p[9 * PAGE] = 9;    /* by nobody yet */
		_exit(0);
	}
	waitpid(pid, &s, 0);
	return p[0] == 5 && p[9 * PAGE] == 9 ? 0 : 1;
}

/* The heap up and down; what comes back is zero. */
static int
heap(void)
{
	char *start = sbrk(0), *p;

	for (int round = 0; round < 3; round++) {
		p = sbrk(1 << 20);
		if (p != start)
			return 1;
		for (int i = (1 << 20) - 1; i >= 0; i -= PAGE) {
			if (p[i] != 0)
				return 2;
			p[i] = 1;
		}
		if (sbrk(-(1 << 20)) == (void *)-1)
			return 3;
	}
	return sbrk(0) == start ? 0 : 4;
}

/* A C library may keep a little. */
static int
heap_gone(void)
{
	char *p = sbrk(8 << 20);

	p[7 << 20] = 1;
	sbrk(-(8 << 20));
	return p[7 << 20];
}

static int
in_child(int (*f)(void))
{
	int s = -1, pid = fork();

	if (pid == 0)
		_exit(f());
	CHECK(pid > 0 && waitpid(pid, &s, 0) == pid);
	return s & 0xff7f; /* the host may say that a core was dumped */
}

static void
refused(void)
{
	char *p = map(4 * PAGE, MAP_PRIVATE);

	FAILS(mmap(NULL, 0, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0),
	    EINVAL);
	FAILS(mmap(p + 1, PAGE, PROT_READ,
		  MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0),
	    EINVAL);
	FAILS(munmap(p + 1, PAGE), EINVAL);
	FAILS(mprotect(p + 1, PAGE, PROT_READ), EINVAL);
	EQ(munmap(p + PAGE, PAGE), 0);
	FAILS(mprotect(p, 4 * PAGE, PROT_READ), ENOMEM);
	EQ(munmap(p, 4 * PAGE), 0); /* what is not there is no error */
}

int
main(void)
{
	static const struct {
		int (*f)(void);
		int status;
	} cases[] = {
		{ null_write, SIGSEGV },
		{ kernel_read, SIGSEGV },
		{ divide, SIGFPE },
		{ invalid, SIGILL },
		{ breakpoint, SIGTRAP },
		{ privileged, SIGSEGV },
		{ port, SIGSEGV },
		{ text_write, SIGSEGV },
		{ data_run, SIGSEGV },
		{ stack_run, SIGSEGV },
		{ stack_4mb, 0 },
		{ stack_too_deep, SIGSEGV },
		{ handled, 42 << 8 },
		{ handler_blocked, SIGSEGV },
		{ read_only, SIGSEGV },
		{ no_access, SIGSEGV },
		{ unmapped, SIGSEGV },
		{ holes, 0 },
		{ shared, 0 },
		{ heap, 0 },
		{ heap_gone, SIGSEGV },
	};

	for (unsigned i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		int s = in_child(cases[i].f);

		if (s != cases[i].status) {
			failures++;
			printf("case %u: status %x, not %x\n", i, s,
			    cases[i].status);
		}
	}
	refused();
	puts(failures ? "failed" : "ok");
	return failures != 0;
}
