/* Ending it all; the caller has called sync() before. */
#ifndef _SYS_REBOOT_H
#define _SYS_REBOOT_H

#include <sys/cdefs.h>

#define RB_AUTOBOOT	0x01234567	/* start anew */
#define RB_HALT_SYSTEM	0xcdef0123	/* stop */
#define RB_POWER_OFF	0x4321fedc

__BEGIN_DECLS
int reboot(int how);
__END_DECLS

#endif
