"""How the heads were taught: recipes with their seeds, and the invented texts in texts/.

Run by hand, never at run time, in the environment that `make test` sets up:

    python -m moderation.screening.learned.training.topics
"""
