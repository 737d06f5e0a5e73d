"""Starts the whole site on one machine: web server and screener as one process tree.

``python -m forum.serve`` (what ``make run`` does) prepares the instance and
then looks after two children. It holds no connection and imports no
framework, so that it outlives whatever happens to them.
"""
