/*
 * exec.h - becoming another program, or another script.
 */
#pragma once
#include <setjmp.h>

/*
 * Replace this process: path is what to run, argv[0] what messages call it.
 * Does not return; when it fails the process exits with 126 or 127.
 */
__attribute__((noreturn)) void exec_program(const char *path, char **argv);

/* Where main() takes up a script that has no #! line. */
extern jmp_buf exec_restart;
extern const char *exec_script;
