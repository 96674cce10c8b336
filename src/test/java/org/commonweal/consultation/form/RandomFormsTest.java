package org.commonweal.consultation.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class RandomFormsTest {

    private static final int FORMS = 3_000;

    @Test
    void everyReachablePathEndsAtCheckAnswers() {
        int withProblems = 0;
        for (long seed = 0; seed < FORMS; seed++) {
            var random = new RandomForms(seed);
            var form = random.form();
            withProblems += RouteCheck.problems(form).isEmpty() ? 0 : 1;
            for (int person = 0; person < 5; person++) {
                var walk = Walk.through(form, random.answers(form));

                var seen = new HashSet<String>();
                for (var at = walk.pages().stream().findFirst();
                        at.isPresent();
                        at = walk.after(at.get().key())) {
                    assertThat(seen.add(at.get().key()))
                            .as("form %d comes back to %s", seed, at.get().key())
                            .isTrue();
                }
                assertThat(seen).as("form %d", seed).hasSize(walk.pages().size());
            }
        }
        assertThat(withProblems).as("random forms that have problems").isBetween(1, FORMS - 1);
    }

    @Test
    void everyPageSomebodyWalksOverIsOneTheCheckCallsReachable() {
        for (long seed = 0; seed < FORMS; seed++) {
            var random = new RandomForms(seed);
            var form = random.form();
            var unreachable = RouteCheck.problems(form).stream()
                    .filter(problem -> problem.text().startsWith("No way leads to it"))
                    .map(FormProblem::page)
                    .toList();
            for (int person = 0; person < 10; person++) {
                assertThat(Walk.through(form, random.answers(form)).pages())
                        .as("form %d", seed)
                        .extracting(FormPage::key)
                        .noneMatch(unreachable::contains);
            }
        }
    }

    @Test
    void answersOnARouteThatWasLeftDoNotCount() {
        for (long seed = 0; seed < FORMS; seed++) {
            var random = new RandomForms(seed);
            var form = random.form();
            var given = random.answers(form);
            var walk = Walk.through(form, given);

            var asked = walk.questions().stream().map(Question::key).toList();
            assertThat(asked)
                    .as("form %d", seed)
                    .containsAll(walk.answers().byKey().keySet());
            assertThat(Walk.through(form, walk.answers())).as("form %d", seed).isEqualTo(walk);
        }
    }

    @Test
    void aStoredFormIsTheSameForm() {
        for (long seed = 0; seed < 200; seed++) {
            var form = new RandomForms(seed).form();

            assertThat(FormTexts.read(FormTexts.write(form))).isEqualTo(form);
        }
    }
}
