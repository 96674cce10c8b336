package org.commonweal.consultation.analysis.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonweal.consultation.ConsultationFixtures;
import org.commonweal.consultation.channel.ReceivedFiles;
import org.commonweal.consultation.channel.ResponseImports;
import org.commonweal.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class IntegrityViewTest extends ViewTest {

    @Autowired
    ConsultationFixtures fixtures;

    @Autowired
    ReceivedFiles received;

    @Autowired
    ResponseImports imports;

    @Test
    void flagsACopyAndLeavesItOutWithAReason() {
        var space = fixtures.space();
        var id = fixtures.open(space, "Pools", ConsultationFixtures.form());
        var text = IntStream.range(0, 50).mapToObj(number -> "word" + number).collect(Collectors.joining(" "));
        world.as(space.officer(), () -> {
            var file = received.text("answers.csv", "Reference,change\n1," + text + "\n2," + text + "\n");
            imports.commit(id, file, imports.inspect(id, file, "").plan());
        });
        signInAs(space.officer());
        open("consultations/" + fixtures.slug(space, id) + "/integrity");
        assertThat(text()).contains("Nothing is flagged.", "Every response is counted.");

        _click(_get(Button.class, spec -> spec.withText("Look for copies and bursts")));
        assertThat(text()).contains("nearly the same words as another");
        _click(_get(Button.class, spec -> spec.withText("Leave out")));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Reason")), "Sent twice by one person");
        _click(_find(Button.class, spec -> spec.withText("Leave out")).getLast());

        assertThat(text()).contains("1 of 2 responses were left out", "Sent twice by one person (1)");
        _click(_get(Button.class, spec -> spec.withText("Count again")));
        assertThat(text()).contains("All 2 responses were counted");

        signInAs(space.partner());
        open("consultations/" + fixtures.slug(space, id) + "/integrity");
        assertThat(text()).contains("Page not found");
    }
}
