/*
 * submit.c - questions sent without waiting, and their answers.
 *
 * The wire form is proto_call's; only the four words lie in the message buffer
 * too, before the body, so a submitted question has at most 12 body words.
 */
#include <servers/lib/serve.h>
#include <libc/sys/sys.h>

enum { SUBMIT_BODY = BODY_WORDS - 4 };

int
serve_submit(handle_t call, handle_t to, u32 op, u32 leases, const void *q,
    u32 qlen, const struct ipc_opt *opt)
{
	struct msgbuf *b = ipc_buf();
	u32 in = proto_regs(leases), label = op, i;

	if (qlen > in && qlen - in > 4 * SUBMIT_BODY)
		return -E_INVAL;
	for (i = 0; i < 4; i++)
		b->body[i] = 0;
	__builtin_memcpy(b->body, q, qlen < in ? qlen : in);
	if (qlen > in) {
		__builtin_memcpy(b->body + 4, (const u8 *)q + in, qlen - in);
		label |= (qlen - in + 3) / 4 << LABEL_BODY_SHIFT;
	}
	b->slots = 0;
	b->deadline = 0;
	if (opt != NULL) {
		if (leases >= 1) {
			b->body[2] = (u32)(uintptr_t)opt->addr;
			b->body[3] = opt->len;
			label |=
			    LABEL_LEASE1 | (opt->out ? LABEL_LEASE1_OUT : 0);
		}
		if (leases >= 2) {
			b->body[0] = (u32)(uintptr_t)opt->addr2;
			b->body[1] = opt->len2;
			label |= LABEL_LEASE2;
		}
		for (i = 0; i < opt->ngive && i < 2; i++)
			b->give[i] = opt->give[i];
		label |= i << LABEL_GIVE_SHIFT | (opt->keep & 3) << 30;
		b->slots = opt->slots;
		b->deadline = opt->deadline;
	}
	return sys_submit(call, to, label);
}

int
serve_result(handle_t call, void *r, u32 rlen, handle_t got[2])
{
	struct msgbuf *b = ipc_buf();
	u32 label, have;

	b->got[0] = b->got[1] = NO_HANDLE;
	label = sys_call_result(call);
	if (got != NULL) {
		got[0] = b->got[0];
		got[1] = b->got[1];
	}
	if (IS_ERR(label)) {
		if (rlen != 0)
			__builtin_memset(r, 0, rlen);
		return (int)label;
	}
	have = 16 + 4 * LABEL_BODY(label);
	if (have > 4 * BODY_WORDS)
		have = 4 * BODY_WORDS;
	if (have > rlen)
		have = rlen;
	__builtin_memcpy(r, b->body, have);
	if (rlen > have)
		__builtin_memset((u8 *)r + have, 0, rlen - have);
	return -(int)LABEL_OP(label);
}
