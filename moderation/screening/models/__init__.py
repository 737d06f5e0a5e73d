"""The models that read a text, and what labels they give."""

import os

# numpy reads this when it is imported. A second thread for the small matrices of
# one text costs more of the processor than it saves time.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
