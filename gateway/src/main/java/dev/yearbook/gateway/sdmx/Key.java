package dev.yearbook.gateway.sdmx;

import java.util.List;

/// The key of a series: one code for each dimension, in the order of the structure.
record Key(List<String> codes) {

    Key {
        codes = List.copyOf(codes);
    }

    @Override
    public String toString() {
        return String.join(".", codes);
    }
}
