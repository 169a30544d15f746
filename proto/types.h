/*
 * types.h - the only types allowed on the wire.
 *
 * Same size, alignment and meaning on every target, the host test build
 * included; hence the forced alignment of u64, which i386 would place on 4.
 */
#pragma once
#include <stddef.h>
#include <stdint.h>

typedef uint8_t  u8;
typedef uint16_t u16;
typedef uint32_t u32;
typedef int32_t  i32;
typedef uint64_t u64 __attribute__((aligned(8)));
typedef int64_t  i64 __attribute__((aligned(8)));

/* An index in a task's handle table; NO_HANDLE is never valid. */
typedef u32 handle_t;
#define NO_HANDLE 0xffffffffu

/* Names one call a server has received and not answered; 0: none. */
typedef u32 token_t;

enum { PAGE_SHIFT = 12, PAGE_SIZE = 4096, PAGE_MASK = 4095 };
