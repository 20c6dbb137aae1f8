"""One road from a folder of files to results: whose document each is, histories, workers, and what is kept."""

from tipcompare.corpus.corpus import Corpus
from tipcompare.corpus.failures import Skipped
from tipcompare.corpus.history import History
from tipcompare.corpus.settings import Settings
from tipcompare.corpus.single import read
from tipcompare.corpus.workers import Workers

__all__ = ["Corpus", "History", "Settings", "Skipped", "Workers", "read"]
