"""How gunicorn serves the archive. Read by `gunicorn config.wsgi` in this folder."""

import signal

from config.start import load_settings

# Here, in the master: a worker that cannot start would be started again for ever.
load_settings()

bind = "127.0.0.1:8000"
workers = 2
# Threads wait for slow readers. Measured: 2 processes of 8 threads served none of 4
# requests beside 100 slow ones, 2 of 64 served 40 of 40. A buffering proxy does more.
worker_class = "gthread"
threads = 64
# Else every instance of this user would share one socket in the home folder.
control_socket_disable = True


def post_worker_init(worker):
    """Leave Ctrl-C to the master, which tells its workers.

    Told twice, a worker sometimes waits for itself: the stop then takes 30 seconds.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
