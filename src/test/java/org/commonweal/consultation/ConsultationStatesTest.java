package org.commonweal.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.kernel.SubjectRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each state tried with the command that leads to each other one. */
class ConsultationStatesTest {

    private static final Actor OFFICER = Actor.person(new PersonId(new UUID(1, 1)), null, "Officer");
    private static final Actor MEMBER = Actor.person(new PersonId(new UUID(1, 2)), null, "Member");
    private static final LocalDate OPENS = LocalDate.of(2026, 9, 1);
    private static final LocalDate CLOSES = LocalDate.of(2026, 11, 24);
    private static final LocalDate AFTER = LocalDate.of(2027, 3, 1);
    private static final Instant DURING = Instant.parse("2026-10-01T10:00:00Z");
    private static final Instant LATER = Instant.parse("2027-03-01T10:00:00Z");

    /** Written out, and not asked of the enum: this is what the rules say. */
    private static final Map<ConsultationState, Set<ConsultationState>> LEGAL = Map.of(
            ConsultationState.DRAFT, Set.of(ConsultationState.APPROVED),
            ConsultationState.APPROVED, Set.of(ConsultationState.OPEN, ConsultationState.DRAFT),
            ConsultationState.OPEN, Set.of(ConsultationState.CLOSED),
            ConsultationState.CLOSED, Set.of(ConsultationState.ANALYSED),
            ConsultationState.ANALYSED, Set.of(ConsultationState.REPORTED),
            ConsultationState.REPORTED, Set.of(ConsultationState.FEEDBACK_PUBLISHED),
            ConsultationState.FEEDBACK_PUBLISHED, Set.of(ConsultationState.ARCHIVED),
            ConsultationState.ARCHIVED, Set.of());

    private static final Map<ConsultationState, Consumer<Consultation>> COMMANDS = commands();

    private static Map<ConsultationState, Consumer<Consultation>> commands() {
        var commands = new EnumMap<ConsultationState, Consumer<Consultation>>(ConsultationState.class);
        commands.put(ConsultationState.DRAFT, one -> one.takeBack(OFFICER, DURING));
        commands.put(ConsultationState.APPROVED, one -> one.approve(List.of(), MEMBER, DURING));
        commands.put(ConsultationState.OPEN, one -> one.open(List.of(), OPENS, OFFICER, DURING));
        commands.put(ConsultationState.CLOSED, one -> one.close(OFFICER, LATER));
        commands.put(ConsultationState.ANALYSED, one -> one.analysed("All of them", OFFICER, LATER));
        commands.put(ConsultationState.REPORTED, one -> one.reported("They agreed", OFFICER, LATER));
        commands.put(ConsultationState.FEEDBACK_PUBLISHED, one -> one.feedbackPublished(AFTER, OFFICER, LATER));
        commands.put(ConsultationState.ARCHIVED, one -> one.archive(OFFICER, LATER));
        return commands;
    }

    static Stream<Arguments> pairs() {
        return Arrays.stream(ConsultationState.values())
                .flatMap(from -> Arrays.stream(ConsultationState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void everyPairOfStatesWorksOrIsRefused(ConsultationState from, ConsultationState to) {
        var consultation = in(from);

        if (LEGAL.get(from).contains(to)) {
            COMMANDS.get(to).accept(consultation);
            assertThat(consultation.state()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> COMMANDS.get(to).accept(consultation)).isInstanceOf(RuleViolation.class);
            assertThat(consultation.state()).isEqualTo(from);
        }
    }

    @ParameterizedTest
    @EnumSource(ConsultationState.class)
    void namesTheStatesThatMayFollow(ConsultationState state) {
        assertThat(state.next()).isEqualTo(LEGAL.get(state));
    }

    @ParameterizedTest
    @EnumSource(ConsultationState.class)
    void theDecisionIsRecordedBetweenClosingAndFeedback(ConsultationState state) {
        var consultation = in(state);
        var before = consultation.decidedOn();

        if (Set.of(ConsultationState.CLOSED, ConsultationState.ANALYSED, ConsultationState.REPORTED)
                .contains(state)) {
            consultation.decided(CLOSES.plusDays(1), AFTER, OFFICER, LATER);
            assertThat(consultation.decidedOn()).isEqualTo(CLOSES.plusDays(1));
        } else {
            assertThatThrownBy(() -> consultation.decided(CLOSES.plusDays(1), AFTER, OFFICER, LATER))
                    .isInstanceOf(RuleViolation.class);
            assertThat(consultation.decidedOn()).isEqualTo(before);
        }
        assertThat(consultation.state()).as("a property, not a state").isEqualTo(state);
    }

    @Test
    void noDecisionOnOrBeforeTheClosingDayOrInTheFutureIsRecorded() {
        var consultation = in(ConsultationState.REPORTED);

        assertThatThrownBy(() -> consultation.decided(CLOSES, AFTER, OFFICER, LATER))
                .hasMessageContaining("Gunning 1");
        assertThatThrownBy(() -> in(ConsultationState.OPEN).decided(AFTER, AFTER, OFFICER, LATER))
                .hasMessageContaining("Gunning 1");
        assertThatThrownBy(() -> consultation.decided(AFTER.plusDays(1), AFTER, OFFICER, LATER))
                .hasMessageContaining("still to come");
    }

    @Test
    void feedbackWaitsForTheRecordOfTheDecision() {
        var undecided = reach(ConsultationState.REPORTED, fresh());

        assertThatThrownBy(() -> undecided.feedbackPublished(AFTER, OFFICER, LATER))
                .hasMessageContaining("Record first when it was taken");
        assertThatThrownBy(() -> undecided.feedbackPublished(CLOSES.plusDays(2), OFFICER, LATER))
                .hasMessageContaining("The decision is expected on");
    }

    private static Consultation in(ConsultationState wanted) {
        var consultation =
                reach(wanted.compareTo(ConsultationState.REPORTED) < 0 ? wanted : ConsultationState.REPORTED, fresh());
        if (wanted.compareTo(ConsultationState.REPORTED) >= 0) {
            consultation.decided(CLOSES.plusDays(30), AFTER, OFFICER, LATER);
        }
        return reach(wanted, consultation);
    }

    private static Consultation reach(ConsultationState wanted, Consultation consultation) {
        for (var state : ConsultationState.values()) {
            if (state.compareTo(consultation.state()) > 0 && state.compareTo(wanted) <= 0) {
                COMMANDS.get(state).accept(consultation);
            }
        }
        assertThat(consultation.state()).isEqualTo(wanted);
        return consultation;
    }

    private static Consultation fresh() {
        return new Consultation(
                "pools",
                new SubjectRef("workspace", new UUID(1, 3)),
                ConsultationFixtures.complete("Pools", OPENS, CLOSES),
                OFFICER,
                DURING);
    }
}
