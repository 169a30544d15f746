/*
 * files.h - names, modes, owners, trees: what the tools that handle files
 * share.
 */
#pragma once
#include <sys/stat.h>
#include <time.h>
#include "tool.h"

/* path.c */
char *path_join(const char *dir, const char *name);
const char *path_base(const char *path); /* points into path */
char *path_strip(const char *path);      /* no slashes at the end */
char *path_link(const char *path);       /* NULL and errno */
bool path_is_dots(const char *name);

/* How much of a name must exist for path_real(). */
enum path_need { PATH_NONE, PATH_PARENT, PATH_ALL };
char *path_real(const char *path, enum path_need need);

/* list.c: the names of a directory, "." and ".." left out. */
struct list {
	char **name;
	size_t count, cap;
};
int list_dir(struct list *l, const char *path);
void list_add(struct list *l, const char *name);
void list_sort(struct list *l);
void list_free(struct list *l);

/* mode.c */
void mode_string(char to[11], mode_t mode);
struct mode_change;
struct mode_change *mode_parse(const char *text); /* NULL: bad */
mode_t mode_apply(
    const struct mode_change *m, mode_t old, bool dir, mode_t mask);
void mode_free(struct mode_change *m);
mode_t mode_mask(void);
mode_t mode_arg(const char *text, mode_t all, bool tell); /* -m */

/* user.c: /etc/passwd and /etc/group. */
const char *user_name(uid_t uid); /* NULL: unknown */
const char *group_name(gid_t gid);
bool user_find(const char *name, uid_t *uid, gid_t *gid);
bool group_find(const char *name, gid_t *gid);
bool user_parse(const char *text, bool *has_uid, uid_t *uid, bool *has_gid,
    gid_t *gid, const char **why);
size_t user_groups(const char *name, gid_t *to, size_t max);

/* walk.c */
enum walk_kind {
	WALK_FILE,
	WALK_DIR,
	WALK_POST,
	WALK_NOSTAT, /* errno says why; st is not set */
	WALK_NOREAD, /* a directory, after WALK_DIR; errno too */
	WALK_LOOP,   /* a directory that is above itself */
};
enum { WALK_GO, WALK_PRUNE, WALK_STOP };
enum { WALK_FOLLOW_ROOT = 1, WALK_FOLLOW = 2, WALK_ONE_DEVICE = 4 };
struct walk {
	enum walk_kind kind;
	const char *path, *name;
	struct stat st;
	int depth;
};
typedef int walk_fn(const struct walk *w, void *arg);
void walk(const char *root, int flags, walk_fn *fn, void *arg);
bool walk_failed(const struct walk *w);

/* ask.c */
bool ask(const char *fmt, ...) FORMAT(1, 2);

/* remove.c */
struct remove_how {
	bool recursive, force, dirs, ask, verbose;
	bool ask_if_protected; /* standard input is a terminal, no -f */
};
bool remove_path(const char *path, const struct remove_how *how);

/* copy.c */
struct copy_how {
	bool recursive, preserve, force, ask, no_clobber, verbose, update;
	bool links;       /* copy symbolic links as such */
	bool follow_args; /* ... but those on the command line are read */
	bool moving;      /* messages and rules of mv */
	bool no_target_dir;
};
bool copy_path(const char *from, const char *to, const struct copy_how *how);
bool copy_data(int in, int out, const char *from, const char *to);
bool same_file(const struct stat *a, const struct stat *b);

/* target.c: FROM... TO, as cp, mv and ln read it. */
struct target {
	char **from;
	int count;
	const char *dir; /* the sources go into it; NULL: one to one */
	const char *to;
};
void target_parse(struct target *t, struct opt *o, const char *dir_arg,
    bool no_dir, bool follow);
char *target_name(const struct target *t, int i);
