package org.commonweal.consultation.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.commonweal.access.Level;
import org.commonweal.access.Principal;
import org.commonweal.consultation.ConsultationFixtures;
import org.commonweal.consultation.ConsultationFixtures.Space;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.channel.ReceivedFiles;
import org.commonweal.consultation.channel.ResponseImports;
import org.commonweal.identity.Role;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.World;
import org.commonweal.workspace.Members;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class CodingTest {

    private static final String QUESTION = "change";

    @Autowired
    World world;

    @Autowired
    ConsultationFixtures fixtures;

    @Autowired
    Members members;

    @Autowired
    ReceivedFiles received;

    @Autowired
    ResponseImports imports;

    @Autowired
    Codebooks books;

    @Autowired
    Coding coding;

    @Autowired
    CrossTabs tabs;

    Space space;
    ConsultationId id;
    PersonId colleague;
    UUID price;
    UUID staff;

    @BeforeEach
    void openWithAnswers() {
        space = fixtures.space();
        id = fixtures.open(space, "Pools", ConsultationFixtures.form());
        colleague = world.officer("Colleague", Role.ANALYST);
        var csv = new StringBuilder("Reference,uses,change\n");
        for (int number = 0; number < 20; number++) {
            csv.append("%d,%s,%s%n".formatted(number, number % 2 == 0 ? "yes" : "no", "Answer " + number));
        }
        world.as(space.officer(), () -> {
            members.put(space.id(), Principal.of(colleague), Level.CONTRIBUTE, null);
            var file = received.text("answers.csv", csv.toString());
            imports.commit(id, file, imports.inspect(id, file, "").plan());
            price = books.add(id, QUESTION, "Price", "What it costs those who come");
            staff = books.add(id, QUESTION, "Staff", "");
        });
    }

    @Test
    void goesThroughAllAnswersAndTellsHowFarItIs() {
        codeAll(Set.of(price));

        var progress = asOfficer(() -> coding.progress(id, QUESTION));
        assertThat(progress).isEqualTo(new CodingProgress(20, 20, 0, 2));
        assertThat(asOfficer(() -> coding.next(id, QUESTION, CodingRound.FIRST, Set.of())))
                .isEmpty();
        assertThat(asOfficer(() -> books.findCodes(id, QUESTION)))
                .extracting(CodeRow::label, CodeRow::answers)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("Price", 20L),
                        org.assertj.core.api.Assertions.tuple("Staff", 0L));
    }

    @Test
    void skippedAnswersComeBack() {
        var first = next();
        var second = asOfficer(() -> coding.next(id, QUESTION, CodingRound.FIRST, Set.of(first.response())))
                .orElseThrow();

        assertThat(second.response()).isNotEqualTo(first.response());
        assertThat(next().response()).isEqualTo(first.response());
    }

    @Test
    void takesBackStepAfterStepAlsoACodeThatReplacedAnother() {
        var answer = next().response();
        code(answer, Set.of(price));
        code(answer, Set.of(staff));

        assertThat(undo().codes()).containsExactly(price);
        assertThat(undo().codes()).isEmpty();
        assertThat(asOfficer(() -> coding.progress(id, QUESTION)).coded()).isZero();
        assertThat(next().response()).isEqualTo(answer);
        assertThat(asOfficer(() -> coding.undo(id, QUESTION, CodingRound.FIRST)))
                .isEmpty();
    }

    @Test
    void mergedCodesAreCountedOnceAndTheCodebookRemembers() {
        var one = next().response();
        code(one, Set.of(price, staff));
        var other = next().response();
        code(other, Set.of(staff));

        world.as(space.officer(), () -> books.merge(id, staff, price));

        assertThat(asOfficer(() -> books.findCodes(id, QUESTION)))
                .singleElement()
                .satisfies(code -> assertThat(code.answers()).isEqualTo(2));
        assertThat(asOfficer(() -> books.findChanges(id, QUESTION)))
                .extracting(CodebookChange::number)
                .containsExactly(3, 2, 1);
        assertThat(asOfficer(() -> books.findChanges(id, QUESTION)).getFirst().words())
                .isEqualTo("Merged “Staff” into “Price”, 2 times given.");
        assertThatThrownBy(() -> code(one, Set.of(staff))).isInstanceOf(RuleViolation.class);
        assertThat(undo().codes()).as("was not coded before").isEmpty();
    }

    @Test
    void aSplitCodeBringsItsAnswersBackWithTheirOtherCodes() {
        var both = next().response();
        code(both, Set.of(price, staff));
        var other = next().response();
        code(other, Set.of(staff));

        var made = asOfficer(() -> books.split(id, price, List.of("Adults' price", "Children's price")));

        assertThat(made).hasSize(2);
        assertThat(asOfficer(() -> coding.progress(id, QUESTION)).coded()).isEqualTo(1);
        assertThat(next()).satisfies(answer -> {
            assertThat(answer.response()).isEqualTo(both);
            assertThat(answer.codes()).containsExactly(staff);
        });
    }

    @Test
    void aTenthIsCodedAgainBySomebodyElseAndAgreementIsCounted() {
        codeAll(Set.of(price));
        assertThat(asOfficer(() -> coding.next(id, QUESTION, CodingRound.SECOND, Set.of())))
                .as("nobody checks themselves")
                .isEmpty();

        var first = secondNext();
        assertThatThrownBy(() -> asOfficer(() -> {
                    coding.code(id, QUESTION, CodingRound.SECOND, first.response(), Set.of(price));
                    return null;
                }))
                .isInstanceOf(AccessRefused.class);
        world.as(colleague, () -> coding.code(id, QUESTION, CodingRound.SECOND, first.response(), Set.of(price)));
        var second = secondNext();
        world.as(colleague, () -> coding.code(id, QUESTION, CodingRound.SECOND, second.response(), Set.of(staff)));

        var agreement = asOfficer(() -> coding.agreement(id, QUESTION));
        assertThat(agreement.compared()).isEqualTo(2);
        assertThat(agreement.codes().getFirst()).satisfies(code -> {
            assertThat(code.both()).isEqualTo(1);
            assertThat(code.onlyFirst()).isEqualTo(1);
            assertThat(code.kappa()).isZero();
        });
        assertThat(asOfficer(() -> coding.progress(id, QUESTION))).isEqualTo(new CodingProgress(20, 20, 2, 2));
    }

    @Test
    void codesAreCountedByClosedQuestions() {
        for (int number = 0; number < 20; number++) {
            var answer = next();
            code(answer.response(), answer.text().endsWith("3") ? Set.of(staff) : Set.of(price));
        }

        var table = asOfficer(() -> tabs.count(id, CrossTabRequest.of(Axis.of(QUESTION), Axis.of("uses"))));

        assertThat(table.lines())
                .extracting(CrossTab.Line::label, line -> line.base().number())
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("Price", 18L),
                        org.assertj.core.api.Assertions.tuple("Staff", 2L));
        assertThat(table.lines().getLast().cells())
                .extracting(CrossTab.Cell::number)
                .containsExactly(0L, 2L, 0L);
    }

    @Test
    void refusesWhatIsNoCodeOfThisQuestionAndWhoIsNoStaff() {
        assertThatThrownBy(() -> asOfficer(() -> books.add(id, "uses", "Yes", "")))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> asOfficer(() -> books.add(id, QUESTION, " price ", "")))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> code(next().response(), Set.of(UUID.randomUUID())))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> world.as(space.partner(), () -> books.findCodes(id, QUESTION)))
                .isInstanceOfAny(AccessRefused.class, NotFound.class);
        assertThatThrownBy(
                        () -> world.as(space.partner(), () -> coding.next(id, QUESTION, CodingRound.FIRST, Set.of())))
                .isInstanceOfAny(AccessRefused.class, NotFound.class);
    }

    private void codeAll(Set<UUID> codes) {
        for (int number = 0; number < 20; number++) {
            code(next().response(), codes);
        }
    }

    private ToCode next() {
        return asOfficer(() -> coding.next(id, QUESTION, CodingRound.FIRST, Set.of()))
                .orElseThrow();
    }

    private ToCode secondNext() {
        return world.as(colleague, () -> coding.next(id, QUESTION, CodingRound.SECOND, Set.of()))
                .orElseThrow();
    }

    private void code(UUID response, Set<UUID> codes) {
        world.as(space.officer(), () -> coding.code(id, QUESTION, CodingRound.FIRST, response, codes));
    }

    private ToCode undo() {
        return asOfficer(() -> coding.undo(id, QUESTION, CodingRound.FIRST)).orElseThrow();
    }

    private <T> T asOfficer(java.util.function.Supplier<T> work) {
        return world.as(space.officer(), work);
    }
}
