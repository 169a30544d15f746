/*
 * pagesim.c - replay a trace of page references on every policy.
 *
 *	pagesim [-m FRAMES] [-n] [-s FILE.svg] [TRACE]
 *
 * A trace is numbers of pages; "w" before a number means a write; # begins a
 * comment.  Without one it is Belady's 1 2 3 4 1 2 5 1 2 3 4 5.  For 1 to FRAMES
 * frames each policy's faults are counted and printed as a table; -s draws them.
 * The policies are the pager's own files.  Runs on the host and in Maque.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "../policy/policy.h"
#include "sim.h"

static struct trace trace;

static void
load(const char *path)
{
	static const u32 belady[] = { 1, 2, 3, 4, 1, 2, 5, 1, 2, 3, 4, 5 };
	FILE *f = path != NULL ? fopen(path, "r") : NULL;
	char word[32];

	if (path == NULL) {
		for (u32 i = 0; i < sizeof belady / sizeof belady[0]; i++)
			trace_add(&trace, belady[i], 0);
		return;
	}
	if (f == NULL) {
		perror(path);
		exit(1);
	}
	while (fscanf(f, "%31s", word) == 1) {
		char *end, *digits = word + (word[0] == 'w');
		unsigned long n = strtoul(digits, &end, 10);

		if (word[0] == '#') {
			if (fscanf(f, "%*[^\n]") < 0)
				break;
		} else if (*digits == '\0' || *end != '\0' || trace_add(&trace, (u32)n, word[0] == 'w') != 0) {
			fprintf(stderr, "pagesim: %s: not a page: %s\n", path, word);
			exit(1);
		}
	}
	fclose(f);
}

static void
table(u32 most)
{
	printf("frames");
	for (u32 k = 0; policies[k] != NULL; k++)
		printf(" %14s", policies[k]->name);
	printf("\n");
	for (u32 frames = 1; frames <= most; frames++) {
		printf("%6u", frames);
		for (u32 k = 0; policies[k] != NULL; k++)
			printf(" %14u", simulate(&trace, policies[k], frames).faults);
		printf("\n");
	}
}

/* A line for each policy over the number of frames. */
static void
draw(const char *path, u32 most)
{
	static const char *const colour[] = { "#1b6ca8", "#7a4fbf", "#c0392b", "#d68910", "#229954",
		"#117a65", "#922b66", "#444444" };
	enum { WIDTH = 760, HEIGHT = 420, LEFT = 60, TOP = 30, LINE = 18 };
	FILE *f = fopen(path, "w");
	u32 top = trace.count;

	if (f == NULL) {
		perror(path);
		exit(1);
	}
	fprintf(f,
	    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" "
	    "font-family=\"sans-serif\" font-size=\"12\">\n"
	    "<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>\n"
	    "<text x=\"%d\" y=\"18\">page faults of %u references, by number of frames</text>\n",
	    WIDTH + 200, HEIGHT + 80, LEFT, top);
	for (u32 frames = 1; frames <= most; frames++)
		if (most <= 20 || frames % (most / 10) == 0)
			fprintf(f, "<text x=\"%u\" y=\"%d\" text-anchor=\"middle\">%u</text>\n",
			    LEFT + (frames - 1) * WIDTH / (most > 1 ? most - 1 : 1), TOP + HEIGHT + 18,
			    frames);
	for (u32 i = 0; i <= 4; i++)
		fprintf(f,
		    "<line x1=\"%d\" x2=\"%d\" y1=\"%u\" y2=\"%u\" stroke=\"#ddd\"/>"
		    "<text x=\"%d\" y=\"%u\" text-anchor=\"end\">%u</text>\n",
		    LEFT, LEFT + WIDTH, TOP + HEIGHT - i * HEIGHT / 4, TOP + HEIGHT - i * HEIGHT / 4,
		    LEFT - 6, TOP + HEIGHT - i * HEIGHT / 4 + 4, i * top / 4);
	for (u32 k = 0; policies[k] != NULL; k++) {
		fprintf(f, "<polyline fill=\"none\" stroke=\"%s\" stroke-width=\"2\" points=\"", colour[k % 8]);
		for (u32 frames = 1; frames <= most; frames++)
			fprintf(f, "%u,%u ", LEFT + (frames - 1) * WIDTH / (most > 1 ? most - 1 : 1),
			    TOP + HEIGHT - (u32)((u64)simulate(&trace, policies[k], frames).faults * HEIGHT / top));
		fprintf(f, "\"/>\n<text x=\"%d\" y=\"%u\" fill=\"%s\">%s</text>\n", LEFT + WIDTH + 20,
		    TOP + 20 + k * LINE, colour[k % 8], policies[k]->name);
	}
	fprintf(f, "</svg>\n");
	if (fclose(f) != 0) {
		perror(path);
		exit(1);
	}
}

int
main(int argc, char **argv)
{
	const char *svg = NULL, *path = NULL;
	u32 most = 0;

	for (int i = 1; i < argc; i++)
		if (strcmp(argv[i], "-s") == 0 && i + 1 < argc)
			svg = argv[++i];
		else if (strcmp(argv[i], "-m") == 0 && i + 1 < argc)
			most = (u32)atoi(argv[++i]);
		else if (argv[i][0] != '-' && path == NULL)
			path = argv[i];
		else {
			fprintf(stderr, "usage: pagesim [-m FRAMES] [-s FILE.svg] [TRACE]\n");
			return 2;
		}
	load(path);
	if (trace.count == 0) {
		fprintf(stderr, "pagesim: the trace is empty\n");
		return 1;
	}
	if (most == 0 || most > trace.pages)
		most = trace.pages;
	table(most);
	if (svg != NULL)
		draw(svg, most);
	return 0;
}
