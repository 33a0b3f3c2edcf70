package dev.yearbook.gateway.sdmx;

import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/// An answer that is sent while it is written, so that one with all data needs no more memory than
/// one with a handful.
///
/// Where the writing fails, so does the reading: an answer that breaks off must not look whole.
final class Outflow extends InputStream {

    private static final int AHEAD = 64 << 10;

    private final PipedInputStream pipe = new PipedInputStream(AHEAD);
    private volatile @Nullable Throwable failure;

    private Outflow() {}

    /// Begins to write an answer; whoever reads no more has to close.
    static Outflow of(SdmxAnswers.Body body, Executor executor) throws IOException {
        Outflow outflow = new Outflow();
        PipedOutputStream out = new PipedOutputStream(outflow.pipe);
        executor.execute(() -> outflow.write(body, out));
        return outflow;
    }

    private void write(SdmxAnswers.Body body, PipedOutputStream out) {
        // The failure has to be there before the end can be read.
        try (out) {
            writeOrFail(body, out);
        } catch (IOException nobodyReads) {
            // Then nobody is interested in how it ends.
        }
    }

    private void writeOrFail(SdmxAnswers.Body body, PipedOutputStream out) {
        try {
            body.write(out);
        } catch (IOException | RuntimeException broken) {
            failure = broken;
        }
    }

    @Override
    public int read() throws IOException {
        int read = pipe.read();
        return read < 0 ? end() : read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = pipe.read(bytes, offset, length);
        return read < 0 ? end() : read;
    }

    private int end() throws IOException {
        Throwable broken = failure;
        if (broken != null) {
            throw new IOException("The answer breaks off", broken);
        }
        return -1;
    }

    @Override
    public void close() throws IOException {
        pipe.close();
    }
}
