package org.commonweal.files.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            report.pdf|report.pdf
            C:\\Users\\Ann\\report.pdf|report.pdf
            ../../etc/passwd|passwd
            a/b\\c.csv|c.csv
            Cafe\u0301.txt|Café.txt
            two   blanks\tand\u00a0more.txt|two blanks and more.txt
            invoice\u202Efdp.exe|invoicefdp.exe
            zero\u200Bwidth\uFEFF.csv|zerowidth.csv
            .htaccess|htaccess
            ...|file
            CON|_CON
            nul.txt|_nul.txt
            COM1.csv|_COM1.csv
            console.csv|console.csv
            trailing. .|trailing
            """)
    void isMadeSafeToShowAndSave(String sent, String cleaned) {
        assertThat(FileName.clean(sent)).isEqualTo(cleaned);
    }

    @Test
    void losesCharactersThatSomeComputersCannotSave() {
        assertThat(FileName.clean("what?<is>:\"this\"|*.pdf")).isEqualTo("what__is___this___.pdf");
    }

    @Test
    void losesControlCharacters() {
        assertThat(FileName.clean("a\0b\u0007c\u001bd\r\ne.txt")).isEqualTo("abcd e.txt");
    }

    @Test
    void isShortenedButKeepsItsEnding() {
        var name = FileName.clean("x".repeat(400) + ".xlsx");

        assertThat(name).hasSize(FileName.MAX_LENGTH).endsWith("x.xlsx");
    }

    @Test
    void isNotCutInTheMiddleOfACharacter() {
        var name = FileName.clean("\uD83D\uDE00".repeat(150) + ".md");

        assertThat(name).endsWith("\uD83D\uDE00.md").hasSizeLessThanOrEqualTo(FileName.MAX_LENGTH);
    }
}
