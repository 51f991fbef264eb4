__version__ = "0.1.0"

import os

# Before torch is imported anywhere: idle threads sleep, else a busy neighbour costs up to 30 times.
os.environ.setdefault("GOMP_SPINCOUNT", "0")
