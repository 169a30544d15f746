/*
 * prompt.c - PS1, PS2 and PS4, expanded each time they are shown.
 */
#include <string.h>
#include "error.h"
#include "eval.h"
#include "expand.h"
#include "lex.h"
#include "mem.h"
#include "opt.h"
#include "parse.h"
#include "prompt.h"
#include "tree.h"
#include "var.h"

/*
 * The lexer may be in the middle of a command, when a prompt for more of it
 * is wanted: its state must survive a throw as well.
 */
static const char *
expand(const char *text)
{
	struct tree *outer_tree = parse_tree, *tree = tree_new();
	const struct lex outer = lex;
	const int status = exit_status;
	const char *volatile result = text;
	struct catch c;

	if (CATCH(&c) == 0) {
		result = expand_string(parse_prompt(tree, text));
		catch_leave(&c);
	} else {
		lex = outer;
		parse_tree = outer_tree;
	}
	exit_status = status;
	tree_put(tree);
	return result;
}

const char *
prompt_text(const char *name)
{
	const char *text = var_get(name);
	const bool trace = OPT(XTRACE);

	if (text == NULL)
		return "";
	if (strpbrk(text, "$`\\") == NULL)
		return text;
	OPT(XTRACE) = false;
	text = expand(text);
	OPT(XTRACE) = trace;
	return text;
}
