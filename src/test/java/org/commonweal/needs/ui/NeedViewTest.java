package org.commonweal.needs.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.commonweal.access.Classification;
import org.commonweal.access.Level;
import org.commonweal.access.Principal;
import org.commonweal.evidence.EvidenceFilter;
import org.commonweal.evidence.EvidenceFixtures;
import org.commonweal.evidence.EvidenceFixtures.Space;
import org.commonweal.evidence.EvidenceQueries;
import org.commonweal.evidence.EvidenceRow;
import org.commonweal.identity.Role;
import org.commonweal.kernel.PersonId;
import org.commonweal.needs.NeedDraft;
import org.commonweal.needs.NeedService;
import org.commonweal.testing.ViewTest;
import org.commonweal.workspace.Members;
import org.commonweal.workspace.WorkspaceId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

class NeedViewTest extends ViewTest {

    @Autowired
    EvidenceFixtures evidence;

    @Autowired
    EvidenceQueries evidenceQueries;

    @Autowired
    NeedService service;

    @Autowired
    Members members;

    @Test
    void leadsANeedFromItsFirstWordsToAgreement() {
        var space = evidence.space(Classification.PARTNER);
        var id = WorkspaceId.of(space.ref());
        var lead = world.officer("Jules", Role.LEAD_COMMISSIONER);
        world.as(space.owner(), () -> members.put(id, Principal.of(lead), Level.CONTRIBUTE, null));
        publishedSource(space);

        signInAs(space.contributor());
        open("workspaces/" + id.value() + "/needs");
        _click(_get(Button.class, spec -> spec.withText("Add a need")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("The need in a few words")), "Company");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Therefore")), "Regular company close by.");
        _click(_get(Button.class, spec -> spec.withText("Add need")));
        assertThat(text()).contains("Before it can be proposed:", "Say how things are now");

        premise("Add how things are", "Many live alone.");
        premise("Add how they will be", "More will live alone.");
        cite("Cite evidence: Many live alone.", space.contributor());
        _assertNone(Button.class, spec -> spec.withText("Propose"));
        cite("Cite evidence: More will live alone.", space.contributor());
        _click(_get(Button.class, spec -> spec.withText("Propose")));
        assertThat(text()).contains("It is shared when at least two do");
        endorse();
        assertThat(text()).contains("Proposed");

        var address = "needs/" + refShown();
        signInAs(lead);
        open(address);
        _assertNone(Button.class, spec -> spec.withText("Agree this need"));
        endorse();
        _click(_get(Button.class, spec -> spec.withText("Agree this need")));
        assertThat(text()).contains("The council works from this need.");
        _assertNone(Button.class, spec -> spec.withText("Endorse"));
    }

    @Test
    void refusesAPremiseWithoutEvidenceOnItsField() {
        var space = evidence.space(Classification.PARTNER);
        var ref = world.as(
                space.contributor(),
                () -> service.draft(WorkspaceId.of(space.ref()), new NeedDraft("Company", "So that")));
        signInAs(space.contributor());
        open("needs/" + ref);
        premise("Add how things are", "Many live alone.");

        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> button.getAriaLabel().orElse("").equals("Cite evidence: Many live alone."))));
        _click(_get(Button.class, spec -> spec.withText("Cite it")));

        assertThat(_get(ComboBox.class, spec -> spec.withLabel("Evidence")).getErrorMessage())
                .isEqualTo("Choose the evidence that shows this.");
    }

    @Test
    void isNotFoundByStrangers() {
        var space = evidence.space(Classification.PARTNER);
        var ref = world.as(
                space.contributor(),
                () -> service.draft(WorkspaceId.of(space.ref()), new NeedDraft("Company we keep", "")));
        signInAs(world.person("Stan", world.partner("Other")));

        open("needs");
        assertThat(text()).doesNotContain("Company we keep");
        open("needs/" + ref);
        assertThat(text()).doesNotContain("Company we keep");
    }

    private void publishedSource(Space space) {
        var id = evidence.draft(space, "Living alone", "ward,alone\nE05DEMO1,27\n");
        evidence.publish(space, id, Classification.PARTNER);
    }

    private void premise(String button, String sentence) {
        _click(_get(Button.class, spec -> spec.withText(button)));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Premise")), sentence);
        _click(_get(Button.class, spec -> spec.withText("Add premise")));
        assertThat(text()).contains(sentence);
    }

    @SuppressWarnings("unchecked")
    private void cite(String button, PersonId reader) {
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(one -> one.getAriaLabel().orElse("").equals(button))));
        var choice = (ComboBox<EvidenceRow>) _get(ComboBox.class, spec -> spec.withLabel("Evidence"));
        List<EvidenceRow> offered =
                world.as(reader, () -> evidenceQueries.findRows(EvidenceFilter.empty(), PageRequest.of(0, 10)));
        _setValue(choice, offered.getFirst());
        _click(_get(Button.class, spec -> spec.withText("Cite it")));
        assertThat(text()).contains("Living alone");
    }

    private void endorse() {
        _click(_get(Button.class, spec -> spec.withText("Endorse")));
        _click(_find(Button.class, spec -> spec.withText("Endorse")).getLast());
    }

    private static String refShown() {
        return _find(Anchor.class).stream()
                .map(Anchor::getHref)
                .filter(href -> href.startsWith("needs/N-"))
                .map(href -> href.substring("needs/".length()))
                .findFirst()
                .orElseGet(() -> com.vaadin
                        .flow
                        .component
                        .UI
                        .getCurrent()
                        .getInternals()
                        .getActiveViewLocation()
                        .getPath()
                        .substring("needs/".length()));
    }
}
