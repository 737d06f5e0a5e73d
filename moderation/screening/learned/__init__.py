"""What we taught on top of the personal-data model, from texts that were invented for it.

Small heads over what that model has understood already, so that each token is
read once. They only vote: rules and vocabularies weigh their word with all the
others'. :mod:`training` holds the recipe, the texts and the evaluation.
"""
