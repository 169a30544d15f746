/*
 * dirent.c - packing struct file_dirent (proto/file.h).
 */
#include <string.h>
#include <proto/dir.h>
#include <servers/lib/dirent.h>

u32
dirent_pack(void *buf, u32 room, const struct file_dirent *like,
    const char *name, u32 len)
{
	struct file_dirent d = *like;
	u32 head = offsetof(struct file_dirent, name);
	u32 size = (head + len + 1 + 7) & ~7u;

	if (len > NAME_LEN || size > room)
		return 0;
	d.reclen = (u16)size;
	d.namelen = (u8)len;
	memset(buf, 0, size);
	memcpy(buf, &d, head);
	memcpy((char *)buf + head, name, len);
	return size;
}
