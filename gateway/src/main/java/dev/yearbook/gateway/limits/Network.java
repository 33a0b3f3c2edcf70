package dev.yearbook.gateway.limits;

import java.math.BigInteger;
import java.net.InetAddress;

/// A network in CIDR form: `10.0.0.0/8`, `fd00::/8`; an address alone is a network of one.
///
/// @param base its first address
/// @param bits how many bits of it count
record Network(InetAddress base, int bits) {

    /// @throws IllegalArgumentException when it is not written so
    static Network of(String text) {
        String[] parts = text.strip().split("/", 2);
        InetAddress base = InetAddress.ofLiteral(parts[0]);
        int all = base.getAddress().length * Byte.SIZE;
        int bits = parts.length == 1 ? all : Integer.parseInt(parts[1]);
        if (bits < 0 || bits > all) {
            throw new IllegalArgumentException("Not a network: " + text);
        }
        return new Network(base, bits);
    }

    boolean contains(InetAddress address) {
        return address.getAddress().length == base.getAddress().length
                && prefix(address).equals(prefix(base));
    }

    private BigInteger prefix(InetAddress address) {
        int all = address.getAddress().length * Byte.SIZE;
        return new BigInteger(1, address.getAddress()).shiftRight(all - bits);
    }
}
