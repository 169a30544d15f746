/*
 * getline.c - read a line, or up to any byte, into a buffer that grows.
 * newlib has both under names of its own only.
 */
#include <stdio.h>
#include <sys/types.h>

ssize_t
getdelim(
    char **restrict line, size_t *restrict size, int end, FILE *restrict file)
{
	return __getdelim(line, size, end, file);
}

ssize_t
getline(char **restrict line, size_t *restrict size, FILE *restrict file)
{
	return __getdelim(line, size, '\n', file);
}
