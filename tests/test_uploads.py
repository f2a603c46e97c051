"""No more of a sent file is passed on than shows that it is too large."""

from config.uploads import MOST, CappedUploads


def test_of_a_large_file_the_beginning_is_passed_on():
    handler = CappedUploads()

    assert handler.receive_data_chunk(b"first", 0) == b"first"
    assert handler.receive_data_chunk(b"last", MOST - 1) == b"last"
    assert handler.receive_data_chunk(b"more", MOST) is None


def test_the_file_is_for_the_next_handler():
    assert CappedUploads().file_complete(0) is None
