/*
 * cd.h - where the shell stands, as $PWD tells it.
 */
#pragma once

/* Set PWD: what was inherited if it is true, else what the system says. */
void cd_init(void);
