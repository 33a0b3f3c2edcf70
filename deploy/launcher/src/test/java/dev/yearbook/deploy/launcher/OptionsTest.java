package dev.yearbook.deploy.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

    @Test
    void nothingAskedForMeansTheDefaults() {
        Options options = Options.parse();

        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.processes()).isFalse();
        assertThat(options.documents()).isEmpty();
    }

    @Test
    void everythingCanBeAskedFor() {
        Options options =
                Options.parse("--port", "9000", "--processes", "--data", "/d", "--documents", "/t");

        assertThat(options.port()).isEqualTo(9000);
        assertThat(options.processes()).isTrue();
        assertThat(options.data()).isEqualTo(Path.of("/d"));
        assertThat(options.documents()).contains(Path.of("/t"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --prot 9000 | There is no option --prot
                    --port nine | --port is a number up to 65000, not nine
                    --data      | --data needs a value
                    """)
    void aMistakeIsNamed(String arguments, String message) {
        assertThatThrownBy(() -> Options.parse(arguments.split(" ")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
