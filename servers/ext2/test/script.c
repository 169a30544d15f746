/*
 * script.c - a small command language, one line each, for tests in Python.
 *
 * Answers each command with one line: "ok", "ok VALUE", or the error's name.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "tests.h"
#include "tree.h"

enum { MAX_WORDS = 8, MAX_HELD = 100 };

static struct mount m;
static struct disk *disk;
static struct ext2_cred cred;
static uint32_t groups[4];
static struct inode *held[MAX_HELD];
static char *word[MAX_WORDS];
static char answer[8192];

static const char *
error_name(int err)
{
	switch (-err) {
#define ERROR_NAME(name, value, text) \
	case value:                   \
		return #name;
		ERRORS(ERROR_NAME)
	default:
		return "?";
	}
}

static unsigned long long
num(int i)
{
	return strtoull(word[i] ? word[i] : "0", NULL, 0);
}

/* "@3" is what hold 3 holds, anything else a path. */
static int
open_word(int i, struct inode **out)
{
	if (word[i][0] != '@')
		return tree_open(m.fs, &cred, word[i], out);
	*out = held[atoi(word[i] + 1) % MAX_HELD];
	if (*out == NULL)
		return -E_INVAL;
	ext2_hold(*out);
	return 0;
}

static int
on_names(const char *cmd)
{
	struct inode *dir, *ip;
	const char *name;
	size_t len;
	int err = tree_parent(m.fs, &cred, word[1], &dir, &name);

	if (err)
		return err;
	len = strlen(name);
	if (strcmp(cmd, "create") == 0) {
		err = ext2_create(
		    dir, &cred, name, len, E2_S_REG | (uint32_t)num(2), 0, &ip);
		if (err == 0)
			ext2_iput(ip);
	} else if (strcmp(cmd, "fifo") == 0) {
		err = ext2_create(
		    dir, &cred, name, len, E2_S_FIFO | 0644, 0, &ip);
		if (err == 0)
			ext2_iput(ip);
	} else if (strcmp(cmd, "mkdir") == 0) {
		err = ext2_mkdir(dir, &cred, name, len, (uint32_t)num(2));
	} else if (strcmp(cmd, "mkdirs") == 0) {
		char many[32];

		for (unsigned k = 0; err == 0 && k < num(2); k++) {
			snprintf(many, sizeof(many), "%s%u", name, k);
			err = ext2_mkdir(dir, &cred, many, strlen(many), 0755);
		}
	} else if (strcmp(cmd, "rmdir") == 0) {
		err = ext2_rmdir(dir, &cred, name, len);
	} else if (strcmp(cmd, "unlink") == 0) {
		err = ext2_unlink(dir, &cred, name, len);
	} else {
		err = ext2_symlink(
		    dir, &cred, name, len, word[2], strlen(word[2]));
	}
	ext2_iput(dir);
	return err;
}

static int
on_two_names(const char *cmd)
{
	struct inode *d1, *d2, *ip;
	const char *n1, *n2;
	int err = tree_parent(m.fs, &cred, word[1], &d1, &n1);

	if (err)
		return err;
	err = tree_parent(m.fs, &cred, word[2], &d2, &n2);
	if (err == 0) {
		if (strcmp(cmd, "rename") == 0) {
			err = ext2_rename(
			    d1, n1, strlen(n1), d2, n2, strlen(n2), &cred);
		} else {
			err = open_word(1, &ip);
			if (err == 0) {
				err = ext2_link(d2, &cred, n2, strlen(n2), ip);
				ext2_iput(ip);
			}
		}
		ext2_iput(d2);
	}
	ext2_iput(d1);
	return err;
}

static int
list_one(void *ctx, const struct ext2_entry *e)
{
	size_t n = strlen(answer);

	(void)ctx;
	snprintf(answer + n, sizeof(answer) - n, " %.*s:%u", e->len, e->name,
	    e->type);
	return 0;
}

static int
on_inode(const char *cmd, struct inode *ip)
{
	struct ext2_time t = { .sec = (int64_t)num(2), .nsec = 5 };
	struct ext2_utimes ut = { .mtime = &t, .keep_atime = true };
	struct ext2_stat st;
	struct span s;
	uint32_t pos = 0;
	uint8_t byte;
	int err;

	if (strcmp(cmd, "stat") == 0) {
		ext2_stat(ip, &st);
		snprintf(answer, sizeof(answer),
		    " mode=%o nlink=%u uid=%u gid=%u size=%llu blocks=%llu "
		    "mtime=%lld.%u",
		    st.mode, st.nlink, st.uid, st.gid,
		    (unsigned long long)st.size, (unsigned long long)st.blocks,
		    (long long)st.mtime.sec, st.mtime.nsec);
		return 0;
	}
	if (strcmp(cmd, "chmod") == 0)
		return ext2_chmod(ip, &cred, (uint32_t)strtoul(word[2], 0, 8));
	if (strcmp(cmd, "chown") == 0)
		return ext2_chown(
		    ip, &cred, (uint32_t)num(2), (uint32_t)num(3));
	if (strcmp(cmd, "access") == 0)
		return ext2_access(ip, &cred, (unsigned)num(2));
	if (strcmp(cmd, "mtime") == 0)
		return ext2_utimes(ip, &cred, &ut);
	if (strcmp(cmd, "truncate") == 0)
		return ext2_truncate(ip, &cred, num(2));
	if (strcmp(cmd, "fsync") == 0)
		return ext2_fsync(ip);
	if (strcmp(cmd, "ls") == 0)
		return ext2_readdir(ip, &pos, list_one, NULL);
	if (strcmp(cmd, "hold") == 0) {
		held[num(2) % MAX_HELD] = ext2_hold(ip);
		return 0;
	}
	if (strcmp(cmd, "fill") == 0) {
		byte = (uint8_t)num(4);
		s.at = &byte;
		err = ext2_write(
		    ip, &cred, num(2), (size_t)num(3), copy_fill, &s);
	} else if (strcmp(cmd, "write") == 0) {
		s.at = (uint8_t *)word[3];
		err =
		    ext2_write(ip, &cred, num(2), strlen(word[3]), copy_in, &s);
	} else {
		s.at = (uint8_t *)answer + 1;
		memset(answer, 0, sizeof(answer));
		answer[0] = ' ';
		if (strcmp(cmd, "readlink") == 0)
			return ext2_readlink(ip, 4096, copy_out, &s);
		err =
		    ext2_read(ip, num(2), (size_t)num(3) % 8000, copy_out, &s);
		for (int i = 1; i <= err; i++)
			if (answer[i] == '\0')
				answer[i] = '.';
		return err;
	}
	if (err >= 0)
		snprintf(answer, sizeof(answer), " %d", err);
	return err;
}

static int
on_fs(const char *cmd)
{
	struct ext2_statfs st;

	if (strcmp(cmd, "sync") == 0)
		return ext2_sync(m.fs);
	if (strcmp(cmd, "calls") == 0) {
		snprintf(answer, sizeof(answer),
		    " reads=%lu writes=%lu flushes=%lu", disk->reads,
		    disk->writes, disk->flushes);
		return 0;
	}
	if (strcmp(cmd, "statfs") == 0) {
		ext2_statfs(m.fs, &st);
		snprintf(answer, sizeof(answer),
		    " bsize=%u blocks=%u bfree=%u bavail=%u files=%u ffree=%u",
		    st.bsize, st.blocks, st.bfree, st.bavail, st.files,
		    st.ffree);
		return 0;
	}
	if (strcmp(cmd, "readonly") == 0) {
		snprintf(answer, sizeof(answer), " %d", ext2_read_only(m.fs));
		return 0;
	}
	if (strcmp(cmd, "who") == 0) {
		cred.uid = (uint32_t)num(1);
		cred.gid = (uint32_t)num(2);
		cred.ngroups = word[3] != NULL;
		groups[0] = (uint32_t)num(3);
		cred.groups = groups;
		return 0;
	}
	if (strcmp(cmd, "drop") == 0) {
		unsigned i = (unsigned)num(1) % MAX_HELD;

		if (held[i] != NULL)
			ext2_iput(held[i]);
		held[i] = NULL;
		return 0;
	}
	return -E_NOSYS;
}

static int
run(void)
{
	static const char *const one[] = { "create", "fifo", "mkdir", "mkdirs",
		"rmdir", "unlink", "symlink" };
	static const char *const two[] = { "link", "rename" };
	static const char *const on[] = { "stat", "chmod", "chown", "access",
		"mtime", "truncate", "fsync", "ls", "hold", "fill", "write",
		"read", "readlink" };
	const char *cmd = word[0];
	struct inode *ip;
	int err;

	for (size_t i = 0; i < sizeof(one) / sizeof(one[0]); i++)
		if (strcmp(cmd, one[i]) == 0)
			return on_names(cmd);
	for (size_t i = 0; i < sizeof(two) / sizeof(two[0]); i++)
		if (strcmp(cmd, two[i]) == 0)
			return on_two_names(cmd);
	for (size_t i = 0; i < sizeof(on) / sizeof(on[0]); i++)
		if (strcmp(cmd, on[i]) == 0) {
			err = open_word(1, &ip);
			if (err)
				return err;
			err = on_inode(cmd, ip);
			ext2_iput(ip);
			return err;
		}
	return on_fs(cmd);
}

/* script IMAGE ro|rw SAVE: commands on standard input; SAVE gets the image */
int
test_script(int argc, char **argv)
{
	static char line[4096];
	int err;

	if (argc != 3)
		return 2;
	disk = disk_open(argv[0]);
	m.loud = true;
	err = mount_disk(&m, disk, 256 * 1024, strcmp(argv[1], "ro") == 0);
	printf("%s\n", err ? error_name(err) : "ok");
	while (err == 0 && fgets(line, sizeof(line), stdin) != NULL) {
		int n = 0, got;

		memset(word, 0, sizeof(word));
		for (char *w = strtok(line, " \n"); w && n < MAX_WORDS - 1;
		     w = strtok(NULL, " \n"))
			word[n++] = w;
		if (n == 0)
			continue;
		answer[0] = '\0';
		got = run();
		printf("%s%s\n", got < 0 ? error_name(got) : "ok",
		    got < 0 ? "" : answer);
		check_quiet(m.fs);
	}
	if (m.fs != NULL)
		mount_end(&m);
	disk_save(disk, argv[2]);
	disk_close(disk);
	return 0;
}
