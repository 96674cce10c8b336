package org.commonweal.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
class RefusalsTest {

    @Autowired
    World world;

    @Autowired
    AccessRegistry registry;

    @Autowired
    Access access;

    @Autowired
    Refusals refusals;

    @Autowired
    JdbcTemplate jdbc;

    private SharedThings things;
    private PersonId stranger;

    @BeforeEach
    void share() {
        things = new SharedThings(world, registry);
        stranger = world.person("Stranger", world.partner("Elsewhere"));
    }

    @Test
    void recordsOnceWhoAskedForSomethingRestrictedAndMayNotHaveIt() {
        things.change(() -> registry.classify(things.item, Classification.RESTRICTED));

        refuse(things.item);
        refuse(things.item);
        refusals.write();

        assertThat(recorded(things.item)).containsExactly(stranger.value());
        assertThat(jdbc.queryForList(
                        "SELECT details FROM audit_event WHERE subject_id = ? AND action_code = 'access.refused'",
                        String.class,
                        bytes(things.item.id())))
                .allSatisfy(details -> assertThat(details).contains("RESTRICTED", "READ"));
    }

    @Test
    void recordsTheRefusalAlthoughTheTransactionIsUndone() {
        things.change(() -> registry.classify(things.item, Classification.CONFIDENTIAL));

        assertThatThrownBy(() -> world.as(
                        stranger,
                        () -> world.inTransaction(() -> {
                            access.require(Level.CONTRIBUTE, things.item);
                            return null;
                        })))
                .isInstanceOf(NotFound.class);
        refusals.write();

        assertThat(recorded(things.item)).containsExactly(stranger.value());
    }

    @Test
    void recordsNothingOfWhatIsLessThanRestrictedOrAllowed() {
        refuse(things.item);
        things.change(() -> registry.classify(things.folder, Classification.RESTRICTED));
        things.asManager(() -> {
            access.require(Level.READ, things.folder);
            return null;
        });
        refusals.write();

        assertThat(recorded(things.item)).isEmpty();
        assertThat(recorded(things.folder)).isEmpty();
    }

    private void refuse(SubjectRef subject) {
        assertThatThrownBy(() -> world.as(stranger, () -> access.require(Level.READ, subject)))
                .isInstanceOf(NotFound.class);
    }

    private List<UUID> recorded(SubjectRef subject) {
        return jdbc.query(
                "SELECT actor_person FROM audit_event WHERE subject_id = ? AND action_code = 'access.refused'",
                (row, number) -> {
                    var person = java.nio.ByteBuffer.wrap(row.getBytes(1));
                    return new UUID(person.getLong(), person.getLong());
                },
                bytes(subject.id()));
    }

    private static byte[] bytes(UUID id) {
        return java.nio.ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
