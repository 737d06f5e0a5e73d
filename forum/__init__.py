"""The community: accounts, groups, threads and the pages around them, as one Flask application.

Importing this package imports nothing heavy: the process that supervises the
site reads its configuration from here and stays small.
Build the application with :func:`forum.application.create_app`.
"""
