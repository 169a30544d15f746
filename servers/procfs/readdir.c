/*
 * readdir.c - the files of a directory, then the processes.
 *
 * Position 0 is ".", 1 is "..", then the files; a process is at BASE + its pid,
 * so that a listing goes on rightly whoever has come and gone.
 */
#include <string.h>
#include "procfs.h"

enum { BASE = 256 };

int
procfs_readdir(struct node *dir, u64 *pos, node_emit *emit, void *ctx)
{
	u32 dirpid = node_pid(dir), count = dirpid ? process_count : root_count;
	const struct text_file *f = dirpid ? process_files : root_files;
	struct proc_info_r p;
	char name[16];

	for (; *pos < count + 2; ++*pos) {
		u32 i = (u32)*pos - 2;
		const char *entry = *pos == 0   ? "."
				    : *pos == 1 ? ".."
						: f[i].name;
		struct node *n = *pos == 0   ? dir
				 : *pos == 1 ? node_of(0, NODE_DIR)
					     : node_of(dirpid, NODE_FILE + i);
		u32 type = *pos < 2 ? FT_DIR : MODE_TYPE(f[i].mode);

		if (emit(ctx, entry, strlen(entry), (uintptr_t)n, type,
			*pos + 1))
			return 0;
	}
	if (dirpid != 0)
		return 0;
	if (*pos < BASE + 1)
		*pos = BASE + 1;
	while (*pos < ~0u && ask_next((u32)*pos - BASE, &p) == 0 &&
	       p.pid >= (u32)*pos - BASE) {
		u32 len = serve_print(name, sizeof name, "%u", p.pid);

		*pos = BASE + p.pid;
		if (emit(ctx, name, len, (uintptr_t)node_of(p.pid, NODE_DIR),
			FT_DIR, *pos + 1))
			return 0;
		++*pos;
	}
	return 0;
}
