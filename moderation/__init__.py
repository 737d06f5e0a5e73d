"""Decides which text readers may see.

Arrows point down: ``review`` -> ``publishing`` -> ``screening``. Nothing in
here imports the forum.
"""
