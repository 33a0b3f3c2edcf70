package dev.yearbook.ingest.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yearbook.ingest.reading.Block;
import dev.yearbook.ingest.reading.Outline;
import dev.yearbook.ingest.reading.OutlineReader;
import dev.yearbook.ingest.reading.OutlineText;
import dev.yearbook.ingest.reading.Passage;
import dev.yearbook.ingest.reading.Positions;
import dev.yearbook.ingest.reading.UnreadableDocument;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextReaderTest {

    private record Example(String name, String source, String outline) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Example> layouts() {
        return Stream.of(
                new Example(
                        "marks give headings their level",
                        """
                        1.2 平台建设

                        平台体系不断完善。

                        ◆ 重点平台提质

                        全年新增平台3个。
                        """,
                        """
                        ## 1.2 平台建设
                        p 平台体系不断完善。
                        ### 重点平台提质
                        p 全年新增平台3个。\
                        """),
                new Example(
                        "Chinese numbering gives headings their level",
                        """
                        一、总体情况
                        　　全年投入增长。
                        （一）企业投入
                        　　企业投入12亿元。
                        （二）高校投入稳步增长，结构更加优化。全年投入3亿元。
                        """,
                        """
                        ## 一、总体情况
                        p 全年投入增长。
                        ### （一）企业投入
                        p 企业投入12亿元。
                        p （二）高校投入稳步增长，结构更加优化。全年投入3亿元。\
                        """),
                new Example(
                        "a short line before a list is the title of a card",
                        """
                        • 已开放的装置 •

                        滨江中子源

                        - 累计提供机时**1234**小时,服务用户**56**家

                        滨江风洞

                        - 完成试验78次
                        """,
                        """
                        #### 已开放的装置
                        ###### 滨江中子源
                        - 累计提供机时1234小时,服务用户56家
                        ###### 滨江风洞
                        - 完成试验78次\
                        """),
                new Example(
                        "titles and what they tell take turns",
                        """
                        ► 装置建设进展

                        滨江中子源

                        正式建成并通过验收

                        滨江风洞

                        新增试验段2个,全部投入使用

                        滨江望远镜

                        进入调试阶段

                        滨江光源

                        完成选址
                        """,
                        """
                        ### 装置建设进展
                        ##### 滨江中子源
                        p 正式建成并通过验收
                        ##### 滨江风洞
                        p 新增试验段2个,全部投入使用
                        ##### 滨江望远镜
                        p 进入调试阶段
                        ##### 滨江光源
                        p 完成选址\
                        """),
                new Example(
                        "the number of a chapter joins its title",
                        """
                        3

                        建设开放创新高地

                        全年新增合作12项。
                        """,
                        """
                        # 3 建设开放创新高地
                        p 全年新增合作12项。\
                        """),
                new Example(
                        "only the first line of a document is its title",
                        """
                        滨江市科技经费公报
                        滨江市统计局 滨江市科技局
                        2024年8月1日
                        　　全市投入236亿元。
                        """,
                        """
                        # 滨江市科技经费公报
                        p 滨江市统计局 滨江市科技局
                        p 2024年8月1日
                        p 全市投入236亿元。\
                        """),
                new Example(
                        "hard breaks do not cut sentences",
                        """
                        全市深入实施创新驱动发展战略，全年共投入研究与试验发展经费
                        二百三十六亿元，比上年增长百分之九，投入强度继续提高，企业
                        投入占七成以上。
                        """,
                        "p 全市深入实施创新驱动发展战略，全年共投入研究与试验发展经费二百三十六亿元，比上年增长百分之九，投入强度继续提高，企业投入占七成以上。"),
                new Example(
                        "a comma awaits more, even across an empty line",
                        """
                        截至年底，全市共有高新技术企业、

                        外资研发中心共3000家。
                        """,
                        "p 截至年底，全市共有高新技术企业、外资研发中心共3000家。"),
                new Example(
                        "English words keep their blank where lines are joined",
                        """
                        - Variables of the data set include the province, the
                          year and the value
                        """,
                        "- Variables of the data set include the province, the year and the value"),
                new Example(
                        "dashes and full-width blanks begin items inside a line",
                        "五年来，成绩显著。　　——经济较快增长。总量达到１０．２万亿元。　　——交通改善。新增里程３．５万公里。",
                        """
                        p 五年来，成绩显著。
                        - 经济较快增长。总量达到１０．２万亿元。
                        - 交通改善。新增里程３．５万公里。\
                        """),
                new Example(
                        "lists nest by their blanks",
                        """
                        - 平台3个
                          - 其中国家级1个
                        - 企业5家
                        """,
                        """
                        - 平台3个
                          - 其中国家级1个
                        - 企业5家\
                        """),
                new Example(
                        "notes keep their mark",
                        """
                        全市投入强度为2.5%[1]，居全省第二。
                        注：
                        [1]与地区生产总值之比。
                        资料来源：滨江市统计局
                        """,
                        """
                        p 全市投入强度为2.5%[1]，居全省第二。
                        note([1]) 与地区生产总值之比。
                        note(资料来源) 滨江市统计局\
                        """));
    }

    static Stream<Example> tables() {
        return Stream.of(
                new Example(
                        "bars and a rule",
                        """
                        表3 各区专利

                        | 区 | 授权（件） |
                        |:---|---:|
                        | 东城 | 1\\.5 |
                        | 西城 | **98** |
                        """,
                        """
                        table 表3 各区专利
                        |[区]|[授权（件）]|
                        |东城|1.5|
                        |西城|98|\
                        """),
                new Example(
                        "tabs, a caption above and a note below",
                        "2023年财政科技支出情况\n\t支出（亿元）\t比上年增长（%）\n合 计\t95.1\t13.5\n其中：市级\t37.3\t—\n注：本表为快报数。\n",
                        """
                        table 2023年财政科技支出情况
                        |[]|[支出（亿元）]|[比上年增长（%）]|
                        |合 计|95.1|13.5|
                        |其中：市级|37.3|—|
                        note(注) 本表为快报数。\
                        """),
                new Example(
                        "columns of blanks and a unit line",
                        """
                        表1 研发人员
                        单位：万人
                        区        2022年    2023年
                        东城      1.2       1.3
                        西城      0.8       0.9
                        """,
                        """
                        table 表1 研发人员 {单位：万人}
                        |[区]|[2022年]|[2023年]|
                        |东城|1.2|1.3|
                        |西城|0.8|0.9|\
                        """),
                new Example(
                        "a cell to each line",
                        """
                        各区情况如下。
                        表2 各区投入
                        单位：亿元
                        区
                        经费
                        强度
                        东城
                        12.5
                        2.1
                        西城
                        9.0
                        —
                        南城
                        7.3
                        1.6
                        注：为快报数。
                        """,
                        """
                        p 各区情况如下。
                        table 表2 各区投入 {单位：亿元}
                        |[区]|[经费]|[强度]|
                        |东城|12.5|2.1|
                        |西城|9.0|—|
                        |南城|7.3|1.6|
                        note(注) 为快报数。\
                        """),
                new Example(
                        "HTML with spans",
                        """
                        <table>
                        <tr><td rowspan="2">区</td><td colspan="2">专利（件）</td></tr>

                        <tr><td>授权</td><td>有效</td></tr>
                        <tr><td>东城</td><td>120</td><td>3400</td></tr>
                        </table>
                        """,
                        """
                        table
                        |[区]^2x1|[专利（件）]^1x2|
                        |[授权]|[有效]|
                        |东城|120|3400|\
                        """));
    }

    static Stream<Example> inline() {
        return Stream.of(
                new Example("bold before a quotation mark", "建成**“一网通办”**平台3个。", "p 建成“一网通办”平台3个。"),
                new Example("a sign of multiplication", "规格为3*5米的展台有2*3个。", "p 规格为3*5米的展台有2*3个。"),
                new Example("emphasis", "新增*重点*平台3个。", "p 新增重点平台3个。"),
                new Example(
                        "names keep their underscores",
                        "字段 v4_zh_nbzc 的值为3个。",
                        "p 字段 v4_zh_nbzc 的值为3个。"),
                new Example(
                        "links keep their text",
                        "见[公报](https://example.org/a_(b).html)，共3家。",
                        "p 见公报，共3家。"),
                new Example("remarks stay", "平台[含分中心](以下同)共3家。", "p 平台[含分中心](以下同)共3家。"),
                new Example("pictures go", "共3家。![图1](a.png)", "p 共3家。"),
                new Example("entities", "R&amp;D经费3&nbsp;亿元，AT&T公司5家。", "p R&D经费3 亿元，AT&T公司5家。"),
                new Example("numeric entities", "占比&#x34;&#50;%。", "p 占比42%。"),
                new Example(
                        "every number in its own element",
                        "新增<span class=\"n\">12</span>家、<b>3</b>个。",
                        "p 新增12家、3个。"),
                new Example(
                        "powers and marks of notes",
                        "共10<sup>8</sup>次，占2.5%<sup>[1]</sup>。",
                        "p 共10⁸次，占2.5%[1]。"),
                new Example(
                        "less-than is no tag",
                        "PM<35的天数为P<0.05，x<y时3天。",
                        "p PM<35的天数为P<0.05，x<y时3天。"),
                new Example("invisible characters", "新增1\u200b2\ufeff家。", "p 新增12家。"),
                new Example("symbols of private fonts", "\uf06c 新增12\uf020家", "- 新增12家"));
    }

    @ParameterizedTest
    @MethodSource({"layouts", "tables", "inline"})
    void reads(Example example) throws UnreadableDocument {
        Outline outline = read(example.source());

        assertThat(OutlineText.of(outline)).isEqualTo(example.outline());
        Positions.assertExact(outline);
    }

    @Test
    void frontMatterStatesProperties() throws UnreadableDocument {
        Outline outline =
                read("---\ntitle: '滨江科技：新台阶'\ntags:\n - 要闻\ndate: 2024-01-02\n---\n\n全年新增3家。\n");

        assertThat(outline.properties())
                .containsOnly(Map.entry("title", "滨江科技：新台阶"), Map.entry("date", "2024-01-02"));
        assertThat(OutlineText.of(outline)).isEqualTo("p 全年新增3家。");
    }

    @Test
    void positionsCountTheByteOrderMarkAndWindowsLineEnds() throws UnreadableDocument {
        Outline outline = read("\ufeff# 年报\r\n\r\n新增**12**家。\r\n");

        Block.Paragraph paragraph = (Block.Paragraph) outline.blocks().getLast();
        Passage text = paragraph.text();
        assertThat(outline.source().substring(text.sourceStart(2), text.sourceEnd(4)))
                .isEqualTo("12");
        assertThat(text.sourceStart(2)).isEqualTo("\ufeff# 年报\r\n\r\n新增**".length());
    }

    @Test
    void codePointsAreCountedAcrossSurrogatePairs() throws UnreadableDocument {
        Outline outline = read("𠮷田𠮷田，共12家。");

        int at = outline.source().indexOf("12");
        assertThat(outline.codePoint(at)).isEqualTo(at - 2);
    }

    private static Outline read(String source) throws UnreadableDocument {
        try (OutlineReader reader = OutlineReader.standard()) {
            return reader.read(source, "text/markdown", "a.md");
        }
    }
}
