/*
 * prompt.h - PS1, PS2 and PS4.
 */
#pragma once

/* The variable's text with parameters expanded, in tmp; never throws for what
 * is wrong in it, but gives the text as it is. */
const char *prompt_text(const char *name);
