#include <tests/kernel/core/core.h>
const struct test error_tests[] = { { NULL, NULL } };
