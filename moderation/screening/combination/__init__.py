"""Several weak facts that together leave few people.

``telling`` finds the facts that an author tells of themselves, ``estimate`` says
how many people in the world fit them, ``wording`` says that to the author, and
``weighing`` is the step of the pipeline that does all three. ``figures.toml``
holds every figure with its source.
"""
