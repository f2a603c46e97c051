#!/usr/bin/env python
"""Django's command line for this archive."""

from config.start import load_settings


def main():
    load_settings()

    from django.core.management import execute_from_command_line

    execute_from_command_line()


if __name__ == "__main__":
    main()
