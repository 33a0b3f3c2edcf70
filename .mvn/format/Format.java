import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Checks or repairs the format of all Java sources: google-java-format with four spaces.
///
/// It runs on the JDK that compiles the project, because a formatter on an older JDK cannot parse
/// the sources. `mvn verify` checks; `mvn -N validate exec:exec@format` repairs.
public final class Format {

    private static final Formatter FORMATTER =
            new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());

    private Format() {}

    public static void main(String[] args) throws Exception {
        boolean repair = args[0].equals("repair");
        List<Path> unformatted = new ArrayList<>();
        for (Path file : sources(Path.of(args[1]))) {
            String text = Files.readString(file);
            String formatted =
                    FORMATTER.formatSource(RemoveUnusedImports.removeUnusedImports(text));
            if (!formatted.equals(text)) {
                unformatted.add(file);
                if (repair) {
                    Files.writeString(file, formatted);
                }
            }
        }
        unformatted.forEach(
                file -> System.out.println((repair ? "formatted " : "not formatted: ") + file));
        if (!repair && !unformatted.isEmpty()) {
            System.out.println("Run: mvn -N validate exec:exec@format");
            System.exit(1);
        }
    }

    private static List<Path> sources(Path top) throws Exception {
        try (Stream<Path> files = Files.walk(top)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file ->
                            !top.relativize(file).toString().matches("(.*/)?(target|\\.data)/.*"))
                    .sorted()
                    .toList();
        }
    }
}
