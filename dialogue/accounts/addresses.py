"""Where a request comes from, as far as someone we trust says so."""

from ipaddress import IPv6Address, ip_address, ip_network

from django.conf import settings

HOME = 64  # bits: of IPv6, one connection has all addresses below these


def address_of(request):
    """The address that the outermost proxy we trust saw; None when it named none.

    Each proxy adds whom it saw at the end of X-Forwarded-For. What stands before the
    last TRUSTED_PROXY_COUNT of them, anyone may have written.
    """
    proxies = settings.TRUSTED_PROXY_COUNT
    if not proxies:
        return _read(request.META.get("REMOTE_ADDR", ""))
    hops = request.META.get("HTTP_X_FORWARDED_FOR", "").split(",")
    return _read(hops[-proxies]) if len(hops) >= proxies else None


def place_of(request):
    """Whose guesses count together: an address, or all of one IPv6 connection."""
    address = address_of(request)
    if address is None or not isinstance(ip_address(address), IPv6Address):
        return address
    return str(ip_network(f"{address}/{HOME}", strict=False).network_address)


def _read(text):
    try:
        address = ip_address(text.strip().partition("%")[0])
    except ValueError:
        return None
    return str(getattr(address, "ipv4_mapped", None) or address)
