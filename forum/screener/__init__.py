"""The process that screens: ``python -m forum.screener``. It knows the models and no web pages."""
