/*
 * mount.c - put the name space together, as a user would.
 *
 * The root is ext2's, or tmpfs' when there is no disk file system.  Then each
 * file server with a place in the manifest: open the directory (make it where
 * it is missing), cover it, tell the root where it stands, tell vfs.
 */
#include <servers/init/init.h>
#include <servers/lib/text.h>
#include <libc/sys/sys.h>
#include <proto/dir.h>
#include <proto/vfs.h>

static enum { ROOT_WAIT, ROOT_BUSY, ROOT_OVER } root_state;

/* One mount under way. */
struct mount {
	struct svc *s;
	handle_t dir; /* what is covered */
	u32 id;
	u32 made;      /* mkdir was tried */
	char text[64]; /* source, target, type, each with its NUL */
	u32 len;
};
static struct mount mount[SERVICES_MAX];
static char rewritten[PATH_LEN + 1]; /* lease 2; not looked at */

static void
describe(
    struct mount *m, const char *source, const char *target, const char *type)
{
	m->len = serve_print(m->text, sizeof m->text, "%s%c%s%c%s", source, 0,
		     target, 0, type) +
		 1;
}

static void
root_mounted(struct job *j, int err)
{
	struct svc *s = j->of;

	if (err == 0)
		root = s->root;
	else
		serve_log("vfs does not take %s as / (%s)", s->m->name,
		    serve_error(err));
	root_state = ROOT_OVER;
	job_end(j);
	boot_step();
}

static void
root_mount(struct svc *vfs, struct svc *s)
{
	static const struct vfs_mount_q q = { 0, 0 };
	struct mount *m = &mount[s - svc];
	struct job *j = job_new(s);
	struct ipc_opt o = { .ngive = 1, .keep = 1 };

	if (j == NULL)
		return;
	describe(m, s->m->name, "/", s->m->name);
	o.addr = m->text;
	o.len = m->len;
	o.give[0] = s->root;
	s->mounted = 1;
	root_state = ROOT_BUSY;
	JOB_ASK(j, vfs->client, vfs, mount, 1, &q, &o, root_mounted);
}

static void
root_step(void)
{
	struct svc *vfs = svc_find("vfs"), *disk = svc_find("ext2");
	struct svc *mem = svc_find("tmpfs");

	if (is_over(vfs) || (is_over(disk) && is_over(mem))) {
		serve_log("there is no root directory: %s",
		    is_over(vfs) ? "vfs is missing"
				 : "neither ext2 nor tmpfs serves");
		root_state = ROOT_OVER;
	} else if (is_ready(vfs) && is_ready(disk)) {
		root_mount(vfs, disk);
	} else if (is_ready(vfs) && is_over(disk) && is_ready(mem)) {
		serve_log("no file system on a disk: / is in memory");
		root_mount(vfs, mem);
	}
}

static void
give_up(struct job *j, const char *what, int err)
{
	struct mount *m = j->of;

	serve_log("%s is not mounted: %s (%s)", m->s->m->mount, what,
	    serve_error(err));
	if (m->dir != NO_HANDLE)
		sys_handle_close(m->dir);
	m->s->mounted = 1; /* settled */
	job_end(j);
	boot_step();
}

static void
told_vfs(struct job *j, int err)
{
	struct mount *m = j->of;

	if (err != 0) {
		give_up(j, "vfs refuses it", err);
		return;
	}
	sys_handle_close(m->dir);
	m->s->mounted = 1;
	job_end(j);
	boot_step();
}

static void
told_root(struct job *j, int err)
{
	struct mount *m = j->of;
	struct vfs_mount_q q = { .id = m->id };
	struct ipc_opt o = { .addr = m->text,
		.len = m->len,
		.ngive = 2,
		.give = { m->s->root, m->dir },
		.keep = 3 };

	if (err != 0) {
		give_up(j, "its root refuses", err);
		return;
	}
	JOB_ASK(j, svc_find("vfs")->client, vfs, mount, 1, &q, &o, told_vfs);
}

static void
covered(struct job *j, int err)
{
	struct mount *m = j->of;
	struct file_mounted_q q;

	if (err != 0) {
		give_up(j, "the directory cannot be covered", err);
		return;
	}
	m->id = JOB_REPLY(j, dir, cover)->id;
	q.id = m->id;
	JOB_ASK(j, m->s->root, file, mounted, 0, &q, NULL, told_root);
}

static void opened(struct job *j, int err);

/* The leases of an operation on the path m is mounted on. */
static struct ipc_opt
path_of(const struct mount *m)
{
	const char *path = m->s->m->mount + 1;
	struct ipc_opt o = { .addr = path,
		.len = text_length(path),
		.addr2 = rewritten,
		.len2 = sizeof rewritten };

	return o;
}

static void
open_dir(struct job *j)
{
	static const struct dir_open_q q = { FO_PATH | FO_DIRECTORY, 0 };
	struct ipc_opt o = path_of(j->of);

	JOB_ASK(j, root, dir, open, 2, &q, &o, opened);
}

static void
made(struct job *j, int err)
{
	struct mount *m = j->of;

	if (err != 0)
		give_up(j, "the directory cannot be made", err);
	else if (m->s->root == root)
		told_vfs(j, 0); /* it is on that server already */
	else
		open_dir(j);
}

static void
opened(struct job *j, int err)
{
	static const struct dir_cover_q cover = { 0 };
	struct mount *m = j->of;
	struct ipc_opt o = path_of(m);

	if (err == -E_NOENT && !m->made) {
		struct dir_mkdir_q mk = { 0755 };

		if (text_equal(m->s->m->mount, "/tmp"))
			mk.mode = 01777;
		m->made = 1;
		JOB_ASK(j, root, dir, mkdir, 2, &mk, &o, made);
		return;
	}
	if (err != 0) {
		give_up(j, "no such directory", err);
		return;
	}
	m->dir = j->got[0];
	if (m->s->root == root)
		told_vfs(j, 0);
	else
		JOB_ASK(j, root, dir, cover, 2, &cover, &o, covered);
}

static void
mount_begin(struct svc *s)
{
	struct mount *m = &mount[s - svc];
	struct job *j = job_new(m);

	if (j == NULL)
		return;
	s->mount_tried = 1;
	m->s = s;
	m->dir = NO_HANDLE;
	describe(m, s->m->name, s->m->mount, s->m->name);
	open_dir(j);
}

void
mount_step(void)
{
	if (root_state == ROOT_WAIT)
		root_step();
	if (root_state != ROOT_OVER || root == NO_HANDLE)
		return;
	for (u32 i = 0; i < manifest_count; i++)
		if (svc[i].m->mount[0] != 0 && !svc[i].mount_tried &&
		    is_ready(&svc[i]))
			mount_begin(&svc[i]);
}

u32
mounts_settled(void)
{
	if (root_state != ROOT_OVER)
		return 0;
	for (u32 i = 0; i < manifest_count && root != NO_HANDLE; i++)
		if (svc[i].m->mount[0] != 0 && !is_over(&svc[i]) &&
		    !(svc[i].mount_tried && svc[i].mounted))
			return 0;
	return 1;
}
