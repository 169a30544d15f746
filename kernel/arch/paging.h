/*
 * paging.h - the format of page tables, for the one walker in kernel/mem.
 */
#pragma once
#include <kernel/arch/i386/paging.h>
