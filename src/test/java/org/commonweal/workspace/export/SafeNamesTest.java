package org.commonweal.workspace.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeNamesTest {

    private final SafeNames names = new SafeNames();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "../../etc/passwd, _.._etc_passwd",
                "C:\\windows\\x.txt, C__windows_x.txt",
                "a<b>c?.csv, a_b_c_.csv",
                "CON, _CON",
                "nul.txt, _nul.txt",
                "lpt1.csv, _lpt1.csv",
                "notes. , notes",
                ".hidden, hidden",
                "Überblick – Größe.pdf, Überblick – Größe.pdf",
            })
    void nothingInANameIsSpecialToAFileSystem(String name, String safe) {
        assertThat(SafeNames.safe(name)).isEqualTo(safe);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "..", ".", "\u202e", "\u0000", "... ."})
    void whatHasNoNameGetsOne(String name) {
        assertThat(names.claim("", name)).isEqualTo("unnamed");
    }

    @Test
    void equalNamesAreToldApartWhateverTheCaseOfTheirLetters() {
        assertThat(names.claim("a", "Notes.txt")).isEqualTo("a/Notes.txt");
        assertThat(names.claim("a", "notes.TXT")).isEqualTo("a/notes (2).TXT");
        assertThat(names.claim("a", "notes.txt")).isEqualTo("a/notes (3).txt");
        assertThat(names.claim("b", "Notes.txt")).isEqualTo("b/Notes.txt");
    }

    @Test
    void longNamesKeepTheirEndingAndWholeCharacters() {
        var safe = SafeNames.safe("😀".repeat(100) + ".xlsx");

        assertThat(safe).hasSizeLessThanOrEqualTo(80).endsWith("😀.xlsx");
    }
}
