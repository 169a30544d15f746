/*
 * account.h - who pays for frames, kernel objects and handles.
 *
 * Everything that costs memory is charged before it is made and given back
 * when it goes; used never exceeds limit, and a child's limits were taken
 * from its parent's use.
 */
#pragma once
#include <proto/sys.h>

enum charge { CHARGE_FRAMES, CHARGE_OBJECTS, CHARGE_HANDLES, CHARGES };

struct account;

/* 0, or -E_QUOTA and nothing charged. */
int account_charge(struct account *a, enum charge what, u32 n);
void account_return(struct account *a, enum charge what, u32 n);
