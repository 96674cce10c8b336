package org.commonweal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void putsASpaceForWhatCannotBeShown() {
        assertThat(PlainText.shown("a\u0000b\u001Bc\u202Ed\uD800e\uFFFEf\rg")).isEqualTo("a b c d e f g");
    }

    @Test
    void leavesEveryLanguagePairsAndLinesAlone() {
        var text = "Łódź, العربية, 日本 😀\n\tnext";

        assertThat(PlainText.shown(text)).isEqualTo(text);
    }
}
