/*
 * model.c - random operations on the file system and on a model of it.
 *
 * Now and then everything is compared, e2fsck looks at the image, the disk is
 * mounted anew, or the power fails while files without names are open.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "model.h"
#include "tests.h"

static void
check_disk(void)
{
	bool nameless = false;

	must(ext2_sync(w.m.fs));
	assert(w.m.complaints == 0);
	disk_save(w.disk, w.scratch);
	for (struct node *n = w.nodes; n < w.nodes + MAX_NODES; n++)
		nameless |= n->type != 0 && n->links == 0;
	if (nameless)
		fsck_orphans(w.scratch);
	fsck(w.scratch);
}

static void
close_all(void)
{
	for (struct node *n = w.nodes; n < w.nodes + MAX_NODES; n++)
		if (n->open != NULL) {
			ext2_iput(n->open);
			n->open = NULL;
			node_gone(n);
		}
}

static void
remount(void)
{
	close_all();
	check_disk();
	mount_end(&w.m);
	must(mount_disk(&w.m, w.disk, w.cache, false));
}

/* At least one file is open and has no name. */
static void
lose_a_name(void)
{
	for (struct node *d = w.nodes; d < w.nodes + MAX_NODES; d++)
		for (unsigned i = 0; d->type == E2_S_DIR && i < MAX_NAMES;
		     i++) {
			struct node *n = d->child[i];
			struct inode *dir;

			if (n == NULL || n->open == NULL || n->links != 1)
				continue;
			dir = open_node(d);
			must(ext2_unlink(
			    dir, &root_cred, name_of(i), strlen(name_of(i))));
			ext2_iput(dir);
			model_unlink(d, i);
			return;
		}
}

/* The power goes with files open that have no name; then mount again. */
static void
crash(void)
{
	lose_a_name();
	check_all();
	check_disk();
	must(ext2_sync(w.m.fs));
	mount_end(&w.m);
	must(mount_disk(&w.m, w.disk, w.cache, false));
	for (struct node *n = w.nodes; n < w.nodes + MAX_NODES; n++)
		if (n->open != NULL) {
			n->open = NULL;
			node_gone(n);
		}
	check_disk();
}

/* model IMAGE SEED OPERATIONS CACHE-KIB OUT: changes the image, fills OUT */
int
test_model(int argc, char **argv)
{
	unsigned long ops;

	if (argc != 5)
		return 2;
	w.scratch = argv[0];
	w.seed = (uint32_t)atoi(argv[1]);
	ops = strtoul(argv[2], NULL, 10);
	w.cache = strtoul(argv[3], NULL, 10) * 1024;
	w.disk = disk_open(argv[0]);
	w.m.loud = true;
	w.again = true;
	must(mount_disk(&w.m, w.disk, w.cache, false));
	w.root = node_new(E2_S_DIR, NULL);
	w.root->links = 3; /* lost+found */
	for (unsigned long i = 1; i <= ops; i++) {
		one_op();
		if (i % (ops / 8 + 1) == 0)
			check_all();
		if (i % (ops / 5 + 1) == 0)
			check_disk();
		if (i % (ops / 4 + 1) == 0)
			remount();
		if (i % (ops / 3 + 1) == 0)
			crash();
	}
	close_all();
	check_all();
	check_disk();
	remount();
	check_all();
	manifest(w.root, "", argv[4]);
	fprintf(stderr,
	    "%lu operations, disk full %u times, "
	    "%lu reads of %llu bytes, %lu writes of %llu bytes\n",
	    ops, w.full, w.disk->reads,
	    w.disk->read_bytes / (w.disk->reads + !w.disk->reads),
	    w.disk->writes,
	    w.disk->written_bytes / (w.disk->writes + !w.disk->writes));
	for (struct node *n = w.nodes; n < w.nodes + MAX_NODES; n++) {
		n->links = 0;
		node_gone(n);
	}
	mount_end(&w.m);
	disk_close(w.disk);
	return 0;
}
