/*
 * signame.h - signals by name.
 */
#pragma once
#include "tool.h"

const char *signal_name(int number); /* without SIG; NULL: none */
int signal_number(const char *name); /* also SIGNAME and digits; or -1 */
int signal_last(void);
