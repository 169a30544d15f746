"""What holds for the whole run: figures that tests measured are shown at its end."""
import os
import pathlib

TOP = pathlib.Path(__file__).resolve().parent.parent
FIGURES = pathlib.Path(os.environ.get('MAQUE_OUT', TOP / 'out')) / 'figures'


def pytest_sessionstart(session):
    if hasattr(session.config, 'workerinput'):
        return  # only the one that shows them
    FIGURES.mkdir(parents=True, exist_ok=True)
    for old in FIGURES.iterdir():
        old.unlink()


def pytest_terminal_summary(terminalreporter):
    for path in sorted(FIGURES.glob('*.txt')):
        terminalreporter.section(path.stem)
        terminalreporter.write(path.read_text())
