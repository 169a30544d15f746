#!/usr/bin/env python3
"""pagelife.py TOP [OUT.svg] - the picture of docs/memory.md: a page's life.

The states are read from servers/pager/swap.h (SLOT_STATES); an arrow that names
a state the code has not, or a state without an arrow, is an error.  Without
OUT.svg the picture goes to standard output.
"""
import html
import pathlib
import re
import sys

# Of an entry in a page table (kernel/arch/i386/paging.h), and where they stand.
ENTRY = {'nothing': (110, 60), 'zero': (110, 180), 'present': (110, 330)}
PLACE = {'FREE': (400, 60), 'LOST': (700, 60), 'DIRTY': (400, 250), 'WRITING': (400, 410),
         'CLEAN': (700, 250), 'OUT': (700, 410), 'READING': (930, 330)}
ARROWS = [
    ('nothing', 'zero', 'mark'), ('zero', 'present', 'first touch (kernel)'),
    ('present', 'DIRTY', 'evict: a cookie stays'), ('DIRTY', 'present', 'fault: moved back'),
    ('FREE', 'DIRTY', 'slot_new'), ('DIRTY', 'WRITING', 'launder'),
    ('WRITING', 'DIRTY', 'written to, or E_IO'), ('WRITING', 'CLEAN', 'transfer over'),
    ('CLEAN', 'OUT', 'drop: frame free'), ('OUT', 'READING', 'fault'),
    ('READING', 'CLEAN', 'transfer over'), ('READING', 'LOST', 'E_IO: SIGBUS'),
    ('CLEAN', 'DIRTY', 'dirty when evicted again'), ('CLEAN', 'present', 'fault: copy on the disk kept'),
    ('CLEAN', 'FREE', 'no entry is left'), ('LOST', 'FREE', 'no entry is left'),
    ('OUT', 'FREE', 'no entry is left'),
]
W, H = 120, 44


def states(top):
    text = (pathlib.Path(top) / 'servers/pager/swap.h').read_text()
    return dict(re.findall(r'S\((\w+), "([^"]+)"\)', text))


def border(x, y, tx, ty):
    """Where the line from the middle of a box to (tx, ty) leaves it."""
    dx, dy = tx - x, ty - y
    scale = min(W / 2 / abs(dx) if dx else 9, H / 2 / abs(dy) if dy else 9)
    return x + dx * scale, y + dy * scale


def picture(slots):
    known = set(ENTRY) | set(slots)
    used = {a for a, _, _ in ARROWS} | {b for _, b, _ in ARROWS}
    if set(PLACE) != set(slots) or used != known:
        raise SystemExit(f'pagelife.py: states differ from the code: {sorted(used ^ known)} '
                         f'{sorted(set(PLACE) ^ set(slots))}')
    at = {**ENTRY, **PLACE}
    out = ['<svg xmlns="http://www.w3.org/2000/svg" width="1040" height="480" '
           'font-family="sans-serif" font-size="12">',
           '<defs><marker id="a" markerWidth="9" markerHeight="9" refX="8" refY="4" orient="auto">'
           '<path d="M0,0 L9,4 L0,8 z" fill="#555"/></marker></defs>',
           '<rect width="100%" height="100%" fill="white"/>',
           '<text x="60" y="22" font-weight="bold">entry of a space</text>',
           '<text x="350" y="22" font-weight="bold">slot of the pager (the entry is a cookie)</text>']
    words = []
    for a, b, text in ARROWS:
        (x1, y1), (x2, y2) = at[a], at[b]
        both = any((b, a) == (p, q) for p, q, _ in ARROWS)
        length = ((x2 - x1) ** 2 + (y2 - y1) ** 2) ** .5
        ox, oy = ((y1 - y2) / length * 9, (x2 - x1) / length * 9) if both else (0, 0)
        sx, sy = border(x1, y1, x2, y2)
        ex, ey = border(x2, y2, x1, y1)
        out.append(f'<line x1="{sx + ox:.0f}" y1="{sy + oy:.0f}" x2="{ex + ox:.0f}" y2="{ey + oy:.0f}" '
                   'stroke="#555" marker-end="url(#a)"/>')
        # two arrows side by side have their words on either side
        anchor = 'middle' if abs(x1 - x2) > 9 or not both else 'start' if ox > 0 else 'end'
        words.append(f'<text x="{(sx + ex) / 2 + ox * 1.6:.0f}" y="{(sy + ey) / 2 + oy * 1.6 + 4:.0f}" '
                     f'text-anchor="{anchor}" font-size="10" fill="#333" stroke="white" stroke-width="3" '
                     f'paint-order="stroke">{html.escape(text)}</text>')
    for name, (x, y) in at.items():
        fill = '#e8f1fb' if name in ENTRY else '#fdf3e1'
        out.append(f'<g><title>{html.escape(slots.get(name, "an entry"))}</title>'
                   f'<rect x="{x - W / 2:.0f}" y="{y - H / 2:.0f}" width="{W}" height="{H}" rx="8" '
                   f'fill="{fill}" stroke="#333"/><text x="{x}" y="{y + 4}" text-anchor="middle" '
                   f'font-weight="bold">{name}</text></g>')
    return '\n'.join(out + words + ['</svg>', ''])


if __name__ == '__main__':
    svg = picture(states(sys.argv[1]))
    if len(sys.argv) > 2:
        pathlib.Path(sys.argv[2]).write_text(svg)
    else:
        sys.stdout.write(svg)
