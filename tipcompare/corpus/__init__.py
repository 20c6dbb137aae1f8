"""One road from a folder of files to results: whose document each is, histories, workers, and what is kept."""

from tipcompare.corpus.corpus import Corpus, choose_history, read

__all__ = ["Corpus", "choose_history", "read"]
