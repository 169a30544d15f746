/*
 * proto.h - turn a list of operations into a checked protocol.
 *
 * A protocol p is one header with, per operation, a struct p_OP_q (question)
 * and a struct p_OP_r (reply), both of whole words and at most MSG_MAX bytes,
 * then PROTO_p (its number, below), a list macro whose lines read
 *
 *	op(p, number, OP, leases)
 *
 * and PROTO(p, LIST).  That gives an enum of operations (p_OP_n), a client
 * stub per operation, and struct p_ops, which a server fills in.
 * PROTO_SERVER(p, LIST), once in the server, gives p_dispatch().
 *
 * On the wire the question's first words travel in registers: four of them, or
 * two with one lease, or none with two leases; the rest is the body.  A reply
 * has no leases.  Numbers are never reused; structs grow only at the end; an
 * older peer's missing tail reads as zero, a newer peer's unknown tail that
 * is not zero is refused with E_PROTO.
 *
 * A stub answers 0 or a negative E_.  Where the answer is -E_CROSS or another
 * error with data, r is filled in all the same.
 */
#pragma once
#include <proto/arch/trap.h>
#include <proto/sys.h>

enum {	/* protocol numbers */
	PROTO_file = 1, PROTO_dir, PROTO_proc, PROTO_pager, PROTO_vfs,
	PROTO_blk, PROTO_chr, PROTO_tty, PROTO_pipe, PROTO_dev, PROTO_svc,
	PROTO_bench, PROTO_page, PROTO_sync,
};

enum { MSG_MAX = 16 + 4 * BODY_WORDS, REPLY_LATER = 1 };

/* What goes with a call besides the question; zero means absent. */
struct ipc_opt {
	const void *addr;	/* lease 1 */
	u32 len;
	u32 out;		/* lease 1: 1 the server writes, 0 it reads */
	void *addr2;		/* lease 2: it may do both */
	u32 len2;
	u32 ngive;		/* handles to pass */
	handle_t give[2];
	u32 keep;		/* bit i: give[i] is copied, else moved */
	u32 slots;		/* where received handles go (SLOT_) */
	handle_t got[2];	/* out: where they are; NO_HANDLE */
	u64 deadline;		/* us, absolute; 0: none */
};

/*
 * One call a server has received, and its answer in the making.  Filled in
 * by the message loop (servers/lib/serve.h).
 */
struct request {
	u32 label;
	u32 badge;		/* which client, which open file */
	token_t token;
	u32 who;		/* index into the table of processes */
	u32 w[4];
	u32 body[BODY_WORDS];
	handle_t got[2];	/* handles that came; the server owns them */
	u32 got_badge[2];	/* where got is OWN_HANDLE */
	/* the answer */
	u32 ngive;
	handle_t give[2];	/* moved to the caller with the answer ... */
	u32 keep;		/* ... unless bit i is set: copied */
	_Alignas(8) u32 rw[4];	/* a reply is built here ... */
	u32 rbody[BODY_WORDS];	/* ... and goes on here */
	u32 rwords;		/* body words of the answer */
};
_Static_assert(offsetof(struct request, rbody) == offsetof(struct request, rw) + 16,
    "a reply lies in one piece");

/* A number of the calling thread, its own while it lives; never 0. */
static inline u32
request_thread(const struct request *rq)
{
	return rq->token & 0xffff;
}

/* Lengths of the leases a request brought; 0 without. */
static inline u32
request_len1(const struct request *rq)
{
	return rq->label & LABEL_LEASE1 ? rq->w[3] : 0;
}

static inline u32
request_len2(const struct request *rq)
{
	return rq->label & LABEL_LEASE2 ? rq->w[1] : 0;
}

static inline __attribute__((always_inline)) u32
proto_regs(u32 leases)
{
	return leases == 0 ? 16 : leases == 1 ? 8 : 0;
}

/* Up to four words, one by one: they stay in registers. */
static inline __attribute__((always_inline)) void
proto_words(void *to, const void *from, u32 bytes)
{
	typedef u32 __attribute__((may_alias)) word;
	word *t = (word *)to;
	const word *f = (const word *)from;

	if (bytes >= 4)
		t[0] = f[0];
	if (bytes >= 8)
		t[1] = f[1];
	if (bytes >= 12)
		t[2] = f[2];
	if (bytes >= 16)
		t[3] = f[3];
}

static int proto_again(handle_t to, u32 op, u32 leases, const void *q, u32 qlen,
    void *r, u32 rlen, struct ipc_opt *o);

/*
 * op: an operation, with LABEL_AGAIN when it is sent once more.  No q: the
 * question lies in the message buffer, its tail at the body; no r: the answer shall
 * lie there, from `words' on.  Then nothing is copied.
 */
static inline __attribute__((always_inline)) int
proto_call(handle_t to, u32 op, u32 leases, const void *q, u32 qlen, void *r,
    u32 rlen, struct ipc_opt *o)
{
	u32 w[4] = { 0, 0, 0, 0 }, in = proto_regs(leases), label = op, k;

	proto_words(w, q != NULL ? q : (u8 *)ipc_buf()->body - in, qlen < in ? qlen : in);
	if (qlen > in) {
		if (q != NULL)
			__builtin_memcpy(ipc_buf()->body, (const u8 *)q + in, qlen - in);
		label |= (qlen - in + 3) / 4 << LABEL_BODY_SHIFT;
	}
	if (o != NULL) {
		struct msgbuf *b = ipc_buf();

		if (leases >= 1) {
			w[2] = (u32)(uintptr_t)o->addr;
			w[3] = o->len;
			label |= LABEL_LEASE1 | (o->out ? LABEL_LEASE1_OUT : 0);
		}
		if (leases >= 2) {
			w[0] = (u32)(uintptr_t)o->addr2;
			w[1] = o->len2;
			label |= LABEL_LEASE2;
		}
		for (u32 i = 0; i < o->ngive; i++)
			b->give[i] = o->give[i];
		label |= o->ngive << LABEL_GIVE_SHIFT | (o->keep & 3) << 30;
		b->slots = o->slots;
		b->deadline = o->deadline;
		if (o->deadline != 0)
			to ^= CALL_TIMED;
	}
	label = ipc_trap(to, label, w);
	if (o != NULL) {	/* E_MFILE: one of two may have found its place */
		k = label == (u32)-E_MFILE ? 2 : IS_ERR(label) ? 0 : LABEL_GIVE(label);
		o->got[0] = k > 0 ? ipc_buf()->got[0] : NO_HANDLE;
		o->got[1] = k > 1 ? ipc_buf()->got[1] : NO_HANDLE;
	}
	if (IS_ERR(label))
		return label == (u32)-E_RESTARTED && !(op & LABEL_AGAIN)
		    ? proto_again(to, op, leases, q, qlen, r, rlen, o) : (int)label;
	if (r == NULL)
		r = ipc_buf()->words;
	proto_words(r, w, rlen);
	if (rlen > 16) {
		k = 4 * LABEL_BODY(label);
		if (k > rlen - 16)
			k = rlen - 16;
		if ((u8 *)r + 16 != (u8 *)ipc_buf()->body)
			__builtin_memcpy((u8 *)r + 16, ipc_buf()->body, k);
		__builtin_memset((u8 *)r + 16 + k, 0, rlen - 16 - k);
	}
	return -(int)LABEL_OP(label);
}

/*
 * The server was restarted while it had the call: ask its successor.  That one
 * knows by LABEL_AGAIN to look whether the work was done already.  A question
 * that ends every server it meets is E_IO at last.
 */
enum { PROTO_TRIES = 8 };
static __attribute__((noinline, cold, unused)) int
proto_again(handle_t to, u32 op, u32 leases, const void *q, u32 qlen, void *r,
    u32 rlen, struct ipc_opt *o)
{
	int err = -E_RESTARTED;

	for (u32 i = 0; i < PROTO_TRIES && err == -E_RESTARTED; i++)
		err = proto_call(to, op | LABEL_AGAIN, leases, q, qlen, r, rlen, o);
	return err == -E_RESTARTED ? -E_IO : err;
}

/* Take a question of qlen bytes out of rq, minding older and newer peers. */
static inline int
proto_take(const struct request *rq, u32 leases, void *q, u32 qlen)
{
	u32 in = proto_regs(leases), n = 4 * LABEL_BODY(rq->label), i;
	const u8 *body = (const u8 *)rq->body;
	u32 have = qlen > in ? qlen - in : 0;

	if (leases >= 1 && !(rq->label & LABEL_LEASE1))
		return -E_PROTO;
	if (leases >= 2 && !(rq->label & LABEL_LEASE2))
		return -E_PROTO;
	for (i = have; i < n; i++)
		if (body[i] != 0)
			return -E_PROTO;
	proto_words(q, rq->w, qlen < in ? qlen : in);
	if (have != 0) {
		__builtin_memset((u8 *)q + in, 0, have);
		__builtin_memcpy((u8 *)q + in, body, n < have ? n : have);
	}
	return 0;
}

/* Where a reply of rlen bytes is built, all zero. */
static inline void *
proto_reply(struct request *rq, u32 rlen)
{
	void *r = (u8 *)rq + offsetof(struct request, rw);

	__builtin_memset(r, 0, rlen > 16 ? rlen : 16);
	return r;
}

/* Put a reply of rlen bytes into rq, unless it was built there. */
static inline void
proto_put(struct request *rq, const void *r, u32 rlen)
{
	if (r != (u8 *)rq + offsetof(struct request, rw))
		__builtin_memcpy(proto_reply(rq, rlen), r, rlen);
	rq->rwords = rlen > 16 ? (rlen - 16 + 3) / 4 : 0;
}

#define PROTO(p, LIST)                                                         \
	enum { LIST(PROTO_ENUM_) };                                            \
	LIST(PROTO_FIT_)                                                       \
	LIST(PROTO_STUB_)                                                      \
	struct p##_ops { LIST(PROTO_SLOT_) };                                  \
	static inline const char *p##_opname(u32 label)                        \
	{ switch (LABEL_OP(label)) { LIST(PROTO_NAME_) default: return "?"; } } \
	int p##_dispatch(const struct p##_ops *, struct request *);

#define PROTO_ENUM_(p, num, op, nl)	p##_##op##_n = OP(PROTO_##p, num),
#define PROTO_FIT_(p, num, op, nl)                                             \
	_Static_assert(sizeof(struct p##_##op##_q) <= MSG_MAX - 8 * (nl) &&    \
	    sizeof(struct p##_##op##_q) % 4 == 0, #p "." #op " question fits"); \
	_Static_assert(sizeof(struct p##_##op##_r) <= MSG_MAX &&               \
	    sizeof(struct p##_##op##_r) % 4 == 0, #p "." #op " reply fits");
#define PROTO_STUB_(p, num, op, nl)                                            \
	static inline int p##_##op(handle_t to, const struct p##_##op##_q *q,  \
	    struct p##_##op##_r *r, struct ipc_opt *o)                         \
	{ return proto_call(to, OP(PROTO_##p, num), nl, q, sizeof *q, r,       \
	    sizeof *r, o); }
#define PROTO_SLOT_(p, num, op, nl)                                            \
	int (*op)(struct request *, const struct p##_##op##_q *,               \
	    struct p##_##op##_r *);
#define PROTO_NAME_(p, num, op, nl)	case OP(PROTO_##p, num): return #p "." #op;

#define PROTO_SERVER(p, LIST)                                                  \
	int p##_dispatch(const struct p##_ops *ops, struct request *rq)        \
	{ switch (LABEL_OP(rq->label)) { LIST(PROTO_CASE_)                     \
	  default: return -E_NOSYS; } }
#define PROTO_CASE_(p, num, op, nl) case OP(PROTO_##p, num): {                 \
	struct p##_##op##_q q;                                                 \
	struct p##_##op##_r *r = proto_reply(rq, sizeof *r);                   \
	int err = ops->op ? proto_take(rq, nl, &q, sizeof q) : -E_NOSYS;       \
	if (err == 0)                                                          \
		err = ops->op(rq, &q, r);                                      \
	if (err != REPLY_LATER)                                                \
		rq->rwords = sizeof *r > 16 ? (sizeof *r - 16) / 4 : 0;        \
	return err; }

/* For operations without data. */
struct none { u32 zero; };
