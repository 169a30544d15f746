/*
 * errors.h - every error there is, once.
 *
 * Values are newlib's errno numbers where POSIX has the error, so that libc
 * sets errno without a table; 200 and up are the system's own.  A kernel call
 * or a stub answers 0 or a negative E_; in a reply's label the operation field
 * carries the positive number.
 */
#pragma once

#define ERRORS(E) \
	E(PERM, 1, "Operation not permitted") \
	E(NOENT, 2, "No such file or directory") \
	E(SRCH, 3, "No such process") \
	E(INTR, 4, "Interrupted system call") \
	E(IO, 5, "Input/output error") \
	E(NXIO, 6, "No such device or address") \
	E(2BIG, 7, "Argument list too long") \
	E(NOEXEC, 8, "Exec format error") \
	E(BADF, 9, "Bad file descriptor") \
	E(CHILD, 10, "No child processes") \
	E(AGAIN, 11, "Resource temporarily unavailable") \
	E(NOMEM, 12, "Cannot allocate memory") \
	E(ACCES, 13, "Permission denied") \
	E(FAULT, 14, "Bad address") \
	E(BUSY, 16, "Device or resource busy") \
	E(EXIST, 17, "File exists") \
	E(XDEV, 18, "Invalid cross-device link") \
	E(NODEV, 19, "No such device") \
	E(NOTDIR, 20, "Not a directory") \
	E(ISDIR, 21, "Is a directory") \
	E(INVAL, 22, "Invalid argument") \
	E(NFILE, 23, "Too many open files in system") \
	E(MFILE, 24, "Too many open files") \
	E(NOTTY, 25, "Inappropriate ioctl for device") \
	E(TXTBSY, 26, "Text file busy") \
	E(FBIG, 27, "File too large") \
	E(NOSPC, 28, "No space left on device") \
	E(SPIPE, 29, "Illegal seek") \
	E(ROFS, 30, "Read-only file system") \
	E(MLINK, 31, "Too many links") \
	E(PIPE, 32, "Broken pipe") \
	E(DOM, 33, "Numerical argument out of domain") \
	E(RANGE, 34, "Numerical result out of range") \
	E(DEADLK, 45, "Resource deadlock avoided") \
	E(NOSYS, 88, "Function not implemented") \
	E(NOTEMPTY, 90, "Directory not empty") \
	E(NAMETOOLONG, 91, "File name too long") \
	E(LOOP, 92, "Too many levels of symbolic links") \
	E(TIMEDOUT, 116, "Connection timed out") \
	E(MSGSIZE, 122, "Message too long") \
	E(OVERFLOW, 139, "Value too large for defined data type") \
	E(CANCELED, 140, "Operation canceled") \
	E(OWNERDEAD, 142, "Owner died") \
	/* the system's own: never seen by a POSIX program as errno */ \
	E(PROTO, 71, "Protocol error") \
	E(BADHANDLE, 200, "Handle is empty, of another type, lacks the right, or points up the ranks") \
	E(STALE, 201, "The token's call has ended") \
	E(RESTARTED, 202, "The server was restarted while it held the call") \
	E(CROSS, 203, "The path goes on at another server") \
	E(QUOTA, 204, "The account is used up") \
	E(DEAD, 205, "The task or port is dead")

enum {
#define E_ENUM_(name, value, text) E_##name = value,
	ERRORS(E_ENUM_)
#undef E_ENUM_
};
