package org.commonweal.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookTest {

    @ParameterizedTest
    @CsvSource({
        "'#000000', '#ffffff', 21.0",
        "'#767676', '#ffffff', 4.54",
        "'#777777', '#ffffff', 4.48",
        "'#0000ff', '#ffffff', 8.59",
        "'#ff0000', '#ffffff', 4.00",
        "'#808080', '#808080', 1.0"
    })
    void measuresContrastAsTheGuidelinesDo(String one, String other, double ratio) {
        assertThat(Contrast.ratio(one, other)).isCloseTo(ratio, within(0.005));
        assertThat(Contrast.ratio(other, one)).isEqualTo(Contrast.ratio(one, other));
    }

    @Test
    void acceptsTheStandardColours() {
        assertThat(Look.STANDARD.problems()).isEmpty();
    }

    @Test
    void namesTheColourThatIsTooFaintWithItsContrast() {
        var faint = new Look("#0b3d59", "#ffffff", "#777777", "#b5470b", "#1a1f24", "#ffffff");

        assertThat(faint.problems())
                .first()
                .isEqualTo(new Look.Problem(
                        "link",
                        "The link colour (#777777) on the page background (#ffffff) has a contrast of 4.47 to 1."
                                + " It must be at least 4.5 to 1: choose a darker or lighter colour."));
    }

    @Test
    void refusesADarkPageBecauseHintsWouldVanish() {
        var dark = new Look("#0b3d59", "#ffffff", "#9fd0ff", "#ffb38a", "#ffffff", "#101418");

        assertThat(dark.problems()).extracting(Look.Problem::field).contains("surface", "text", "link");
    }

    @Test
    void asksForTheFormOfAColourBeforeItsContrast() {
        var odd = new Look("navy", "#ffffff", "#0b5c8a", "#b5470b", "#1a1f24", "url(//x)");

        assertThat(odd.problems()).extracting(Look.Problem::field).containsExactly("brand", "surface");
    }

    @Test
    void writesColoursInLowerCase() {
        var shouted = new Look(" #0B3D59", "#FFFFFF", "#0B5C8A", "#B5470B", "#1A1F24", "#FFFFFF");

        assertThat(shouted).isEqualTo(Look.STANDARD);
    }

    @Test
    void knowsTheColoursOfTheTokens() throws IOException {
        var tokens = Files.readString(Path.of("frontend", "tokens.css"));

        assertThat(tokens)
                .contains(Look.STANDARD
                        .css()
                        .lines()
                        .filter(line -> line.contains("--"))
                        .toList())
                .contains("--cw-muted: " + Look.MUTED + ";", "--cw-tint: " + Look.TINT + ";");
    }

    @Test
    void doesNotStartWithConfiguredColoursNobodyCanRead() {
        var settings = new LookSettings(null, null, "#cccccc", null, null, null);

        assertThatThrownBy(() -> new ConfiguredLook(settings))
                .isInstanceOf(LookRefused.class)
                .hasMessageContaining("link colour (#cccccc) on the page background (#ffffff)")
                .hasMessageContaining("1.60 to 1");
    }

    @Test
    void takesConfiguredColoursAndTheStandardOnesForTheRest() {
        var settings = new LookSettings("#222222", null, null, null, null, null);

        assertThat(new ConfiguredLook(settings).look().css()).contains("--cw-brand: #222222", "--cw-link: #0b5c8a");
    }
}
