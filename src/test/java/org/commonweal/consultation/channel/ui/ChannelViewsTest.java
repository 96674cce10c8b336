package org.commonweal.consultation.channel.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.UUID;
import org.commonweal.consultation.Channel;
import org.commonweal.consultation.ConsultationFixtures;
import org.commonweal.consultation.ConsultationFixtures.Space;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.ResponseQueries;
import org.commonweal.consultation.channel.ReceivedFiles;
import org.commonweal.consultation.channel.StaffEntries;
import org.commonweal.consultation.channel.StaffEntry;
import org.commonweal.consultation.form.Fields;
import org.commonweal.files.FileService;
import org.commonweal.kernel.PortalClock;
import org.commonweal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ChannelViewsTest extends ViewTest {

    @Autowired
    ConsultationFixtures fixtures;

    @Autowired
    ReceivedFiles received;

    @Autowired
    FileService files;

    @Autowired
    ResponseQueries responses;

    @Autowired
    StaffEntries entries;

    @Autowired
    PortalClock clock;

    Space space;
    ConsultationId id;
    String slug;

    @BeforeEach
    void consultation() {
        space = fixtures.space();
        id = fixtures.open(space, "Pools", ConsultationFixtures.form());
        slug = fixtures.slug(space, id);
    }

    @Test
    void showsWhatIsWrongAndImportsOnceItIsPutRight() {
        signInAs(space.officer());
        open("consultations/" + slug + "/responses");
        assertThat(_get(Anchor.class, spec -> spec.withText("Import a file")).getHref())
                .endsWith(slug + "/import");
        open("consultations/" + slug + "/import");
        var csv = "Reference,Channel,Do you use the pool?,What should never change?\na,Letter,Yes,Price\nb,Paper,No,\n";

        give(csv);
        assertThat(text()).contains("Columns of the file", "Do you use the pool?");
        _click(_get(Button.class, spec -> spec.withText("Check the file")));
        assertThat(text()).contains("Rows to put right", "This is no channel.", "Letter");

        @SuppressWarnings("unchecked")
        Select<Channel> meaning = _get(Select.class, spec -> spec.withLabel("“Letter” means"));
        _setValue(meaning, Channel.PAPER);
        _click(_get(Button.class, spec -> spec.withText("Check the file")));
        _click(_get(Button.class, spec -> spec.withText("Import 2 responses")));

        assertThat(text()).contains("2 responses: Paper 2");
        assertThat(world.as(space.officer(), () -> responses.totals(id)).channels())
                .isEqualTo(Map.of(Channel.PAPER, 2L));
    }

    @Test
    void keysAResponseAndStartsTheNextOne() {
        signInAs(space.officer());
        open("consultations/" + slug + "/entry");

        _setValue(_get(TextArea.class, spec -> spec.withLabel("What should never change?")), "The early swims");
        _click(_get(Button.class, spec -> spec.withText("Store and enter another")));

        assertThat(_get(TextArea.class, spec -> spec.withLabel("What should never change?"))
                        .getValue())
                .isEmpty();
        assertThat(world.as(space.officer(), () -> responses.totals(id)).all()).isEqualTo(1);
        open("consultations/" + slug + "/keying");
        assertThat(text()).contains("1 response keyed; 0 of 1 keyed again", "To be keyed by somebody else than you");
    }

    @Test
    void aKeyedResponseLeadsToItsScan() {
        var scan = received.text("scan.txt", "What the paper said");
        var reference = world.as(
                space.officer(),
                () -> entries.enter(
                        id,
                        new StaffEntry(UUID.randomUUID(), Channel.PAPER, clock.today(), scan, new Fields(Map.of()))));
        signInAs(space.officer());
        open("consultations/" + slug + "/responses");

        _click(_get(Button.class, spec -> spec.withText(reference)));

        assertThat(_get(Anchor.class, spec -> spec.withText("Download the scan"))
                        .getHref())
                .endsWith("/files/consultations/" + slug + "/scans/" + reference);
    }

    @Test
    void partnersDoNotLearnThatTheseViewsExist() {
        signInAs(space.partner());
        for (var part : new String[] {"import", "entry", "keying"}) {
            open("consultations/" + slug + "/" + part);
            assertThat(text()).contains("Page not found");
        }
    }

    private void give(String csv) {
        var file = files.get(received.text("answers.csv", csv));
        ((ImportView) shown()).received(world.as(space.officer(), () -> fixtures.details(id)), file);
    }
}
