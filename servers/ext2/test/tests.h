/* tests.h - the tests in the one test program, and what they share. */
#pragma once
#include <stddef.h>
#include <stdint.h>

int test_model(int argc, char **argv);
int test_inject(int argc, char **argv);
int test_fuzz(int argc, char **argv);
int test_script(int argc, char **argv);
int test_volume(int argc, char **argv);

void must(int err);
void fsck(const char *image);
void fsck_orphans(const char *image);
