package org.commonweal.evidence.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.commonweal.access.Classification;
import org.commonweal.evidence.EvidenceFixtures;
import org.commonweal.evidence.EvidenceFixtures.Space;
import org.commonweal.evidence.EvidenceId;
import org.commonweal.evidence.NewVersion;
import org.commonweal.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LayoutPanelTest extends ViewTest {

    private static final String EXPORT =
            "Lunch clubs\nas of 31 March;\n\nward;café;cost\nParkgate;3;£5\nLeckfield;5;£6\n";

    @Autowired
    EvidenceFixtures evidence;

    @Test
    void showsTheGuessOfEncodingSeparatorAndHeadings() {
        readDifferently(export());

        assertThat(this.<String>choice("Encoding").getValue()).isEqualTo("windows-1252");
        assertThat(this.<Character>choice("Separator").getValue()).isEqualTo(';');
        assertThat(headings().getValue()).isEqualTo(4);
        assertThat(text()).contains("café").contains("£5");
        _assertNone(Select.class, spec -> spec.withLabel("Sheet"));
    }

    @Test
    void followsEveryChangeAtOnceAndReadsTheFileSoWhenSaved() {
        var id = export();
        readDifferently(id);

        _setValue(choice("Encoding"), "UTF-8");
        assertThat(text()).contains("caf\ufffd");
        _setValue(choice("Encoding"), "windows-1252");
        _setValue(choice("Separator"), ',');
        assertThat(text()).contains("Parkgate;3;£5");
        _setValue(choice("Separator"), ';');
        _setValue(headings(), 5);
        _click(_get(Button.class, spec -> spec.withText("Read it this way")));
        evidence.awaitChecked(id);
        open("evidence/" + evidence.ref(id) + "/versions");
        readDifferently(id);

        assertThat(text()).contains("1 row, 3 columns.");
        assertThat(headings().getValue()).isEqualTo(5);
    }

    @Test
    void offersTheSheetsOfAWorkbook() throws IOException {
        var space = evidence.space(Classification.PARTNER);
        var id = evidence.draft(
                space, EvidenceFixtures.complete("Clubs"), NewVersion.of(evidence.file("clubs.xlsx", workbook())));
        signInAs(space.contributor());
        readDifferently(id);
        assertThat(this.<String>choice("Sheet").getValue()).isEqualTo("Clubs");
        _assertNone(Select.class, spec -> spec.withLabel("Encoding"));

        _setValue(choice("Sheet"), "Halls");

        assertThat(text()).contains("hall").contains("Corn Exchange");
    }

    @Test
    void summarisesColumnsAndTurnsPages() {
        var csv = new StringBuilder("ward,clubs,opened\n");
        for (int row = 1; row <= 60; row++) {
            csv.append("Ward ").append(row).append(',').append(row).append(",25/01/2026\n");
        }
        var space = evidence.space(Classification.PARTNER);
        var id = evidence.draft(space, "Clubs", csv.toString());
        signInAs(space.contributor());
        open("evidence/" + evidence.ref(id) + "/data");

        assertThat(text())
                .contains("60 rows, 3 columns.")
                .contains("Whole number")
                .contains("1 to 60, mean 30.5")
                .contains("1–20 of 60")
                .contains("Ward 20")
                .doesNotContain("Ward 21");
        _click(_get(Button.class, spec -> spec.withText("Next page")));
        assertThat(text()).contains("21–40 of 60").contains("Ward 21");
    }

    private EvidenceId export() {
        Space space = evidence.space(Classification.PARTNER);
        var bytes = EXPORT.getBytes(Charset.forName("windows-1252"));
        var id = evidence.draft(
                space, EvidenceFixtures.complete("Clubs"), NewVersion.of(evidence.file("clubs.csv", bytes)));
        signInAs(space.contributor());
        return id;
    }

    private void readDifferently(EvidenceId id) {
        open("evidence/" + evidence.ref(id) + "/data");
        _click(_get(Button.class, spec -> spec.withText("Read it differently")));
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> choice(String label) {
        return _get(Select.class, spec -> spec.withLabel(label));
    }

    private static IntegerField headings() {
        return _get(IntegerField.class, spec -> spec.withLabel("Row with the headings"));
    }

    private static byte[] workbook() throws IOException {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            sheet(workbook, "Clubs", "ward,clubs", "Parkgate,3", "Leckfield,5", "Oakley Rise,2");
            sheet(workbook, "Halls", "hall,seats", "Corn Exchange,120");
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void sheet(XSSFWorkbook workbook, String name, String... rows) {
        var sheet = workbook.createSheet(name);
        for (int row = 0; row < rows.length; row++) {
            var line = sheet.createRow(row);
            var cells = rows[row].split(",");
            for (int cell = 0; cell < cells.length; cell++) {
                line.createCell(cell).setCellValue(cells[cell]);
            }
        }
    }
}
