package dev.yearbook.ingest.reading;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes outlines to a stream and reads them back, between the process that reads a document and
/// the one that asked for it. Both are of one version, so the form carries no version of its own.
public final class OutlineCodec {

    private static final int MOST = 1 << 24;

    private OutlineCodec() {}

    /// Writes an outline.
    public static void write(Outline outline, DataOutputStream out) throws IOException {
        text(outline.source(), out);
        out.writeInt(outline.properties().size());
        for (Map.Entry<String, String> property : outline.properties().entrySet()) {
            text(property.getKey(), out);
            text(property.getValue(), out);
        }
        numbers(outline.pageStarts(), out);
        out.writeInt(outline.blocks().size());
        for (Block block : outline.blocks()) {
            write(block, out);
        }
    }

    /// Reads an outline.
    public static Outline read(DataInputStream in) throws IOException {
        String source = text(in);
        Map<String, String> properties = new HashMap<>();
        for (int i = in.readInt(); i > 0; i--) {
            properties.put(text(in), text(in));
        }
        int[] pageStarts = numbers(in);
        List<Block> blocks = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            blocks.add(block(in));
        }
        return new Outline(source, blocks, properties, pageStarts);
    }

    private static void write(Block block, DataOutputStream out) throws IOException {
        switch (block) {
            case Block.Heading heading -> {
                head('h', heading.level(), out);
                passage(heading.text(), out);
            }
            case Block.Paragraph paragraph -> {
                head('p', 0, out);
                passage(paragraph.text(), out);
            }
            case Block.ListItem item -> {
                head('i', item.depth(), out);
                passage(item.text(), out);
            }
            case Block.Footnote note -> {
                head('n', 0, out);
                text(note.mark().orElse(""), out);
                passage(note.text(), out);
            }
            case Block.Table table -> table(table, out);
        }
    }

    private static Block block(DataInputStream in) throws IOException {
        int kind = in.read();
        int number = in.readInt();
        return switch (kind) {
            case 'h' -> new Block.Heading(number, passage(in));
            case 'p' -> new Block.Paragraph(passage(in));
            case 'i' -> new Block.ListItem(number, passage(in));
            case 'n' ->
                    new Block.Footnote(
                            Optional.of(text(in)).filter(m -> !m.isEmpty()), passage(in));
            case 't' -> table(number, in);
            default -> throw new IOException("No block begins with " + kind);
        };
    }

    private static void head(char kind, int number, DataOutputStream out) throws IOException {
        out.write(kind);
        out.writeInt(number);
    }

    private static void table(Block.Table table, DataOutputStream out) throws IOException {
        head('t', table.cells().size(), out);
        passage(table.caption().orElse(Passage.EMPTY), out);
        passage(table.unitLine().orElse(Passage.EMPTY), out);
        for (Block.Cell cell : table.cells()) {
            numbers(new int[] {cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan()}, out);
            out.writeBoolean(cell.header());
            passage(cell.text(), out);
        }
    }

    private static Block.Table table(int count, DataInputStream in) throws IOException {
        Optional<Passage> caption = Optional.of(passage(in)).filter(text -> !text.isEmpty());
        Optional<Passage> unitLine = Optional.of(passage(in)).filter(text -> !text.isEmpty());
        List<Block.Cell> cells = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int[] place = numbers(in);
            boolean header = in.readBoolean();
            cells.add(new Block.Cell(place[0], place[1], place[2], place[3], header, passage(in)));
        }
        return new Block.Table(caption, unitLine, cells);
    }

    private static void passage(Passage passage, DataOutputStream out) throws IOException {
        text(passage.text(), out);
        int[] runs = new int[passage.runCount()];
        int[] starts = new int[runs.length];
        int[] ends = new int[runs.length];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = passage.runStart(i);
            starts[i] = passage.sourceStart(runs[i]);
            ends[i] = passage.sourceEnd(runs[i] + 1);
        }
        numbers(runs, out);
        numbers(starts, out);
        numbers(ends, out);
    }

    private static Passage passage(DataInputStream in) throws IOException {
        return new Passage(text(in), numbers(in), numbers(in), numbers(in));
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_16BE);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(bytes(in, in.readInt()), StandardCharsets.UTF_16BE);
    }

    private static byte[] bytes(DataInputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException(
                    "The stream ends after %d of %d bytes".formatted(bytes.length, length));
        }
        return bytes;
    }

    private static void numbers(int[] numbers, DataOutputStream out) throws IOException {
        out.writeInt(numbers.length);
        for (int number : numbers) {
            out.writeInt(number);
        }
    }

    private static int[] numbers(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MOST) {
            throw new IOException("No passage has %d runs".formatted(length));
        }
        int[] numbers = new int[length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.readInt();
        }
        return numbers;
    }
}
