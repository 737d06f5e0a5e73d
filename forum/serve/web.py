"""The web server: gunicorn with the application loaded once and shared by its workers."""

import sys

from forum.serve.parent import die_with


def main() -> None:
    """Serve until told to stop, or until the process whose id is the first argument ends."""
    die_with(int(sys.argv[1]))

    # Imported only now: until die_with has run, a killed supervisor would leave an orphan.
    from forum.instance import load_configuration  # noqa: PLC0415
    from forum.serve.gunicorn_server import Server  # noqa: PLC0415

    Server(load_configuration()).run()


if __name__ == "__main__":
    main()
