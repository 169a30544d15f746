/* newlib's name for what <sys/fcntl.h> has here. */
#include <sys/fcntl.h>
