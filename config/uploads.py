"""Files that are sent: of one that is too large, no more is kept than shows it."""

from django.core.files.uploadhandler import FileUploadHandler

# As large as a release or a fixture file may be, and a chunk more.
MOST = 10 * 2**20 + FileUploadHandler.chunk_size


class CappedUploads(FileUploadHandler):
    """Stands before the handlers that keep files, and passes on MOST bytes of each."""

    def receive_data_chunk(self, raw_data, start):
        return raw_data if start < MOST else None

    def file_complete(self, file_size):
        return None  # the next handler has the file
