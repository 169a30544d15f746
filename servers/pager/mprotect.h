/*
 * mprotect.h - what mprotect and protect share.
 */
#pragma once
#include <servers/pager/pager.h>

/*
 * New rights for [addr, addr + len), page aligned and valid.  -E_INVAL, -E_PERM
 * (writable and executable), -E_NOMEM (not mapped throughout; no region)
 */
int change(struct space *s, u32 addr, u32 len, u32 prot);
