/*
 * post.c - services that offer themselves to everybody: a name in /srv.
 *
 * The node that such a service brought with svc.ready is published there once
 * dev serves; opening the name opens a session at the service.
 */
#include <servers/init/init.h>
#include <servers/lib/text.h>
#include <proto/dev.h>

static void
published(struct job *j, int err)
{
	const struct svc *s = j->of;

	if (err != 0)
		serve_log("/srv/%s: %s", s->m->name, serve_error(err));
	job_end(j);
}

static void
post(struct svc *s, const struct svc *dev)
{
	static const struct dev_publish_q q = { FT_CHR << 12 | 0666, 0,
		DEV_IN_SRV };
	struct job *j = job_new(s);
	struct ipc_opt o = { .addr = s->m->name,
		.len = text_length(s->m->name),
		.ngive = 1,
		.give = { s->root },
		.keep = 1 };

	if (j == NULL)
		return; /* the next step tries again */
	s->posted = 1;
	JOB_ASK(j, dev->client, dev, publish, 1, &q, &o, published);
}

void
post_step(void)
{
	const struct svc *dev = svc_find("dev");

	if (!is_ready(dev))
		return;
	for (u32 i = 0; i < manifest_count; i++)
		if (svc[i].m->posts && !svc[i].posted && is_ready(&svc[i]))
			post(&svc[i], dev);
}
