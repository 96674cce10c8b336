package org.commonweal.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartMessageTest {

    @Test
    void printsItsLinesTogether() {
        var written = new ByteArrayOutputStream();
        var message = new StartMessage(new PrintStream(written, true, StandardCharsets.UTF_8));

        message.show(List.of("one", "two"));

        assertThat(written.toString(StandardCharsets.UTF_8)).isEqualToNormalizingNewlines("\none\ntwo\n\n");
    }

    @Test
    void laysRowsOutInColumns() {
        var table = StartMessage.table(List.of(
                List.of("admin", "administers the portal"), List.of("lcm.wellbeing", "lead cabinet member", "x")));

        assertThat(table)
                .containsExactly(
                        "  admin          administers the portal", "  lcm.wellbeing  lead cabinet member     x");
        assertThat(StartMessage.table(List.of())).isEmpty();
    }
}
