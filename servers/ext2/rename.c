/*
 * rename.c - give a file another name, in place of what had that name.
 *
 * All slots are found, and their pages pinned, before the first is changed:
 *	from	the old name
 *	to	the new name, an entry or room for one
 *	up	.. of a directory that gets another parent
 */
#include <string.h>
#include "fs.h"

struct move {
	struct fs *fs;
	const struct ext2_cred *cr;
	struct inode *odir, *ndir;
	struct inode *ip, *victim; /* victim: what the new name was, or NULL */
	struct slot from, to, up;
	bool up_needed;
};

static int
parent_of(struct inode *dir, uint32_t *ino)
{
	struct slot s;
	int err = dir_find(dir, "..", 2, &s);

	if (err)
		return err == -E_NOENT
			   ? damaged(dir->fs, "no .. in directory", dir->ino)
			   : err;
	*ino = slot_entry(&s)->inode;
	slot_put(dir->fs, &s);
	return 0;
}

/*
 * Would the directory ip become part of itself?  Walks from dir to the root.
 * On a damaged disk the walk may run in a circle: it is found by comparing
 * with a mark that moves on at each power of two.
 */
static int
check_loop(const struct inode *ip, struct inode *dir)
{
	uint32_t mark = 0, steps = 0, ino = 0;
	struct inode *up;
	int err = 0;

	ext2_hold(dir);
	while (dir->ino != E2_ROOT_INO) {
		if (dir == ip)
			err = -E_INVAL;
		else if (dir->ino == mark)
			err = damaged(dir->fs, "circle of directories", mark);
		else
			err = parent_of(dir, &ino);
		if (err)
			break;
		steps++;
		if ((steps & (steps - 1)) == 0)
			mark = dir->ino;
		err = inode_load(dir->fs, ino, false, &up);
		if (err)
			break;
		ext2_iput(dir);
		dir = up;
		if (!is_dir(dir)) {
			err = damaged(dir->fs, ".. leads to inode", ino);
			break;
		}
	}
	ext2_iput(dir);
	return err;
}

static int
check_victim(struct move *m)
{
	struct inode *v = m->victim;

	if (sticky_refuses(m->ndir, v, m->cr) ||
	    v->raw.i_flags & (E2_FL_IMMUTABLE | E2_FL_APPEND))
		return -E_PERM;
	if (!is_dir(v))
		return is_dir(m->ip) ? -E_NOTDIR : 0;
	if (!is_dir(m->ip))
		return -E_ISDIR;
	if (v->ino == E2_ROOT_INO)
		return -E_BUSY;
	return dir_empty(v);
}

static int
check_dir(struct move *m)
{
	int err;

	if (m->ip->ino == E2_ROOT_INO)
		return -E_BUSY;
	if (m->odir == m->ndir)
		return 0;
	err = check_loop(m->ip, m->ndir);
	if (err == 0)
		err = ext2_access(m->ip, m->cr, EXT2_W);
	if (err)
		return err;
	if (m->victim == NULL && m->ndir->raw.i_links_count >= E2_LINK_MAX)
		return -E_MLINK;
	err = dir_find(m->ip, "..", 2, &m->up);
	if (err == 0)
		m->up_needed = true;
	return err == -E_NOENT
		   ? damaged(m->fs, "no .. in directory", m->ip->ino)
		   : err;
}

static int
check(struct move *m)
{
	int err;

	if (sticky_refuses(m->odir, m->ip, m->cr) ||
	    m->ip->raw.i_flags & (E2_FL_IMMUTABLE | E2_FL_APPEND) ||
	    m->odir->raw.i_flags & E2_FL_APPEND)
		return -E_PERM;
	if (is_dir(m->ip)) {
		err = check_dir(m);
		if (err)
			return err;
	}
	return m->victim ? check_victim(m) : 0;
}

/* Nothing in here fails. */
static void
commit(struct move *m, const char *nname, size_t nlen)
{
	bool dir = is_dir(m->ip);

	if (m->victim != NULL)
		slot_point(m->ndir, &m->to, m->ip);
	else
		slot_insert(m->ndir, &m->to, nname, nlen, m->ip);
	slot_remove(m->odir, &m->from);
	if (m->up_needed)
		slot_point(m->ip, &m->up, m->ndir);
	if (dir && m->odir->raw.i_links_count > 2)
		m->odir->raw.i_links_count--;
	if (dir)
		m->ndir->raw.i_links_count++;
	touch(m->ip, T_C);
	if (m->victim == NULL)
		return;
	if (dir) {
		m->ndir->raw.i_links_count--;
		m->victim->raw.i_links_count = 1;
	}
	unlinked(m->victim);
}

/* The new name: an entry with its inode, or room. */
static int
find_target(struct move *m, const char *nname, size_t nlen)
{
	int err = dir_find(m->ndir, nname, nlen, &m->to);

	if (err == -E_NOENT)
		return dir_room(m->ndir, nname, nlen, m->cr, &m->to);
	if (err)
		return err;
	err = inode_load(m->fs, slot_entry(&m->to)->inode, false, &m->victim);
	if (err)
		slot_put(m->fs, &m->to);
	return err;
}

static int
move(struct move *m, const char *nname, size_t nlen)
{
	int err = inode_load(m->fs, slot_entry(&m->from)->inode, false, &m->ip);

	if (err)
		return err;
	err = find_target(m, nname, nlen);
	if (err)
		goto out;
	/* two names of one file: nothing to do, says POSIX */
	if (m->victim != m->ip) {
		err = check(m);
		if (err == 0)
			commit(m, nname, nlen);
	}
	if (m->up_needed)
		slot_put(m->fs, &m->up);
	slot_put(m->fs, &m->to);
out:
	if (m->victim != NULL)
		ext2_iput(m->victim);
	ext2_iput(m->ip);
	return err;
}

int
ext2_rename(struct inode *odir, const char *oname, size_t olen,
    struct inode *ndir, const char *nname, size_t nlen,
    const struct ext2_cred *cr)
{
	struct move m = {
		.fs = odir->fs, .cr = cr, .odir = odir, .ndir = ndir
	};
	int err = name_check(oname, olen);

	if (err == 0)
		err = name_check(nname, nlen);
	if (err)
		return err;
	if (name_dots(oname, olen) || name_dots(nname, nlen))
		return -E_INVAL;
	err = dir_may(odir, cr, EXT2_W | EXT2_X);
	if (err == 0)
		err = dir_may(ndir, cr, EXT2_W | EXT2_X);
	if (err == 0)
		err = dir_find(odir, oname, olen, &m.from);
	if (err)
		return err;
	err = move(&m, nname, nlen);
	slot_put(m.fs, &m.from);
	return err;
}
