/*
 * print.c - kprintf: formats straight to the console, needs no memory.
 */
#include <kernel/arch/arch.h>
#include <kernel/debug/print.h>
#include <kernel/lib/string.h>

struct spec {
	u32 width;
	char pad;
	bool left;
};

static void
pad(const struct spec *s, u32 len, char c)
{
	for (; len < s->width; len++)
		console_putc(c);
}

static void
put_string(const struct spec *s, const char *str)
{
	u32 len = 0;

	if (str == NULL)
		str = "(null)";
	while (str[len] != '\0')
		len++;
	if (!s->left)
		pad(s, len, ' ');
	for (u32 i = 0; i < len; i++)
		console_putc(str[i]);
	if (s->left)
		pad(s, len, ' ');
}

static void
put_number(const struct spec *s, u64 n, u32 base, bool minus)
{
	char digits[24];
	u32 len = 0;

	do
		digits[len++] = "0123456789abcdef"[div64(&n, base)];
	while (n != 0);
	if (minus && s->pad == '0')
		console_putc('-');
	else if (minus)
		digits[len++] = '-';
	if (!s->left)
		pad(s, len + (minus && s->pad == '0'), s->pad);
	for (u32 i = len; i-- > 0;)
		console_putc(digits[i]);
	if (s->left)
		pad(s, len, ' ');
}

static const char *
parse(const char *f, struct spec *s, unsigned *longs)
{
	*s = (struct spec){ .pad = ' ' };
	*longs = 0;
	for (; *f == '0' || *f == '-'; f++) {
		s->left |= *f == '-';
		if (*f == '0')
			s->pad = '0';
	}
	for (; *f >= '0' && *f <= '9'; f++)
		s->width = s->width * 10 + (u32)(*f - '0');
	if (s->width > 80)
		s->width = 80;
	for (; *f == 'l' || *f == 'z'; f++)
		*longs += *f == 'l';
	return f;
}

void
kvprintf(const char *f, va_list args)
{
	struct spec s;
	unsigned longs;
	u64 n = 0;

	for (; *f != '\0'; f++) {
		if (*f != '%') {
			console_putc(*f);
			continue;
		}
		f = parse(f + 1, &s, &longs);
		if (*f == '\0')
			return;
		if (*f == 'u' || *f == 'x' || *f == 'd')
			n = longs > 1 ? va_arg(args, unsigned long long) : va_arg(args, unsigned);
		if (*f == 'd' && longs < 2)
			n = (u64)(i64)(i32)n;
		switch (*f) {
		case 'd':
			put_number(&s, (i64)n < 0 ? -n : n, 10, (i64)n < 0);
			break;
		case 'u':
			put_number(&s, n, 10, false);
			break;
		case 'p':
			n = (uintptr_t)va_arg(args, void *);
			s = (struct spec){ .width = 8, .pad = '0' };
			/* fall through */
		case 'x':
			put_number(&s, n, 16, false);
			break;
		case 's':
			put_string(&s, va_arg(args, const char *));
			break;
		case 'c':
			console_putc((char)va_arg(args, int));
			break;
		default:
			console_putc(*f);
		}
	}
}

void
kprintf(const char *format, ...)
{
	va_list args;

	va_start(args, format);
	kvprintf(format, args);
	va_end(args);
}
