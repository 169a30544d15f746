/*
 * poll.h - poll's own state, which a child must not inherit.
 */
#pragma once

void __poll_forked(void);
