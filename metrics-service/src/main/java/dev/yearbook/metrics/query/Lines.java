package dev.yearbook.metrics.query;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

/// A text that is made while it is read: the next chunk of lines is asked for when the one before
/// has gone out, so that a reader of any speed takes little memory and holds no transaction open.
final class Lines extends InputStream {

    private final Supplier<List<String>> more;
    private Iterator<String> lines;
    private byte[] line = new byte[0];
    private int at;

    /// @param more the next lines; empty at the end
    Lines(Supplier<List<String>> more) {
        this.more = more;
        this.lines = List.<String>of().iterator();
    }

    @Override
    public int read() {
        return advance() ? line[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) {
        if (length == 0) return 0;
        if (!advance()) return -1;
        int count = Math.min(length, line.length - at);
        System.arraycopy(line, at, into, from, count);
        at += count;
        return count;
    }

    private boolean advance() {
        while (at == line.length) {
            if (!lines.hasNext()) lines = more.get().iterator();
            if (!lines.hasNext()) return false;
            line = (lines.next() + "\n").getBytes(StandardCharsets.UTF_8);
            at = 0;
        }
        return true;
    }
}
