/*
 * strerror.c - what an errno means, in the words people know from other
 * systems.
 *
 * The system's own errors have theirs in proto/errors.h; here are those that
 * only programs and newlib use.
 */
#define _GNU_SOURCE
#include <locale.h>
#include <reent.h>
#include <stdio.h>
#include <string.h>
#include <libc/posix/call.h>

#define ERRORS_OF_PROGRAMS(E)                                          \
	E(ENOMSG, "No message of desired type")                        \
	E(EIDRM, "Identifier removed")                                 \
	E(ENOLCK, "No locks available")                                \
	E(ENOSTR, "Device not a stream")                               \
	E(ENODATA, "No data available")                                \
	E(ETIME, "Timer expired")                                      \
	E(ENOSR, "Out of streams resources")                           \
	E(ENOLINK, "Link has been severed")                            \
	E(EMULTIHOP, "Multihop attempted")                             \
	E(EBADMSG, "Bad message")                                      \
	E(EOPNOTSUPP, "Operation not supported")                       \
	E(ENOTSUP, "Operation not supported")                          \
	E(EPFNOSUPPORT, "Protocol family not supported")               \
	E(ECONNRESET, "Connection reset by peer")                      \
	E(ENOBUFS, "No buffer space available")                        \
	E(EAFNOSUPPORT, "Address family not supported by protocol")    \
	E(EPROTOTYPE, "Protocol wrong type for socket")                \
	E(ENOTSOCK, "Socket operation on non-socket")                  \
	E(ENOPROTOOPT, "Protocol not available")                       \
	E(ECONNREFUSED, "Connection refused")                          \
	E(EADDRINUSE, "Address already in use")                        \
	E(ECONNABORTED, "Software caused connection abort")            \
	E(ENETUNREACH, "Network is unreachable")                       \
	E(ENETDOWN, "Network is down")                                 \
	E(EHOSTDOWN, "Host is down")                                   \
	E(EHOSTUNREACH, "No route to host")                            \
	E(EINPROGRESS, "Operation now in progress")                    \
	E(EALREADY, "Operation already in progress")                   \
	E(EDESTADDRREQ, "Destination address required")                \
	E(EPROTONOSUPPORT, "Protocol not supported")                   \
	E(EADDRNOTAVAIL, "Cannot assign requested address")            \
	E(ENETRESET, "Network dropped connection on reset")            \
	E(EISCONN, "Transport endpoint is already connected")          \
	E(ENOTCONN, "Transport endpoint is not connected")             \
	E(EDQUOT, "Disk quota exceeded")                               \
	E(ESTALE, "Stale file handle")                                 \
	E(EILSEQ, "Invalid or incomplete multibyte or wide character") \
	E(ENOTRECOVERABLE, "State not recoverable")

static const char *
text(int err)
{
	switch (err) {
	case 0:
		return "Success";
#define CASE(name, value, words) \
	case value:              \
		return value < 200 ? words : NULL;
		ERRORS(CASE)
#undef CASE
#define CASE(name, words) \
	case name:        \
		return words;
		ERRORS_OF_PROGRAMS(CASE)
#undef CASE
	default:
		return NULL;
	}
}

/* newlib's own sources call this one; *bad: no such error. */
char *
_strerror_r(struct _reent *state, int err, int internal, int *bad)
{
	static char unknown[32];
	const char *words = text(err);

	(void)state, (void)internal;
	if (words != NULL)
		return (char *)(uintptr_t)words;
	if (bad != NULL)
		*bad = EINVAL;
	snprintf(unknown, sizeof unknown, "Unknown error %d", err);
	return unknown;
}

char *
strerror(int err)
{
	return _strerror_r(_REENT, err, 0, NULL);
}

char *
strerror_l(int err, locale_t locale)
{
	(void)locale;
	return strerror(err);
}
