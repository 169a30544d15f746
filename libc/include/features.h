/* glibc's name for the header that reads the feature-test macros. */
#ifndef _FEATURES_H
#define _FEATURES_H

#include <sys/features.h>

#endif
