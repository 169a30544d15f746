/*
 * ops.c - the tables of handlers, and the dispatch of both protocols.
 *
 * Every operation of file.h and dir.h has its handler here.
 */
#include <servers/lib/fserve.h>

#define FILE_SLOT(p, num, op, nl) .op = file_on_##op,
#define DIR_SLOT(p, num, op, nl)  .op = dir_on_##op,

const struct file_ops fserve_file_ops = { FILE_OPS(FILE_SLOT) };
const struct dir_ops fserve_dir_ops = { DIR_OPS(DIR_SLOT) };

PROTO_SERVER(file, FILE_OPS)
PROTO_SERVER(dir, DIR_OPS)
