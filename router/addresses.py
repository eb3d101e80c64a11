"""Whose address is it: what one caller can change by itself must not make it somebody else."""

from __future__ import annotations

from ipaddress import IPv6Address, ip_address, ip_network

NOBODY = "unknown"


def caller_at(address: str | None) -> str:
    """One name for everything that one caller calls from: an IPv4 address, or an IPv6 network of 64 bits.

    >>> caller_at("192.0.2.7"), caller_at("2001:db8:1:2:3::4"), caller_at("::ffff:192.0.2.7"), caller_at(None)
    ('192.0.2.7', '2001:db8:1:2::/64', '192.0.2.7', 'unknown')
    """
    try:
        found = ip_address(address or "")
    except ValueError:
        return NOBODY
    if not isinstance(found, IPv6Address):
        return str(found)
    return str(found.ipv4_mapped or ip_network((found, 64), strict=False))


def exactly(address: str | None) -> str | None:
    """The address itself, or None for what is none: a proxy passes on what it was given, and it may be any words.

    >>> exactly("192.0.2.7"), exactly("fe80::1%words"), exactly("anna@example.com")
    ('192.0.2.7', 'fe80::1', None)
    """
    try:
        found = ip_address(address or "")
    except ValueError:
        return None
    return str(found).partition("%")[0]
