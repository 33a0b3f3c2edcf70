package dev.yearbook.ingest.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuantityReaderTest {

    private final QuantityReader reader = QuantityReader.standard();

    @Test
    void spansPointAtNumeralUnitAndModifier() {
        String text = "投入经费超过1365亿元";

        var quantity = (Numeric.Quantity) reader.read(text).getFirst();

        assertThat(quantity.numeral().of(text)).isEqualTo("1365亿");
        assertThat(quantity.unitSpan().of(text)).isEqualTo("元");
        assertThat(quantity.modifierSpan().orElseThrow().of(text)).isEqualTo("超过");
        assertThat(quantity.value()).isEqualTo("136500000000");
        assertThat(quantity.unit().dimension()).isEqualTo(Dimension.MONEY);
    }

    @Test
    void spansOfFullWidthDigitsPointIntoTheOriginal() {
        String text = "由１９９７年的７．４万亿元增加";

        var quantity = (Numeric.Quantity) reader.read(text).getLast();

        assertThat(quantity.numeral().of(text)).isEqualTo("７．４万亿");
        assertThat(quantity.value()).isEqualTo("7400000000000");
    }

    @Test
    void theBlankThatAScanLeftInANumberIsRead() {
        assertThat(reading("比重达到47. 1%")).isEqualTo("47.1 % exact");
        assertThat(reading("其中有47. 其余未计")).isEqualTo("47  exact");
    }

    @Test
    void thousandsSeparatorsAreReadAndListsAreNot() {
        assertThat(reading("共1,234,567人")).isEqualTo("1234567 人 exact");
        assertThat(reading("共１，２３４人")).isEqualTo("1234 人 exact");
        assertThat(reading("获批3，500人受益")).isEqualTo("3  exact; 500 人 exact");
    }

    @Test
    void fallsAreWrittenWithAMinus() {
        assertThat(reading("增速为－3.6%")).isEqualTo("-3.6 % exact");
        assertThat(reading("变动−0.05个百分点")).isEqualTo("-0.05 百分点 exact");
        assertThat(reading("ABC-3型")).isEqualTo("NAME 3");
    }

    @Test
    void cellsTakeTheUnitOfTheirHeader() {
        Unit header = reader.headerUnit("金额（万元）").orElseThrow();

        List<Numeric> cells = reader.readCell("117236.25", header);

        assertThat(Wording.of(cells, "117236.25")).isEqualTo("1172362500 元 exact");
        assertThat(header.written()).isEqualTo("万元");
    }

    @Test
    void underAHeaderWithAUnitFourDigitsAreNoYear() {
        Unit items = reader.headerUnit("项目数（个）").orElseThrow();

        assertThat(Wording.of(reader.readCell("2057", items), "2057")).isEqualTo("2057 个 exact");
        assertThat(Wording.of(reader.readCell("2018", Unit.NONE), "2018")).isEqualTo("DATE 2018");
    }

    @Test
    void aCellWithAUnitOfItsOwnKeepsIt() {
        Unit header = reader.headerUnit("（亿元）").orElseThrow();

        assertThat(Wording.of(reader.readCell("12.5%", header), "12.5%")).isEqualTo("12.5 % exact");
    }

    @Test
    void unitsOfHeadersAreFound() {
        assertThat(header("（亿元）")).isEqualTo("元 100000000");
        assertThat(header("亿元")).isEqualTo("元 100000000");
        assertThat(header("单位：%")).isEqualTo("% 1");
        assertThat(header("单位：万人、万元")).isEqualTo("人 10000");
        assertThat(header("投入强度（%）")).isEqualTo("% 1");
        assertThat(header("比上年增长%")).isEqualTo("% 1");
        assertThat(header("发电量 (亿千瓦时)")).isEqualTo("千瓦时 100000000");
        assertThat(header("人均经费［万元/人年］")).isEqualTo("元/人年 10000");
        assertThat(reader.headerUnit("地区")).isEmpty();
        assertThat(reader.headerUnit("企业（家数合计）")).isEmpty();
        assertThat(reader.headerUnit("")).isEmpty();
    }

    @Test
    void numbersAreReadInTheOrderOfTheText() {
        assertThat(reading("2021年新建3家，投资约1.2亿元，增长15%以上，居全国第二。"))
                .isEqualTo(
                        "DATE 2021; 3 家 exact; 120000000 元 approx; 15 % at_least; 2 位 exact RANK");
    }

    @Test
    void zeroTenthsAndManyDecimalsKeepTheirScale() {
        var quantity = (Numeric.Quantity) reader.read("占50.0%").getFirst();

        assertThat(quantity.value()).isEqualTo(new BigDecimal("50.0"));
    }

    private String header(String text) {
        Unit unit = reader.headerUnit(text).orElseThrow();
        return unit.base() + " " + unit.factor().toPlainString();
    }

    private String reading(String text) {
        return Wording.of(reader.read(text), text);
    }
}
