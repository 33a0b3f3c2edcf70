package dev.yearbook.metrics.rebuild;

/// Another rebuild has not ended.
final class RebuildUnderWay extends RuntimeException {

    private static final long serialVersionUID = 1;

    RebuildUnderWay() {
        super("A rebuild is under way: wait for its end");
    }
}
