package dev.yearbook.ingest.quantity;

import com.hankcs.hanlp.HanLP;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// How many characters a second the quantity stage reads on one core, beside the segmentation of
/// HanLP, which finds numerals and measure words too. The counter `chars` is the figure.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx512m", "-XX:+UseSerialGC"})
public class QuantityBenchmark {

    /// Sentences of a report of our own, about as dense in figures as published ones.
    private static final List<String> SENTENCES =
            List.of(
                    "2023年，全市投入研究经费约412.6亿元，比上年增长8.4%，占地区生产总值的比重达3.1%，提高0.2个百分点。",
                    "截至年底，建成开放实验平台37个，累计服务企业近5200家次，其中中小企业占七成以上，提供测试机时26.8万小时。",
                    "进一步优化营商环境，推动一批重大项目落地，持续提升科技创新策源功能，加快构建现代化产业体系，为高质量发展注入新动能。",
                    "新增高新技术企业1386家，有效期内企业突破1.2万家；发明专利授权量23451件，排名全国第四，同比增长近两成。",
                    "围绕集成电路、生物医药等重点领域组织联合攻关，形成一系列具有自主知识产权的原创成果，支撑产业转型升级。",
                    "“十四五”以来，累计引进高层次人才三千余名，到2025年力争达到5000名，三分之一以上来自海外。");

    /// The characters read.
    @AuxCounters
    @State(Scope.Thread)
    public static class Characters {
        public long chars;
    }

    @Benchmark
    public void quantities(Characters counter, Blackhole sink) {
        for (String sentence : SENTENCES) {
            sink.consume(QuantityReader.standard().read(sentence));
            counter.chars += sentence.length();
        }
    }

    @Benchmark
    public void segmentationOfHanlp(Characters counter, Blackhole sink) {
        for (String sentence : SENTENCES) {
            sink.consume(HanLP.segment(sentence));
            counter.chars += sentence.length();
        }
    }
}
