package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.reading.Outline;
import dev.yearbook.ingest.reading.OutlineReader;
import dev.yearbook.ingest.reading.UnreadableDocument;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// How many characters a second are read on one core, from the text to its facts, for documents of
/// 100,000 and of a million characters; the two figures are alike if the work is linear. The
/// counter `chars` is the figure.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx768m", "-XX:+UseSerialGC"})
public class ReadingBenchmark {

    /// A chapter of a report of our own: prose, a list and a table.
    private static final String CHAPTER =
            """
            ## 一、科研投入

            2023年，全市投入研究经费约412.6亿元，比上年增长8.4%，占地区生产总值的比重达3.1%，提高0.2个百分点。
            进一步优化营商环境，推动一批重大项目落地，持续提升科技创新策源功能，加快构建现代化产业体系，为高质量发展注入新动能。

            - 截至年底，建成开放实验平台37个，累计服务企业近5200家次，其中中小企业占七成以上。
            - 新增高新技术企业1386家，有效期内企业突破1.2万家；发明专利授权量23451件，排名全国第四，同比增长近两成。

            | 区 | 2022年（家） | 2023年（家） |
            | --- | --- | --- |
            | 东区 | 512 | 604 |
            | 西区 | 387 | 455 |

            “十四五”以来，累计引进高层次人才三千余名，到2025年力争达到5000名，三分之一以上来自海外。

            """;

    @Param({"100000", "1000000"})
    int length;

    private final OutlineReader reader = OutlineReader.standard();
    private String text = "";
    private String html = "";

    /// The characters read.
    @AuxCounters
    @State(Scope.Thread)
    public static class Characters {
        public long chars;
    }

    @Setup
    public void repeat() {
        text = CHAPTER.repeat(length / CHAPTER.length() + 1);
        String page =
                CHAPTER.replaceAll("(?m)^## (.*)$", "<h2>$1</h2>")
                        .replaceAll("(?m)^- (.*)$", "<li>$1</li>")
                        .replaceAll("(?m)^\\| ---.*\\n", "")
                        .replaceAll(
                                "(?m)^\\| (.*) \\| (.*) \\| (.*) \\|$",
                                "<tr><td>$1<td>$2<td>$3</tr>")
                        .replaceAll("(?m)^([^<\\n].*)$", "<p>$1</p>")
                        .replaceAll("((?:<tr>.*\\n)+)", "<table>$1</table>\n");
        html = "<html><body>" + page.repeat(length / page.length() + 1) + "</body></html>";
    }

    @TearDown
    public void close() {
        reader.close();
    }

    @Benchmark
    public Outline outlineOfText(Characters counter) throws UnreadableDocument {
        counter.chars += text.length();
        return reader.read(text, "text/markdown", "a.md");
    }

    @Benchmark
    public Extraction factsOfText(Characters counter) throws UnreadableDocument {
        return facts(outlineOfText(counter));
    }

    @Benchmark
    public Outline outlineOfHtml(Characters counter) throws UnreadableDocument {
        counter.chars += html.length();
        return reader.read(html, "text/html", "a.html");
    }

    @Benchmark
    public Extraction factsOfHtml(Characters counter) throws UnreadableDocument {
        return facts(outlineOfHtml(counter));
    }

    private static Extraction facts(Outline outline) {
        return DocumentExtractor.standard().extract(outline, DocumentContext.named("a"));
    }
}
