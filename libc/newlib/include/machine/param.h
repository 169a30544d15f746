/* What <sys/param.h> leaves to the machine. */
#ifndef _MACHINE_PARAM_H
#define _MACHINE_PARAM_H

#define HZ		100
#define MAXHOSTNAMELEN	64
#define MAXSYMLINKS	40
#define DEV_BSIZE	512
#define roundup(x, y)	((((x) + ((y) - 1)) / (y)) * (y))
#define powerof2(x)	((((x) - 1) & (x)) == 0)

#endif
