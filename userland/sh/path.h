/*
 * path.h - finding programs in $PATH, remembering where they were.
 */
#pragma once
#include <stdbool.h>

/*
 * Where the program is, in tmp or remembered; NULL: errno says why.  path is
 * a list to search instead of $PATH, or NULL.
 */
const char *path_find(const char *name, const char *path);
/* Each directory of a list in turn; in tmp.  NULL at the end. */
const char *path_next(const char **list, const char *name);
/* Call when directories named from here may have changed. */
void path_forget(const char *unused);
void path_list(void);

extern const char path_default[];
