/*
 * graph.c - what the manifests name, one thing after the other.
 */
#include <servers/init/graph.h>
#include <servers/lib/text.h>

int
manifest_grant(u32 index, struct svc_grant_r *r)
{
	for (u32 i = 0; i < manifest_count; i++) {
		const struct manifest *m = &manifest[i];

		text_copy(r->from, sizeof r->from, service_name(&svc[i]));
		for (u32 k = 0; k < GRANTS && m->grant[k].kind != GRANT_NONE;
		     k++) {
			const struct grant *g = &m->grant[k];

			if (index-- != 0)
				continue;
			r->first = g->number;
			r->count = 1;
			r->kind = g->kind == GRANT_SERVICE ? SVC_GRANT_CALL
				  : g->kind == GRANT_IRQ   ? SVC_GRANT_IRQ
				  : g->kind == GRANT_PCI   ? SVC_GRANT_PCI
				  : g->kind == GRANT_MEMORY
				      ? SVC_GRANT_MEMORY
				      : SVC_GRANT_ACCOUNT;
			if (g->kind == GRANT_SERVICE)
				text_copy(r->to, sizeof r->to,
				    service_name(svc_find(g->name)));
			return 0;
		}
		for (u32 k = 0; k < IO_RANGES && m->io[k].count != 0; k++) {
			if (index-- != 0)
				continue;
			r->kind = SVC_GRANT_IO;
			r->first = m->io[k].first;
			r->count = m->io[k].count;
			return 0;
		}
		if (m->phys.pages != 0 && !is_bar(&m->phys) && index-- == 0) {
			r->kind = SVC_GRANT_PHYS;
			r->first = m->phys.phys;
			r->count = m->phys.pages * PAGE_SIZE;
			return 0;
		}
	}
	return -E_NOENT;
}
