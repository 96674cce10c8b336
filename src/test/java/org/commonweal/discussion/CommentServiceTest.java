package org.commonweal.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.commonweal.access.AccessRegistry;
import org.commonweal.access.Classification;
import org.commonweal.access.Level;
import org.commonweal.access.Principal;
import org.commonweal.identity.ActingFor;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.Ids;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.kernel.StaleVersion;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@PortalTest
class CommentServiceTest {

    @Autowired
    World world;

    @Autowired
    AccessRegistry registry;

    @Autowired
    CommentService service;

    @Autowired
    CommentQueries queries;

    @Autowired
    ActingFor actingFor;

    private final SubjectRef subject = new SubjectRef("test-item", Ids.timeOrdered());
    PersonId manager;
    PersonId reader;
    PersonId stranger;

    @BeforeEach
    void protectSubject() {
        manager = world.officer("Mary Manager");
        reader = world.person("Rita Reader", world.partner("Charity"));
        stranger = world.person("Stan Stranger", world.partner("Other"));
        world.inTransaction(() -> {
            registry.protect(subject, null, Classification.PARTNER);
            registry.grant(subject, Principal.of(manager), Level.MANAGE, null, "Test");
            return registry.grant(subject, Principal.of(reader), Level.READ, null, "Test");
        });
    }

    @Test
    void takesPlainTextWithLineBreaksFromWhoeverCanRead() {
        add(reader, "First line\r\nSecond <b>line</b>\u0007");

        assertThat(rows(manager)).singleElement().satisfies(row -> {
            assertThat(row.text()).isEqualTo("First line\nSecond <b>line</b>");
            assertThat(row.author()).isEqualTo("Rita Reader");
            assertThat(row.organisation()).startsWith("Charity");
            assertThat(row.mine()).isFalse();
        });
    }

    @Test
    void isWrittenForTheOrganisationThatSomebodyWithTwoHasChosen() {
        var second = world.partner("Second home");
        world.join(reader, second);

        assertThatThrownBy(() -> add(reader, "Whose words?"))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("Choose at the top of the page which organisation you act for");
        world.as(reader, () -> actingFor.choose(second));
        add(reader, "Ours");

        assertThat(rows(manager))
                .singleElement()
                .satisfies(row -> assertThat(row.organisation()).startsWith("Second home"));
    }

    @Test
    void showsStrangersNothingAndTakesNothingFromThem() {
        add(reader, "Between us");

        assertThatThrownBy(() -> rows(stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> add(stranger, "Me too")).isInstanceOf(NotFound.class);
    }

    @Test
    void keepsWorkInProgressFromThoseWhoReadOnlyThePublication() {
        add(reader, "Not for publication");

        world.inTransaction(() -> {
            registry.publish(subject, Classification.PUBLIC);
            return null;
        });

        assertThat(rows(stranger)).isEmpty();
        assertThat(world.as(stranger, () -> queries.countRows(subject))).isZero();
        assertThat(rows(reader)).hasSize(1);
    }

    @Test
    void marksWhatWasChangedAndLetsNobodyChangeOthersWords() {
        var id = add(reader, "Frist thought");
        var before = rows(reader).getFirst();

        world.as(reader, () -> service.edit(id, before.version(), "First thought"));

        assertThat(rows(manager).getFirst().editedAt()).isNotNull();
        assertThatThrownBy(() -> world.as(reader, () -> service.edit(id, before.version(), "Again")))
                .isInstanceOf(StaleVersion.class);
        long now = rows(reader).getFirst().version();
        assertThatThrownBy(() -> world.as(manager, () -> service.edit(id, now, "Mine")))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void leavesTheMarkOfADeletedComment() {
        var others = add(manager, "Stays");
        var id = add(reader, "Goes");

        assertThatThrownBy(() -> world.as(reader, () -> service.delete(others))).isInstanceOf(AccessRefused.class);
        world.as(manager, () -> service.delete(id));

        assertThat(rows(reader)).extracting(CommentRow::text).containsExactly("Stays", "");
        assertThat(rows(reader)).extracting(CommentRow::deleted).containsExactly(false, true);
    }

    @Test
    void followsTheSubjectWhenItIsClassifiedMoreNarrowly() {
        add(manager, "For the council");

        world.inTransaction(() -> {
            registry.classify(subject, Classification.RESTRICTED);
            return null;
        });

        assertThat(world.as(manager, () -> queries.countRows(subject))).isOne();
    }

    private CommentId add(PersonId person, String text) {
        return world.as(person, () -> service.add(subject, text));
    }

    private List<CommentRow> rows(PersonId person) {
        return world.as(person, () -> queries.findRows(subject, PageRequest.of(0, 50)));
    }
}
