package org.commonweal.consultation.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.commonweal.consultation.ConsultationFixtures;
import org.commonweal.consultation.ConsultationFixtures.Space;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.RunningConsultations;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.TestClock;
import org.commonweal.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
class FollowServiceTest {

    private static final Pattern LINK = Pattern.compile("/(?:un)?follow/([0-9a-f]{32})");

    @Autowired
    World world;

    @Autowired
    ConsultationFixtures fixtures;

    @Autowired
    FollowService following;

    @Autowired
    FollowerMail mail;

    @Autowired
    RunningConsultations running;

    @Autowired
    JdbcTemplate jdbc;

    Space space;
    ConsultationId id;
    String slug;
    String address;

    @BeforeEach
    void open() {
        space = fixtures.space();
        id = fixtures.open(space, "Pools", ConsultationFixtures.form());
        slug = fixtures.slug(space, id);
        address = "follower-" + slug + "@example.org";
    }

    @AfterEach
    void backToToday() {
        TestClock.reset();
    }

    @Test
    void tellsThoseWhoConfirmedAndNobodyElse() {
        following.ask(slug, " " + address.toUpperCase() + " ", false);
        following.ask(slug, "other-" + address, false);
        var secret = secret(bodies(address).getFirst());
        assertThat(following.find(secret).orElseThrow().confirmed()).isFalse();

        following.confirm(secret);
        fixtures.close(space, id);
        fixtures.report(space, id);

        assertThat(bodies(address)).hasSize(2);
        assertThat(bodies(address).getLast())
                .contains("What people said", "/consultations/" + slug + "/feedback", "/unfollow/" + secret);
        assertThat(bodies("other-" + address)).as("not confirmed").hasSize(1);
    }

    @Test
    void stopsAndForgetsTheAddress() {
        following.ask(slug, address, false);
        var secret = secret(bodies(address).getFirst());
        following.confirm(secret);

        following.stop(secret);
        following.stop(secret);
        fixtures.close(space, id);
        fixtures.report(space, id);

        assertThat(bodies(address)).hasSize(1);
        assertThat(rows()).isZero();
    }

    @Test
    void fillsNobodysInbox() {
        following.ask(slug, address, false);
        following.ask(slug, address, false);
        following.ask(slug, "trap-" + address, true);
        assertThat(bodies(address)).hasSize(1);
        assertThat(bodies("trap-" + address)).isEmpty();

        TestClock.move(Duration.ofMinutes(11));
        following.ask(slug, address, false);
        assertThat(bodies(address)).hasSize(2);

        following.confirm(secret(bodies(address).getFirst()));
        TestClock.move(Duration.ofMinutes(11));
        following.ask(slug, address, false);
        assertThat(bodies(address)).hasSize(2);
    }

    @Test
    void forgetsWhoDidNotConfirmWithinAWeek() {
        following.ask(slug, address, false);
        mail.forgetUnconfirmed();
        assertThat(rows()).isEqualTo(1);

        TestClock.move(Duration.ofDays(8));
        mail.forgetUnconfirmed();

        assertThat(rows()).isZero();
    }

    @Test
    void tellsWhenTheClosingDayMoves() {
        following.ask(slug, address, false);
        following.confirm(secret(bodies(address).getFirst()));
        var details = fixtures.detailsFor(space.officer(), id);

        world.as(
                space.officer(),
                () -> running.extend(id, details.brief().period().closesOn().plusDays(7), "More sessions"));

        assertThat(bodies(address).getLast()).contains("closing day of this consultation has moved");
    }

    private List<String> bodies(String to) {
        return jdbc.queryForList(
                "SELECT body FROM outgoing_mail WHERE address = ? ORDER BY created_at, id", String.class, to);
    }

    private long rows() {
        var count =
                jdbc.queryForObject("SELECT COUNT(*) FROM consultation_follower WHERE email = ?", Long.class, address);
        return count == null ? -1 : count;
    }

    private static String secret(String body) {
        var link = LINK.matcher(body);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
