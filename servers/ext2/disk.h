/*
 * disk.h - ext2 as it lies on the disk: little endian, naturally aligned.
 *
 * Nothing read through these structures may be believed before it is checked.
 */
#pragma once
#include <stdint.h>

enum {
	E2_MAGIC = 0xef53,
	E2_SUPER_SECTOR = 2, /* the superblock is bytes 1024 to 2047 */
	E2_SUPER_SIZE = 1024,
	E2_ROOT_INO = 2,
	E2_REV0_FIRST_INO = 11,
	E2_REV0_INODE_SIZE = 128,
	E2_LINK_MAX = 32000,
	E2_NAME_MAX = 255,
	E2_DIRECT = 12, /* then one single, double and triple indirect */
	E2_POINTERS = 15,
	E2_FAST_LINK = 60, /* a shorter target lives in i_block */
	E2_GROUP_SIZE = 32,
	E2_XATTR_MAGIC = 0xea020000u
};

/* s_state */
enum { E2_STATE_VALID = 1, E2_STATE_ERROR = 2 };

/* s_errors: what to do when damage is found */
enum { E2_ERRORS_CONTINUE = 1, E2_ERRORS_RO = 2, E2_ERRORS_PANIC = 3 };

enum {
	E2_INCOMPAT_FILETYPE = 0x2,
	E2_INCOMPAT_RECOVER = 0x4,
	E2_INCOMPAT_JOURNAL_DEV = 0x8,
	E2_RO_SPARSE_SUPER = 0x1,
	E2_RO_LARGE_FILE = 0x2,
	E2_RO_BTREE_DIR = 0x4
};

struct e2_super {
	uint32_t s_inodes_count;
	uint32_t s_blocks_count;
	uint32_t s_r_blocks_count;
	uint32_t s_free_blocks_count;
	uint32_t s_free_inodes_count;
	uint32_t s_first_data_block;
	uint32_t s_log_block_size;
	uint32_t s_log_frag_size;
	uint32_t s_blocks_per_group;
	uint32_t s_frags_per_group;
	uint32_t s_inodes_per_group;
	uint32_t s_mtime;
	uint32_t s_wtime;
	uint16_t s_mnt_count;
	uint16_t s_max_mnt_count;
	uint16_t s_magic;
	uint16_t s_state;
	uint16_t s_errors;
	uint16_t s_minor_rev_level;
	uint32_t s_lastcheck;
	uint32_t s_checkinterval;
	uint32_t s_creator_os;
	uint32_t s_rev_level;
	uint16_t s_def_resuid;
	uint16_t s_def_resgid;
	/* from here on only when s_rev_level >= 1 */
	uint32_t s_first_ino;
	uint16_t s_inode_size;
	uint16_t s_block_group_nr;
	uint32_t s_feature_compat;
	uint32_t s_feature_incompat;
	uint32_t s_feature_ro_compat;
	uint8_t s_uuid[16];
	uint8_t s_volume_name[16];
	uint8_t s_last_mounted[64];
	uint32_t s_algorithm_usage_bitmap;
	uint8_t s_prealloc_blocks;
	uint8_t s_prealloc_dir_blocks;
	uint16_t s_reserved_gdt_blocks;
	uint8_t s_journal_uuid[16];
	uint32_t s_journal_inum;
	uint32_t s_journal_dev;
	uint32_t s_last_orphan;
	uint8_t s_other[112]; /* hash seed, journal backup ... */
	uint16_t s_min_extra_isize;
	uint16_t s_want_extra_isize;
	uint8_t s_rest[672];
};
_Static_assert(sizeof(struct e2_super) == E2_SUPER_SIZE, "superblock");
_Static_assert(
    __builtin_offsetof(struct e2_super, s_last_orphan) == 232, "orphan");
_Static_assert(
    __builtin_offsetof(struct e2_super, s_want_extra_isize) == 350, "extra");

struct e2_group {
	uint32_t bg_block_bitmap;
	uint32_t bg_inode_bitmap;
	uint32_t bg_inode_table;
	uint16_t bg_free_blocks_count;
	uint16_t bg_free_inodes_count;
	uint16_t bg_used_dirs_count;
	uint16_t bg_flags;
	uint32_t bg_reserved[3];
};
_Static_assert(sizeof(struct e2_group) == E2_GROUP_SIZE, "group descriptor");

/* The first 128 bytes always exist; the rest only in larger inodes. */
struct e2_inode {
	uint16_t i_mode;
	uint16_t i_uid;
	uint32_t i_size;
	uint32_t i_atime;
	uint32_t i_ctime;
	uint32_t i_mtime;
	uint32_t i_dtime; /* of an orphan: the next orphan's number */
	uint16_t i_gid;
	uint16_t i_links_count;
	uint32_t i_blocks; /* in units of 512 bytes */
	uint32_t i_flags;
	uint32_t i_osd1;
	uint32_t i_block[E2_POINTERS];
	uint32_t i_generation;
	uint32_t i_file_acl;
	uint32_t i_size_high; /* regular files only */
	uint32_t i_faddr;
	uint8_t i_frag;
	uint8_t i_fsize;
	uint16_t i_pad;
	uint16_t i_uid_high;
	uint16_t i_gid_high;
	uint32_t i_osd2;
	/* byte 128; valid up to i_extra_isize bytes from here */
	uint16_t i_extra_isize;
	uint16_t i_checksum_hi;
	uint32_t
	    i_ctime_extra; /* nanoseconds << 2 | two more bits of seconds */
	uint32_t i_mtime_extra;
	uint32_t i_atime_extra;
	uint32_t i_crtime;
	uint32_t i_crtime_extra;
	uint32_t i_version_hi;
	uint32_t i_projid;
};
_Static_assert(sizeof(struct e2_inode) == 160, "inode");

enum { E2_EXTRA_SIZE = sizeof(struct e2_inode) - E2_REV0_INODE_SIZE };

/* i_flags */
enum {
	E2_FL_IMMUTABLE = 0x10,
	E2_FL_APPEND = 0x20,
	E2_FL_INDEX = 0x1000,
	E2_FL_EXTENTS = 0x80000,
	E2_FL_INLINE = 0x10000000
};

/* i_mode: the values of POSIX programs, fixed by the format */
enum {
	E2_S_FMT = 0170000,
	E2_S_SOCK = 0140000,
	E2_S_LNK = 0120000,
	E2_S_REG = 0100000,
	E2_S_BLK = 0060000,
	E2_S_DIR = 0040000,
	E2_S_CHR = 0020000,
	E2_S_FIFO = 0010000,
	E2_S_ISUID = 04000,
	E2_S_ISGID = 02000,
	E2_S_ISVTX = 01000
};

struct e2_dirent {
	uint32_t inode; /* 0: free space */
	uint16_t rec_len;
	uint8_t name_len;
	uint8_t file_type; /* 0 without the filetype feature */
	char name[];
};
_Static_assert(sizeof(struct e2_dirent) == 8, "directory entry");

/* file_type */
enum {
	E2_FT_UNKNOWN,
	E2_FT_REG,
	E2_FT_DIR,
	E2_FT_CHR,
	E2_FT_BLK,
	E2_FT_FIFO,
	E2_FT_SOCK,
	E2_FT_LNK
};

struct e2_xattr_header {
	uint32_t h_magic;
	uint32_t h_refcount;
	uint32_t h_blocks;
	uint32_t h_hash;
};
