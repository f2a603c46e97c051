"""The collector is off while a load runs, and as it was afterwards."""

import gc

import pytest

from dialogue.exchange.collecting import no_collecting


def test_it_is_off_inside_and_on_again_after():
    with no_collecting():
        assert not gc.isenabled()

    assert gc.isenabled()


def test_it_is_on_again_after_a_fault():
    with pytest.raises(ValueError, match="fault"), no_collecting():
        raise ValueError("fault")

    assert gc.isenabled()


def test_one_inside_another_leaves_it_off():
    with no_collecting():
        with no_collecting():
            pass
        assert not gc.isenabled()
