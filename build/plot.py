"""plot.py - bar and line charts as SVG, the same bytes for the same figures.

Standard library only.  bars() compares named things, lines() shows how one
quantity depends on another; both take a title, what the axis measures, and
series of numbers, and answer the SVG as text.  page() makes an HTML document.
"""
import html
import math

COLOURS = ('#1f6feb', '#d1603d', '#2f9e63', '#8250df', '#a5771b', '#57606a')
FONT = 'font-family="system-ui, \'DejaVu Sans\', Helvetica, Arial, sans-serif"'
INK, GREY, GRID = '#1f2328', '#59636e', '#d8dee4'
WIDTH = 760


def number(v):
    """As a reader wants it: 3 significant digits or whole, groups of three."""
    if v == 0:
        return '0'
    if abs(v) >= 100:
        return f'{v:,.0f}'
    if abs(v) >= 10:
        return f'{v:.1f}'.removesuffix('.0')
    return f'{v:.2f}'.rstrip('0').rstrip('.')


def short(v):
    """For axes: 10k, 2.5M."""
    for scale, unit in ((1e9, 'G'), (1e6, 'M'), (1e3, 'k')):
        if abs(v) >= scale:
            return number(v / scale) + unit
    return number(v)


def f(v):
    return f'{v:.1f}'.removesuffix('.0')


def text(x, y, what, size=12, anchor='start', colour=INK, more=''):
    return (f'<text x="{f(x)}" y="{f(y)}" font-size="{size}" text-anchor="{anchor}" '
            f'fill="{colour}"{more}>{html.escape(str(what))}</text>')


def line(x1, y1, x2, y2, colour=GRID, width=1, more=''):
    return (f'<line x1="{f(x1)}" y1="{f(y1)}" x2="{f(x2)}" y2="{f(y2)}" '
            f'stroke="{colour}" stroke-width="{width}"{more}/>')


def document(height, parts, title):
    return (f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{f(height)}" '
            f'viewBox="0 0 {WIDTH} {f(height)}" role="img" {FONT}>\n'
            f'<title>{html.escape(title)}</title>\n'
            f'<rect width="{WIDTH}" height="{f(height)}" fill="#ffffff"/>\n'
            + '\n'.join(parts) + '\n</svg>\n')


class Scale:
    """From values to coordinates, with round ticks; log10 if asked."""

    def __init__(self, low, high, start, end, log=False):
        self.log, self.start, self.end = log, start, end
        if log:
            low, high = max(low, 1e-9), max(high, 1e-9)
            self.low, self.high = math.log10(low), math.log10(high)
            self.low, self.high = math.floor(self.low * 2) / 2, math.ceil(self.high * 2) / 2
            if self.high <= self.low:
                self.high = self.low + 1
        else:
            self.low, self.high = min(low, 0), high if high > min(low, 0) else min(low, 0) + 1
            step = nice((self.high - self.low) / 5)
            self.high = math.ceil(self.high / step) * step
            self.step = step

    def __call__(self, v):
        v = math.log10(max(v, 1e-9)) if self.log else v
        share = (v - self.low) / (self.high - self.low)
        return self.start + min(max(share, 0), 1) * (self.end - self.start)

    def ticks(self):
        if not self.log:
            n = round((self.high - self.low) / self.step)
            return [self.low + i * self.step for i in range(n + 1)]
        whole = range(math.ceil(self.low - 1e-9), math.floor(self.high + 1e-9) + 1)
        out = [10.0 ** e for e in whole]
        if len(out) < 4:
            out = sorted({m * 10.0 ** e for e in range(math.floor(self.low), math.ceil(self.high) + 1)
                          for m in (1, 2, 5)
                          if self.low - 1e-9 <= math.log10(m * 10.0 ** e) <= self.high + 1e-9})
        return out


def nice(step):
    size = 10 ** math.floor(math.log10(step)) if step > 0 else 1
    return next(m * size for m in (1, 2, 2.5, 5, 10) if m * size >= step * .999)


def legend(names, y, colours=COLOURS):
    parts, x = [], 24
    for i, name in enumerate(names):
        width = 22 + 6.6 * len(name)
        if x + width > WIDTH - 16 and x > 24:
            x, y = 24, y + 18
        parts.append(f'<rect x="{f(x)}" y="{f(y - 9)}" width="11" height="11" rx="2" '
                     f'fill="{colours[i % len(colours)]}"/>')
        parts.append(text(x + 16, y, name, 12, colour=GREY))
        x += width + 12
    return parts, y + 16


def heading(title, note):
    parts = [text(24, 28, title, 16, more=' font-weight="600"')]
    y = 34
    if note:
        parts.append(text(24, 47, note, 12, colour=GREY))
        y = 52
    return parts, y


def bars(title, axis, names, series, note='', log=False, marks=(), base=None):
    """Horizontal bars: for each name one per series that has a value for it.

    series: [(label, [value or None])]; marks: [(label, value)], dashed lines.
    base: bars begin there, and those above it have another colour.
    """
    parts, y = heading(title, note)
    if len(series) > 1:
        more, y = legend([label for label, _ in series], y + 16)
        parts += more
    values = [v for _, column in series for v in column if v is not None]
    values += [v for _, v in marks] + ([base] if base else [])
    low = min([v for v in values if v > 0], default=1)
    left = min(24 + 6.9 * max((len(n) for n in names), default=1), 300)
    top, thick = y + 12, 19 if len(series) == 1 else 14
    groups = [[(s, column[n]) for s, (_, column) in enumerate(series) if column[n] is not None]
              for n in range(len(names))]
    bottom = top + sum(thick * max(len(g), 1) + 9 for g in groups)
    right = WIDTH - 70
    scale = Scale(low * .8 if log else 0, max(values, default=1), left, right, log)
    if log:                     # no half decades: as far as the values go
        scale.low, scale.high = math.log10(low * .8), math.log10(max(values, default=1) * 1.05)
    for t in scale.ticks():
        parts.append(line(scale(t), top - 4, scale(t), bottom))
        parts.append(text(scale(t), bottom + 15, short(t), 11, 'middle', GREY))
    at = top
    for name, group in zip(names, groups):
        parts.append(text(left - 8, at + thick * max(len(group), 1) / 2 + 3, name, 12, 'end'))
        for s, v in group:
            x, y = scale(base) if base else left, scale(v)
            colour = COLOURS[s % len(COLOURS)] if not base or v <= base else COLOURS[1]
            parts.append(f'<rect x="{f(min(x, y))}" y="{f(at)}" width="{f(max(abs(y - x), 1))}" '
                         f'height="{thick - 3}" rx="2" fill="{colour}"/>')
            end = 'end' if base and v < base else 'start'
            parts.append(text(y + (-5 if end == 'end' else 5), at + thick - 6, number(v), 11, end))
            at += thick
        if not group:
            parts.append(text(left + 6, at + thick - 6, 'no figure', 11, colour=GREY))
            at += thick
        at += 9
    for i, (label, v) in enumerate(marks):
        parts.append(line(scale(v), top - 6, scale(v), bottom, '#cf222e', 1.5,
                          ' stroke-dasharray="5 4"'))
        parts.append(text(scale(v), bottom + 30 + 14 * i, f'{label}', 11, 'middle', '#cf222e'))
    below = bottom + 34 + 14 * len(marks)
    parts.append(text((left + right) / 2, below, axis, 12, 'middle', GREY))
    return document(below + 14, parts, title)


def lines(title, xaxis, yaxis, series, note='', xlog=False, ylog=False, marks=(),
          height=380, whole=(), names=(), levels=()):
    """series: [(label, [(x, y)])]; marks: [(label, x)]; levels: [(label, y)].

    whole: x ticks to show; names: what to write at them.
    """
    parts, y = heading(title, note)
    more, y = legend([label for label, _ in series], y + 16)
    parts += more
    xs = [p[0] for _, points in series for p in points] or [0]
    ys = [p[1] for _, points in series for p in points] + [y for _, y in levels] or [0]
    left, right, top, bottom = 78, WIDTH - 28, y + 8, y + height - 60
    sx = Scale(min(xs) if xlog else 0, max(xs), left, right, xlog)
    if xlog:
        sx.low, sx.high = math.log10(min(xs)), math.log10(max(xs))
    elif whole:
        sx.high = max(max(xs), 1)
    sy = Scale(min(ys) if ylog else 0, max(ys), bottom, top, ylog)
    for t in sy.ticks():
        parts.append(line(left, sy(t), right, sy(t)))
        parts.append(text(left - 7, sy(t) + 4, short(t), 11, 'end', GREY))
    for i, t in enumerate(whole or sx.ticks()):
        parts.append(line(sx(t), bottom, sx(t), bottom + 5, GREY))
        parts.append(text(sx(t), bottom + 18, names[i] if names else short(t), 11, 'middle', GREY))
    parts.append(line(left, bottom, right, bottom, GREY))
    for i, (label, x) in enumerate(marks):
        parts.append(line(sx(x), top, sx(x), bottom, '#cf222e', 1.5, ' stroke-dasharray="5 4"'))
        late = sx(x) > (left + right) / 2
        parts.append(text(sx(x) + (-5 if late else 5), top + 13 + 15 * i, label, 11,
                          'end' if late else 'start', '#cf222e'))
    for label, level in levels:
        parts.append(line(left, sy(level), right, sy(level), GREY, 1.5,
                          ' stroke-dasharray="5 4"'))
        parts.append(text(left + 6, sy(level) + 14, label, 11, colour=GREY))
    for i, (_, points) in enumerate(series):
        colour = COLOURS[i % len(COLOURS)]
        path = ' '.join(f'{f(sx(a))},{f(sy(b))}' for a, b in points)
        parts.append(f'<polyline points="{path}" fill="none" stroke="{colour}" '
                     'stroke-width="2"/>')
        parts += [f'<circle cx="{f(sx(a))}" cy="{f(sy(b))}" r="3" fill="{colour}"/>'
                  for a, b in points]
    middle = (top + bottom) / 2
    parts.append(text((left + right) / 2, bottom + 38, xaxis, 12, 'middle', GREY))
    parts.append(text(20, middle, yaxis, 12, 'middle', GREY,
                      f' transform="rotate(-90 20 {f(middle)})"'))
    return document(bottom + 54, parts, title)


STYLE = '''body{font:15px/1.5 system-ui,"DejaVu Sans",Helvetica,Arial,sans-serif;color:#1f2328;
max-width:800px;margin:2em auto;padding:0 20px}table{border-collapse:collapse;margin:1em 0}
th,td{padding:3px 12px;border-bottom:1px solid #d8dee4;text-align:left}td.n,th.n{text-align:right;
font-variant-numeric:tabular-nums}td.behind{color:#cf222e}figure{margin:1.2em 0}svg{max-width:100%;
height:auto}code{background:#f6f8fa;padding:1px 4px}.skip{color:#59636e;font-style:italic}
small{color:#59636e}'''


def page(title, body):
    return (f'<!DOCTYPE html>\n<html lang="en">\n<head><meta charset="utf-8"/>'
            f'<title>{html.escape(title)}</title>\n<style>{STYLE}</style></head>\n<body>\n'
            f'<h1>{html.escape(title)}</h1>\n{body}\n</body>\n</html>\n')


def table(head, rows, numeric=(), mark=lambda row, column: ''):
    """An HTML table; numeric: the columns that are right-aligned."""
    def cell(tag, i, what, extra=''):
        names = ' '.join(filter(None, ['n' if i in numeric else '', extra]))
        return f'<{tag}' + (f' class="{names}"' if names else '') + \
            f'>{html.escape(str(what))}</{tag}>'
    out = ['<table><tr>' + ''.join(cell('th', i, h) for i, h in enumerate(head)) + '</tr>']
    for row in rows:
        out.append('<tr>' + ''.join(cell('td', i, v, mark(row, i)) for i, v in enumerate(row))
                   + '</tr>')
    return '\n'.join(out) + '</table>\n'
