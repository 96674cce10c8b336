package org.commonweal.evidence.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.commonweal.access.Classification;
import org.commonweal.evidence.EvidenceFixtures;
import org.commonweal.evidence.EvidenceFixtures.Space;
import org.commonweal.evidence.EvidenceId;
import org.commonweal.evidence.EvidenceTables;
import org.commonweal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SchemaPanelTest extends ViewTest {

    private static final String CSV = "ward_code,clubs\nE05DEMO1,three\nE05DEMO2,5\n";
    private static final String SCHEMA = """
            {"fields": [
              {"name": "ward_code", "type": "string", "constraints": {"required": true}},
              {"name": "clubs", "type": "integer", "constraints": {"maximum": "4"}}],
             "primaryKey": ["ward_code"]}
            """;

    @Autowired
    EvidenceFixtures evidence;

    @Autowired
    EvidenceTables tables;

    private Space space;
    private EvidenceId id;

    @BeforeEach
    void openTheDataOfADraft() {
        space = evidence.space(Classification.PARTNER);
        id = evidence.draft(space, "Lunch clubs", CSV);
        signInAs(space.contributor());
        openData();
    }

    @Test
    void listsWhatBreaksAPastedSchemaAndChecksTheCorrectionsAgain() {
        assertThat(text()).doesNotContain("Errors").contains("No rules are set");
        _click(button("Set rules"));
        _setValue(schema(), SCHEMA);
        _click(button("Check against these rules"));
        evidence.awaitChecked(id);
        openData();

        assertThat(text())
                .contains("2 errors have to be put right")
                .contains("three")
                .contains("clubs")
                .contains("a whole number")
                .contains("No two rows have the same ward_code.");
        correct("New value for row 2, clubs", "3");
        correct("New value for row 3, clubs", "4");
        _click(button("Save corrections as version 2"));
        evidence.awaitChecked(id);
        openData();

        assertThat(text()).doesNotContain("have to be put right").contains("No two rows have the same ward_code.");
    }

    @Test
    void namesTheFaultsOfASchemaAndKeepsWhatWasPasted() {
        _click(button("Set rules"));
        _setValue(schema(), "{\"fields\": [{\"name\": \"clubs\", \"type\": \"amount\"}]}");
        _click(button("Check against these rules"));

        assertThat(schema().isInvalid()).isTrue();
        assertThat(schema().getErrorMessage()).contains("“clubs” has the unknown type “amount”");
        assertThat(schema().getValue()).contains("amount");
        assertThat(rules()).isEmpty();
    }

    @Test
    void takesASchemaFromAFile() {
        _click(button("Set rules"));
        _get(SchemaPanel.class).take(SCHEMA.getBytes(StandardCharsets.UTF_8));
        _click(button("Check against these rules"));

        assertThat(rules()).hasValue(SCHEMA);
    }

    @Test
    void beginsWithWhatTheColumnsHoldAndLetsTheRulesBeRemoved() {
        _click(button("Set rules"));
        _click(button("Begin with what the columns hold"));
        _click(button("Check against these rules"));
        evidence.awaitChecked(id);
        openData();
        assertThat(rules()).isPresent();
        assertThat(text()).contains("never empty").doesNotContain("has to be put right");

        _click(button("Change the rules"));
        _click(button("Remove the rules"));

        assertThat(rules()).isEmpty();
    }

    @Test
    void showsTheRulesToThoseWhoMayNotChangeThem() {
        _click(button("Set rules"));
        _setValue(schema(), "{\"fields\": [{\"name\": \"ward_code\"}, {\"name\": \"clubs\"}]}");
        _click(button("Check against these rules"));
        evidence.awaitChecked(id);
        evidence.submit(space, id);
        openData();

        assertThat(text()).contains("any value");
        _assertNone(Button.class, spec -> spec.withText("Change the rules"));
    }

    private Optional<String> rules() {
        return world.as(space.contributor(), () -> tables.schema(id, 1).filter(text -> !text.isBlank()));
    }

    private void openData() {
        open("evidence/" + evidence.ref(id) + "/versions");
        open("evidence/" + evidence.ref(id) + "/data");
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static TextArea schema() {
        return _get(TextArea.class, spec -> spec.withLabel("Rules as Table Schema (JSON)"));
    }

    private static void correct(String label, String value) {
        _setValue(
                _get(
                        TextField.class,
                        spec -> spec.withPredicate(
                                field -> field.getAriaLabel().orElse("").equals(label))),
                value);
    }
}
