package org.commonweal.consultation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.commonweal.consultation.ConsultationFixtures;
import org.commonweal.consultation.ConsultationFixtures.Space;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PersonId;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;

@PortalTest
class PreviewControllerTest {

    @Autowired
    World world;

    @Autowired
    ConsultationFixtures fixtures;

    @Autowired
    PreviewController controller;

    @Autowired
    JdbcTemplate jdbc;

    Space space;
    String slug;

    @BeforeEach
    void draft() {
        space = fixtures.space();
        slug = fixtures.slug(space, fixtures.draft(space, fixtures.complete("Pools"), ConsultationFixtures.form()));
    }

    private PreviewPage preview(PersonId who, String at, Map<String, String> typed) {
        var request = new MockHttpServletRequest();
        typed.forEach(request::setParameter);
        var model = new ExtendedModelMap();
        world.as(who, () -> controller.preview(slug, at, "", request, new MockHttpServletResponse(), model));
        return (PreviewPage) model.get("preview");
    }

    @Test
    void goesTheWayARespondentWouldAndStoresNothing() {
        var drafts = jdbc.queryForObject("SELECT COUNT(*) FROM consultation_draft", Long.class);

        assertThat(preview(space.officer(), "", Map.of()).at()).isEqualTo("one");
        var wrong = preview(space.officer(), "one", Map.of());
        assertThat(wrong.at()).isEqualTo("one");
        assertThat(wrong.questions().getFirst().wrong()).isTrue();
        assertThat(preview(space.officer(), "one", Map.of("uses", "yes")).at()).isEqualTo("two");
        var skipped = preview(space.officer(), "one", Map.of("uses", "no"));
        assertThat(skipped.at()).isEqualTo("three");
        assertThat(skipped.carried()).containsExactly(Map.entry("uses", "no"));
        assertThat(preview(space.officer(), "four", Map.of("uses", "no", "body", "individual"))
                        .ends())
                .isTrue();

        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM consultation_draft", Long.class))
                .isEqualTo(drafts);
    }

    @Test
    void isForStaffOnly() {
        assertThatThrownBy(() -> preview(space.partner(), "", Map.of())).isInstanceOf(NotFound.class);
    }
}
