/*
 * random.c - a ChaCha20 generator with fast key erasure.
 *
 * Each block of the stream is made under the key; its first 32 bytes become
 * the next key and are never given out, so what was given out before can not
 * be found again from the state.
 */
#include <string.h>
#include <libc/sys/sys.h>
#include <proto/kstat.h>
#include <servers/lib/random.h>

enum { BLOCK = 64, KEY = 32, READINGS = 64 };

static u32 key[KEY / 4];
static u32 seeded;

static inline u32
rotl(u32 x, u32 n)
{
	return x << n | x >> (32 - n);
}

static inline void
quarter(u32 *a, u32 *b, u32 *c, u32 *d)
{
	*a += *b, *d = rotl(*d ^ *a, 16);
	*c += *d, *b = rotl(*b ^ *c, 12);
	*a += *b, *d = rotl(*d ^ *a, 8);
	*c += *d, *b = rotl(*b ^ *c, 7);
}

static void
block(const u32 k[KEY / 4], u32 counter, u32 out[BLOCK / 4])
{
	u32 in[16] = { 0x61707865, 0x3320646e, 0x79622d32, 0x6b206574 }, x[16];

	memcpy(in + 4, k, KEY);
	in[12] = counter;
	memcpy(x, in, sizeof x);
	for (u32 i = 0; i < 10; i++) {
		quarter(&x[0], &x[4], &x[8], &x[12]);
		quarter(&x[1], &x[5], &x[9], &x[13]);
		quarter(&x[2], &x[6], &x[10], &x[14]);
		quarter(&x[3], &x[7], &x[11], &x[15]);
		quarter(&x[0], &x[5], &x[10], &x[15]);
		quarter(&x[1], &x[6], &x[11], &x[12]);
		quarter(&x[2], &x[7], &x[8], &x[13]);
		quarter(&x[3], &x[4], &x[9], &x[14]);
	}
	for (u32 i = 0; i < 16; i++)
		out[i] = x[i] + in[i];
}

/* Mix 32 bytes into the key, and put the key through the cipher. */
static void
stir(const u32 in[KEY / 4])
{
	u32 out[BLOCK / 4];

	for (u32 i = 0; i < KEY / 4; i++)
		key[i] ^= in[i];
	block(key, ~0u, out);
	memcpy(key, out, KEY);
}

void
random_add(const void *data, u32 n)
{
	const u8 *p = data;
	u32 in[KEY / 4], k;

	while (n > 0) {
		k = n < KEY ? n : KEY;
		memset(in, 0, sizeof in);
		memcpy(in, p, k);
		stir(in);
		p += k;
		n -= k;
	}
}

static void
seed(void)
{
	u64 v[4], epoch;

	seeded = 1;
	for (u32 i = 0; i < READINGS; i++) {
		v[0] = sys_clock(&epoch);
		v[1] = epoch;
		v[2] = v[3] = 0;
		(void)sys_stat(i % KSTAT_COUNT, &v[2]);
		(void)sys_stat(KSTAT_ev_syscalls, &v[3]);
		random_add(v, sizeof v);
	}
}

void
random_bytes(void *buf, u32 n)
{
	u32 out[BLOCK / 4], next[KEY / 4], counter = 0, k;
	u8 *p = buf;

	if (!seeded)
		seed();
	/* The first block of a request gives only the next key. */
	block(key, counter++, out);
	memcpy(next, out, KEY);
	while (n > 0) {
		k = n < BLOCK ? n : BLOCK;
		block(key, counter++, out);
		memcpy(p, out, k);
		p += k;
		n -= k;
	}
	memcpy(key, next, KEY);
	memset(out, 0, sizeof out);
}

u32
random_u32(void)
{
	u32 v;

	random_bytes(&v, sizeof v);
	return v;
}
