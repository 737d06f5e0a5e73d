"""The only door to readers: documents, revisions, publications, decisions.

What a person writes enters through :mod:`submitting` as a sealed, pending
revision; the screener moves it on through :mod:`screening_desk`; readers see
it through :mod:`reading` and in no other way. :mod:`moves` is the one place
where a revision's status changes.
"""
