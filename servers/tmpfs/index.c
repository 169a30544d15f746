/*
 * index.c - the pages of a file, as a tree of pages of pointers.
 *
 * Invariant: a tree of height h reaches pages 0 to INDEX^h - 1; height 0 is
 * page 0 itself.  A page of pointers that holds none is not there.
 */
#include <assert.h>
#include <servers/lib/pages.h>
#include "tmpfs.h"

/* Pages below one pointer of a page at this height. */
static u32
span(u32 height)
{
	return height <= 1 ? 1 : height == 2 ? INDEX : INDEX * INDEX;
}

static int
reaches(u32 height, u32 index)
{
	return height == 0            ? index == 0
	       : height >= HEIGHT_MAX ? 1
				      : index / span(height) < INDEX;
}

void *
page_find(const struct node *n, u32 index)
{
	void *at = n->tree;

	if (!reaches(n->height, index))
		return NULL;
	for (u32 h = n->height; h > 0 && at != NULL; h--)
		at = ((void **)at)[index / span(h) % INDEX];
	return at;
}

/* Make the tree higher until it reaches index. */
static int
grow(struct node *n, u32 index)
{
	void **top;

	while (!reaches(n->height, index)) {
		if (n->tree != NULL) {
			top = pages_get(PAGES_ZERO);
			if (top == NULL)
				return -E_NOSPC;
			top[0] = n->tree;
			n->tree = top;
		}
		n->height++;
	}
	return 0;
}

/* A page becomes part of the file, its bytes being what they shall be; on failure
 * it is freed. */
int
page_link(struct node *n, u32 index, void *page)
{
	void **at = &n->tree;
	int err;

	assert(index < (u32)INDEX * INDEX * INDEX);
	err = grow(n, index);
	for (u32 h = n->height; err == 0 && h > 0; h--) {
		if (*at == NULL)
			*at = pages_get(PAGES_ZERO);
		if (*at == NULL) {
			/* Pages of pointers made on the way go again. */
			page_free(n, index);
			err = -E_NOSPC;
			break;
		}
		at = &((void **)*at)[index / span(h) % INDEX];
	}
	if (err != 0) {
		pages_put(page);
		return err;
	}
	*at = page;
	n->pages++;
	err = memory_page(n, index, page);
	if (err != 0)
		page_free(n, index);
	return err != 0 ? -E_NOSPC : 0;
}

int
page_make(struct node *n, u32 index)
{
	void *page = pages_get(PAGES_ZERO);

	return page != NULL ? page_link(n, index, page) : -E_NOSPC;
}

/*
 * Free what lies at index and above below *at; the page of pointers, too, if
 * nothing is left in it.  Where the file has no more pages, all that is left of
 * a page of pointers is empty, and is not looked at.
 */
static void
prune(struct node *n, void **at, u32 height, u32 index)
{
	void **p = *at;
	u32 i;

	if (p == NULL)
		return;
	if (height == 0) {
		pages_put(p);
		n->pages--;
		*at = NULL;
		return;
	}
	i = index / span(height);
	index %= span(height);
	for (; i < INDEX && n->pages > 0; i++, index = 0)
		if (p[i] != NULL)
			prune(n, &p[i], height - 1, index);
	for (i = 0; i < INDEX && n->pages > 0; i++)
		if (p[i] != NULL)
			return;
	pages_put(p);
	*at = NULL;
}

void
page_free_from(struct node *n, u32 index)
{
	if (!reaches(n->height, index))
		return;
	prune(n, &n->tree, n->height, index);
	if (n->tree == NULL)
		n->height = 0;
}

void
page_free(struct node *n, u32 index)
{
	void **at[HEIGHT_MAX + 1], **p = &n->tree;
	u32 h = n->height;

	at[h] = p;
	while (h > 0 && *p != NULL) {
		p = &((void **)*p)[index / span(h) % INDEX];
		at[--h] = p;
	}
	if (h == 0 && *p != NULL) {
		pages_put(*p);
		*p = NULL;
		n->pages--;
	}
	for (h = h > 0 ? h : 1; h <= n->height; h++) {
		void **q = *at[h];
		u32 left = 0;

		for (u32 i = 0; q != NULL && i < INDEX && n->pages > 0; i++)
			left |= q[i] != NULL;
		if (left)
			break;
		if (q != NULL)
			pages_put(q);
		*at[h] = NULL;
	}
	if (n->tree == NULL)
		n->height = 0;
}
