/*
 * testmkdir - mkdir() in both of its forms.
 */
#include <errno.h>
#include <lib.h>
#include "../lib/seed.h"

int
main(void)
{
	struct stat st;

	seed_enter("testmkdir");
	MUST(mkdir("one", 0750) == 0);
	MUST(stat("one", &st) == 0 && S_ISDIR(st.st_mode));
	MUST((st.st_mode & 0777) == 0750 && st.st_nlink == 2);
	MUST(mkdir("one/two/three", 7, 0755) == 0);
	MUST(mkdir("one/two/three", 0755) == 0);
	MUST_FAIL(mkdir("one", 0755), EEXIST);
	MUST_FAIL(mkdir("", 0755), ENOENT);
	MUST_FAIL(mkdir("absent/one", 0755), ENOENT);
	MUST(rmdir("one/two/three") == 0 && rmdir("one/two") == 0);
	MUST(rmdir("one") == 0);
	seed_leave();
	say("testmkdir pass.\n");
	return 0;
}
