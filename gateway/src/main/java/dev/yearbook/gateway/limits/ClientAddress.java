package dev.yearbook.gateway.limits;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/// Where a request came from.
///
/// @param address the address
public record ClientAddress(InetAddress address) {

    private static final int IPV6_NETWORK = 8;

    /// The address as text.
    public String text() {
        return address.getHostAddress();
    }

    /// What is counted as one sender: an IPv4 address, and of IPv6 the /64 that one customer has,
    /// in which addresses can be changed at will.
    public String network() {
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), IPV6_NETWORK))
                : address.getHostAddress();
    }
}
