/*
 * owner.h - what chown and chgrp share.
 */
#pragma once
#include "files.h"

_Noreturn void owner_main(char **argv, bool group_only);
