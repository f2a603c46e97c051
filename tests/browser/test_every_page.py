"""Each address as the urls list it, its fullest and its plainest page, in a browser."""

import pytest

from tests.site.addresses import ADDRESSES

from .looks import faults_of

PAGES = [address for address in ADDRESSES if address.is_page]


@pytest.mark.parametrize("address", PAGES, ids=str)
def test_page_is_accessible_in_both_schemes_and_reflows(record, page, address):
    assert [*faults_of(page, record + address.path())] == []
