/*
 * error.c - an error in words, for the log.
 */
#include <proto/errors.h>
#include <servers/lib/serve.h>

const char *
serve_error(int err)
{
	switch (err < 0 ? -err : err) {
#define TEXT(name, value, text) \
	case value:             \
		return text;
		ERRORS(TEXT)
#undef TEXT
	}
	return "unknown error";
}
