"""A shell on a pseudo-terminal: type keys, read the screen."""
import os
import pty
import select
import signal
import time


class Session:
    def __init__(self, shell, directory, term='vt100', args=(), seconds=10):
        self.seconds = seconds
        self.text = ''
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.chdir(directory)
            os.execve(shell, ['sh', *args], {
                'PATH': '/usr/bin:/bin', 'HOME': directory, 'TERM': term,
                'PS1': 'ready> ', 'ASAN_OPTIONS': 'detect_leaks=0'})

    def type(self, keys):
        os.write(self.fd, keys.encode('latin-1'))

    def wait_for(self, text):
        """Read until text has come; returns what came before and with it."""
        end = time.monotonic() + self.seconds
        while text not in self.text:
            left = end - time.monotonic()
            assert left > 0, f'{text!r} did not come: {self.text!r}'
            if not select.select([self.fd], [], [], left)[0]:
                continue
            try:
                data = os.read(self.fd, 4096)
            except OSError:
                data = b''
            assert data, f'ended before {text!r} came: {self.text!r}'
            self.text += data.decode('latin-1')
        at = self.text.index(text) + len(text)
        seen, self.text = self.text[:at], self.text[at:]
        return seen

    def run(self, keys, expect):
        """Type a line; its output line must come, then the prompt."""
        self.type(keys)
        self.wait_for('\n' + expect + '\r\n')
        self.wait_for('ready> ')

    def close(self):
        """The exit status; the shell must be about to end."""
        end = time.monotonic() + self.seconds
        while time.monotonic() < end:
            try:
                if select.select([self.fd], [], [], 0.05)[0]:
                    os.read(self.fd, 4096)
            except OSError:
                pass
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                os.close(self.fd)
                return os.waitstatus_to_exitcode(status)
        self.kill()
        raise AssertionError('the shell did not end')

    def kill(self):
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.fd)
