package org.commonweal.consultation.analysis.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.consultation.ConsultationFixtures;
import org.commonweal.consultation.channel.ReceivedFiles;
import org.commonweal.consultation.channel.ResponseImports;
import org.commonweal.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class HeardFromViewTest extends ViewTest {

    @Autowired
    ConsultationFixtures fixtures;

    @Autowired
    ReceivedFiles received;

    @Autowired
    ResponseImports imports;

    @Test
    void setsAnswersBesidePeopleOnceTheirNumbersAreKnown() {
        var space = fixtures.space();
        var id = fixtures.open(space, "Pools", ConsultationFixtures.form());
        var csv = new StringBuilder("Reference,uses\n");
        for (int number = 0; number < 40; number++) {
            csv.append("%d,%s%n".formatted(number, number < 36 ? "yes" : "no"));
        }
        world.as(space.officer(), () -> {
            var file = received.text("answers.csv", csv.toString());
            imports.commit(id, file, imports.inspect(id, file, "").plan());
        });
        signInAs(space.officer());
        open("consultations/" + fixtures.slug(space, id) + "/heard");
        assertThat(text()).contains("Add how many people of each group there are");

        var question = ConsultationFixtures.form().question("uses").orElseThrow();
        var people = received.text("people.csv", "Group,People\nYes,500\nNo,500\n");
        ((HeardFromView) shown()).received(world.as(space.officer(), () -> fixtures.details(id)), question, people);

        assertThat(text())
                .contains(
                        "Answered by: 40", "90%", "50%", "Heard more than their share", "Heard less than their share");

        signInAs(space.partner());
        open("consultations/" + fixtures.slug(space, id) + "/heard");
        assertThat(text()).contains("Page not found");
    }
}
