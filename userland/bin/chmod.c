/*
 * chmod - change modes, by numbers or letters; -R below directories.
 */
#include <stdlib.h>
#include <string.h>
#include "../lib/files.h"

static struct mode_change *change;
static mode_t reference, mask;
static bool use_reference, verbose, changes, quiet, recursive;

static void
report(const struct walk *w, mode_t new)
{
	mode_t old = w->st.st_mode & 07777;
	char a[11], b[11];

	if (!verbose && !(changes && old != new))
		return;
	mode_string(a, w->st.st_mode);
	mode_string(b, (w->st.st_mode & S_IFMT) | new);
	if (old == new)
		out_fmt("mode of %s retained as %04o (%s)\n", quote(w->path),
		    (unsigned)new, b + 1);
	else
		out_fmt("mode of %s changed from %04o (%s) to %04o (%s)\n",
		    quote(w->path), (unsigned)old, a + 1, (unsigned)new, b + 1);
}

/* -w with a umask may not do what it seems to. */
static void
check_umask(const struct walk *w, mode_t new, const char *text)
{
	mode_t plain =
	    mode_apply(change, w->st.st_mode, S_ISDIR(w->st.st_mode), 0);
	char a[11], b[11];

	if (text == NULL || (new & ~plain & 07777) == 0)
		return;
	mode_string(a, new);
	mode_string(b, plain);
	fail("%s: new permissions are %s, not %s", quotef(w->path), a + 1,
	    b + 1);
}

static int
visit(const struct walk *w, void *arg)
{
	bool dir;
	mode_t new;

	if (w->kind == WALK_POST)
		return WALK_GO;
	if (w->kind > WALK_POST) {
		if (!quiet)
			walk_failed(w);
		tool_status = 1;
		return WALK_GO;
	}
	if (S_ISLNK(w->st.st_mode)) {
		if (w->depth == 0 && !quiet)
			fail("cannot operate on dangling symlink %s",
			    quote(w->path));
		return WALK_GO;
	}
	dir = S_ISDIR(w->st.st_mode);
	new = use_reference ? reference
			    : mode_apply(change, w->st.st_mode, dir, mask);
	if (chmod(w->path, new) != 0) {
		if (!quiet)
			fail_errno(
			    "changing permissions of %s", quote(w->path));
		tool_status = 1;
		return WALK_GO;
	}
	report(w, new);
	if (!use_reference)
		check_umask(w, new, arg);
	return recursive ? WALK_GO : WALK_PRUNE;
}

int
main(int argc, char **argv)
{
	static const struct opt_long longs[] = { { "recursive", 'R', 0 },
		{ "verbose", 'V', 0 }, { "changes", 'C', 0 },
		{ "quiet", 'q', 0 }, { "silent", 'q', 0 },
		{ "reference", 1, 1 }, { 0 } };
	struct str letters = { 0 }; /* a mode such as -w */
	char *text = NULL;
	struct opt o;
	struct stat st;
	int c, first = 0;

	(void)argc;
	tool_init(argv, 1);
	opt_init(&o, argv,
	    "Rcfvr::w::x::X::s::t::u::g::o::a::,::"
	    "0::1::2::3::4::5::6::7::",
	    longs, "[-Rcfv] MODE FILE...");
	while ((c = opt_next(&o)) != -1) {
		recursive |= c == 'R';
		changes |= c == 'c' || c == 'C';
		quiet |= c == 'f' || c == 'q';
		verbose |= c == 'v' || c == 'V';
		if (c == 1) {
			if (stat(o.arg, &st) != 0)
				die_errno("failed to get attributes of %s",
				    quote(o.arg));
			use_reference = true;
			reference = st.st_mode & 07777;
		} else if (strchr("RcfvVCq", c) == NULL) {
			str_fmt(&letters, "%s-%c%s", letters.len ? "," : "", c,
			    o.arg != NULL ? o.arg : "");
		}
	}
	if (letters.len != 0)
		text = letters.p;
	else if (!use_reference && o.count > 0)
		text = o.operands[first++];
	if (o.count == 0 && text == NULL)
		die_usage("missing operand");
	if (o.count == first)
		die_usage("missing operand after %s",
		    quote(text != NULL ? text : o.operands[0]));
	if (!use_reference) {
		change = mode_parse(text);
		if (change == NULL)
			die_usage("invalid mode: %s", quote(text));
		mask = mode_mask();
	}
	for (int i = first; i < o.count; i++)
		walk(o.operands[i], WALK_FOLLOW_ROOT, visit, letters.p);
	tool_exit(tool_status);
}
