#include <tests/kernel/core/core.h>
const struct test random_tests[] = { { NULL, NULL } };
