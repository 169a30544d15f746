/*
 * inject.c - the disk fails at call n, for every n of a scenario.
 *
 * Once: afterwards a sync must work, and after the next mount e2fsck must find
 * nothing.  For good: nothing but errors may happen.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "tests.h"
#include "tree.h"

static unsigned failed;

static void
note(struct fs *fs, int err)
{
	check_quiet(fs);
	failed += err < 0;
}

static void
put_file(struct fs *fs, const char *path, uint64_t off, size_t len)
{
	uint8_t byte = (uint8_t)len;
	struct span s = { &byte };
	struct inode *dir, *ip;
	const char *name;
	int err = tree_parent(fs, &root_cred, path, &dir, &name);

	note(fs, err);
	if (err)
		return;
	err = ext2_lookup(dir, &root_cred, name, strlen(name), &ip);
	if (err == -E_NOENT)
		err = ext2_create(dir, &root_cred, name, strlen(name),
		    E2_S_REG | 0644, 0, &ip);
	note(fs, err);
	ext2_iput(dir);
	if (err)
		return;
	for (size_t done = 0; done < len;) {
		err = ext2_write(
		    ip, &root_cred, off + done, len - done, copy_fill, &s);
		note(fs, err);
		if (err <= 0)
			break;
		done += (size_t)err;
	}
	ext2_iput(ip);
	check_quiet(fs);
}

static void
get_file(struct fs *fs, const char *path)
{
	struct inode *ip;
	int err = tree_open(fs, &root_cred, path, &ip);

	note(fs, err);
	if (err)
		return;
	for (uint64_t off = 0; off < ip->size && off < 1 << 20; off += 20000)
		note(fs, ext2_read(ip, off, 20000, copy_nowhere, NULL));
	ext2_iput(ip);
}

static void
cut_file(struct fs *fs, const char *path, uint64_t size)
{
	struct inode *ip;
	int err = tree_open(fs, &root_cred, path, &ip);

	note(fs, err);
	if (err)
		return;
	note(fs, ext2_truncate(ip, &root_cred, size));
	ext2_iput(ip);
}

enum what { MKDIR, RMDIR, UNLINK, SYMLINK, LINK, RENAME };

static void
names(struct fs *fs, enum what what, const char *from, const char *to)
{
	static const char text[] = "0123456789012345678901234567890123456789"
				   "0123456789012345678901234567890123456789";
	struct inode *d1, *d2, *ip;
	const char *n1, *n2;
	int err = tree_parent(fs, &root_cred, from, &d1, &n1);

	note(fs, err);
	if (err)
		return;
	err = tree_parent(fs, &root_cred, to, &d2, &n2);
	if (err == 0) {
		switch (what) {
		case MKDIR:
			err = ext2_mkdir(d1, &root_cred, n1, strlen(n1), 0755);
			break;
		case RMDIR:
			err = ext2_rmdir(d1, &root_cred, n1, strlen(n1));
			break;
		case UNLINK:
			err = ext2_unlink(d1, &root_cred, n1, strlen(n1));
			break;
		case SYMLINK:
			err = ext2_symlink(d1, &root_cred, n1, strlen(n1), text,
			    sizeof(text) - 1);
			break;
		case LINK:
			err = ext2_lookup(d1, &root_cred, n1, strlen(n1), &ip);
			if (err)
				break;
			err = ext2_link(d2, &root_cred, n2, strlen(n2), ip);
			ext2_iput(ip);
			break;
		case RENAME:
			err = ext2_rename(
			    d1, n1, strlen(n1), d2, n2, strlen(n2), &root_cred);
			break;
		}
		ext2_iput(d2);
	}
	ext2_iput(d1);
	note(fs, err);
}

static void
stage1(struct fs *fs)
{
	char name[80];

	names(fs, MKDIR, "/a", "/a");
	names(fs, MKDIR, "/a/b", "/");
	put_file(fs, "/a/small", 0, 700);
	put_file(fs, "/a/b/middle", 0, 40000);
	put_file(fs, "/a/b/far", 300 * 1024, 3000);
	put_file(fs, "/a/b/farther", 66000ull * 1024, 5000);
	names(fs, SYMLINK, "/a/long", "/");
	names(fs, LINK, "/a/small", "/a/b/two");
	for (int i = 0; i < 12; i++) {
		snprintf(name, sizeof(name), "/a/b/%070d", i);
		put_file(fs, name, 0, 10);
	}
}

static void
stage2(struct fs *fs)
{
	struct inode *held = NULL;

	get_file(fs, "/a/b/middle");
	get_file(fs, "/a/b/farther");
	if (tree_open(fs, &root_cred, "/a/b/far", &held) != 0)
		held = NULL;
	names(fs, RENAME, "/a/b/middle", "/a/b/far");
	put_file(fs, "/a/b/far", 1500, 30000);
	names(fs, RENAME, "/a/b", "/c");
	names(fs, UNLINK, "/c/two", "/");
	note(fs, ext2_sync(fs));
	if (held != NULL)
		ext2_iput(held);
}

static void
stage3(struct fs *fs)
{
	char name[80];

	cut_file(fs, "/c/far", 20000);
	cut_file(fs, "/c/farther", 300);
	for (int i = 0; i < 12; i += 2) {
		snprintf(name, sizeof(name), "/c/%070d", i);
		names(fs, UNLINK, name, "/");
	}
	names(fs, MKDIR, "/a/e", "/");
	names(fs, RMDIR, "/a/e", "/");
	names(fs, RENAME, "/a/small", "/c/far");
	get_file(fs, "/c/far");
}

/* The stages, each with a cache that starts empty. */
static void
scenario(struct mount *m, struct disk *d)
{
	static void (*const stages[])(struct fs *) = { stage1, stage2, stage3 };

	for (unsigned i = 0; i < 3; i++) {
		int err = mount_disk(m, d, 128 * 1024, false);

		if (err) {
			failed++;
			return;
		}
		stages[i](m->fs);
		note(m->fs, ext2_sync(m->fs));
		if (!d->fail_on)
			must(ext2_sync(m->fs));
		mount_end(m);
	}
}

/* Run it with the disk failing at call n; how many calls it made. */
static unsigned long
attempt(
    const struct disk *base, unsigned long n, bool for_good, const char *image)
{
	struct disk *d = disk_copy(base);
	struct mount m = { 0 };
	unsigned long calls;

	d->fail_at = n;
	d->fail_on = for_good;
	failed = 0;
	scenario(&m, d);
	calls = d->calls;
	if (n != 0 && n <= calls && failed == 0 && for_good) {
		printf("call %lu failed and nobody was told\n", n);
		exit(1);
	}
	d->fail_at = 0;
	if (!for_good) {
		/* what could not be deleted is deleted by the next mount */
		must(mount_disk(&m, d, 128 * 1024, false));
		must(ext2_sync(m.fs));
		mount_end(&m);
		disk_save(d, image);
		fsck(image);
	}
	disk_close(d);
	return calls;
}

/* inject IMAGE STEP: changes the image; every STEP-th call fails in turn */
int
test_inject(int argc, char **argv)
{
	struct disk *base;
	unsigned long calls, step;

	if (argc != 2)
		return 2;
	base = disk_open(argv[0]);
	step = strtoul(argv[1], NULL, 10);
	calls = attempt(base, 0, false, argv[0]);
	assert(failed == 0);
	for (unsigned long n = 1; n <= calls; n++)
		attempt(base, n, true, argv[0]);
	for (unsigned long n = 1; n <= calls; n += step)
		attempt(base, n, false, argv[0]);
	fprintf(stderr, "%lu calls, each failed once\n", calls);
	disk_close(base);
	return 0;
}
