/*
 * ready.c - a server's first word to init, which waits for nobody.
 */
#include <servers/lib/serve.h>
#include <proto/svc.h>

void
serve_ready(int status, handle_t root)
{
	struct svc_ready_q q = { .status = status };
	struct svc_ready_r r;
	struct ipc_opt o = { .ngive = root != NO_HANDLE, .give = { root } };
	int err = svc_ready(HS_INIT, &q, &r, &o);

	if (err != 0)
		serve_log("init does not hear (%s)", serve_error(err));
}
