package org.commonweal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 1242", "-o", "@SUM(A1)", "\t=1", "\r=1", "\uff1dHYPERLINK(1)", "\0x"})
    void putsAnApostropheBeforeWhatWouldRun(String text) {
        assertThat(SafeCsv.neutralised(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Oakley Rise", "3 - 4", "'quoted", "a=b", "£5"})
    void leavesOrdinaryTextAlone(String text) {
        assertThat(SafeCsv.neutralised(text)).isEqualTo(text);
    }

    @Test
    void writesRecordsThatReadBackAsTheyWere() throws IOException {
        var out = new StringWriter();
        var csv = new SafeCsv(out);

        csv.row("a,b", "say \"hello\"", null, new BigDecimal("-1.50"), true, "two\nlines", "=cmd", "");

        assertThat(out).hasToString("\"a,b\",\"say \"\"hello\"\"\",,-1.50,true,\"two\nlines\",'=cmd,\"\"\r\n");
    }
}
