#include <tests/kernel/core/core.h>
const struct test task_tests[] = { { NULL, NULL } };
