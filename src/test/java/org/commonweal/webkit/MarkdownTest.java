package org.commonweal.webkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    private static final Pattern ALLOWED =
            Pattern.compile("</?(p|h[2-4]|ul|ol|li|strong|em|code|pre|blockquote)>|<[bh]r ?/>"
                    + "|<a href=\"(https?:|mailto:|[^\":]*[#?/]|[^\":]*(?=\"))[^\"]*\"( rel=\"nofollow\")?>|</a>");

    @Test
    void rendersHeadingsListsAndLinks() {
        assertThat(Markdown.html("## Needs\n\n- *one*\n- [two](https://example.org/a)"))
                .contains("<h2>Needs</h2>", "<li><em>one</em></li>", "href=\"https://example.org/a\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "[x](javascript:alert(1))",
                "[x](data:text/html;base64,AAAA)",
                "![x](x\" onerror=\"alert(1))",
                "<img src=x onerror=alert(1)>",
                "<a href='javascript:x'>x</a>",
                "<https://example.org/\"onmouseover=alert(1)>"
            })
    void letsNothingThroughThatCouldRun(String markdown) {
        assertThat(withoutAllowed(Markdown.html(markdown))).doesNotContain("<");
    }

    @Test
    void makesOnlyListedElementsOfWhateverIsThrownAtIt() {
        var random = new Random(1);
        var bits = "<>\"'()[]!*_`#-\\ \nabjavascript:&;=/script onload img svg iframe".split("(?<=.)");
        for (int run = 0; run < 20_000; run++) {
            var text = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                text.append(bits[random.nextInt(bits.length)]);
            }
            assertThat(withoutAllowed(Markdown.html(text.toString())))
                    .as("%s", text)
                    .doesNotContain("<");
        }
    }

    private static String withoutAllowed(String html) {
        return ALLOWED.matcher(html).replaceAll("");
    }
}
