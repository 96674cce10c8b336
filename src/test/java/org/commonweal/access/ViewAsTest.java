package org.commonweal.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.Role;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
class ViewAsTest {

    @Autowired
    World world;

    @Autowired
    AccessRegistry registry;

    @Autowired
    Access access;

    @Autowired
    ViewAs viewAs;

    @Autowired
    CurrentActor actors;

    @Autowired
    JdbcTemplate jdbc;

    private SharedThings things;

    @BeforeEach
    void share() {
        things = new SharedThings(world, registry);
        things.grant(things.space, Principal.of(things.charity), Level.CONTRIBUTE);
        things.change(() -> registry.classify(things.item, Classification.RESTRICTED));
    }

    @Test
    void showsExactlyWhatAMemberOfTheOrganisationReads() {
        var member = world.person("Member", things.charity);
        var all = List.of(things.space, things.folder, things.item);

        var seen = things.asManager(() -> viewAs.look(things.space, things.charity, () -> readable(all)));

        assertThat(seen)
                .isEqualTo(world.as(member, () -> readable(all)))
                .containsExactlyInAnyOrder(things.space, things.folder);
    }

    @Test
    void allowsReadingOnly() {
        assertThatThrownBy(() -> things.asManager(() -> viewAs.look(things.space, things.charity, () -> {
                    access.require(Level.CONTRIBUTE, things.folder);
                    return null;
                })))
                .isInstanceOf(AccessRefused.class);
        assertThat(things.asManager(() -> access.may(Level.MANAGE, things.folder)))
                .isTrue();
    }

    @Test
    void recordsEveryLook() {
        things.asManager(() -> viewAs.look(things.space, things.charity, () -> 1));

        var actions = jdbc.queryForList(
                "select action_code from audit_event where details like ?",
                String.class,
                "%" + things.charity.value() + "%");
        assertThat(actions).contains("access.viewedAs");
    }

    @Test
    void isForManagersAuditorsAndAdministratorsOnly() {
        var member = world.person("Member", things.charity);
        var stranger = world.person("Stranger", world.partner("Elsewhere"));
        var auditor = world.officer("Val Check", Role.AUDITOR);

        assertThatThrownBy(() -> world.as(member, () -> viewAs.look(things.space, things.charity, () -> 1)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> world.as(stranger, () -> viewAs.look(things.space, things.charity, () -> 1)))
                .isInstanceOf(NotFound.class);
        assertThat(world.as(auditor, () -> viewAs.look(things.space, things.charity, () -> 1)))
                .isEqualTo(1);
    }

    private Set<SubjectRef> readable(List<SubjectRef> subjects) {
        return access.readable(actors.get(), subjects);
    }
}
