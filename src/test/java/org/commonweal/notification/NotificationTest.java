package org.commonweal.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.commonweal.access.AccessRegistry;
import org.commonweal.access.Classification;
import org.commonweal.access.Level;
import org.commonweal.access.Principal;
import org.commonweal.discussion.CommentService;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.Role;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.Ids;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.TestClock;
import org.commonweal.testing.World;
import org.commonweal.workspace.Members;
import org.commonweal.workspace.WorkspaceId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authorization.AuthorizationDeniedException;

@PortalTest
class NotificationTest {

    private final SubjectRef space = new SubjectRef("workspace", Ids.timeOrdered());

    @Autowired
    World world;

    @Autowired
    org.commonweal.evidence.EvidenceFixtures evidence;

    @Autowired
    AccessRegistry registry;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    CurrentActor actors;

    @Autowired
    PortalClock clock;

    @Autowired
    Teller teller;

    @Autowired
    NoticeQueries queries;

    @Autowired
    NoticeService service;

    @Autowired
    OutgoingMails mails;

    @Autowired
    MailDesk desk;

    @Autowired
    Postman postman;

    @Autowired
    CommentService comments;

    @Autowired
    Members members;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    StopTokens tokens;

    @AfterEach
    void backToToday() {
        TestClock.reset();
    }

    PersonId author;
    PersonId member;

    @BeforeEach
    void aSpaceWithTwoMembers() {
        author = world.officer("Author");
        member = world.person("Member", world.partner("Charity"));
        protect(Classification.PARTNER);
    }

    @Test
    void tellsMembersOfASpaceButNeverWhoeverDidIt() {
        happens("document.added");

        assertThat(unread(member)).isEqualTo(1);
        assertThat(unread(author)).isZero();
        assertThat(world.as(member, () -> queries.findLines(PageRequest.of(0, 10))))
                .singleElement()
                .satisfies(line -> assertThat(line.text()).startsWith("Author added"));
    }

    @Test
    void tellsAnAuthorBeforehandHowManyWillBeTold() {
        var shared = evidence.space(Classification.PARTNER);
        var item = evidence.draft(shared, "Lunch clubs", "ward,clubs\nLeckfield,4\n")
                .subject();
        var quiet = world.officer("Quiet");
        world.as(
                shared.owner(),
                () -> members.put(WorkspaceId.of(shared.ref()), Principal.of(quiet), Level.CONTRIBUTE, null));
        world.as(quiet, () -> service.mute(shared.ref().id()));

        int announced = world.as(shared.contributor(), () -> comments.toBeTold(item));
        var comment = world.as(shared.contributor(), () -> comments.add(item, "Page 2 is missing"));

        assertThat(announced).as("the owner and the analyst").isEqualTo(2);
        // The portal's own job may be the one that tells.
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            teller.tellWaiting();
            assertThat(noticesOf(comment.subject())).isEqualTo(announced);
        });
    }

    private long noticesOf(SubjectRef subject) {
        var count = jdbc.queryForObject("SELECT COUNT(*) FROM notice WHERE subject_id = ?", Long.class, (Object)
                java.nio.ByteBuffer.allocate(16)
                        .putLong(subject.id().getMostSignificantBits())
                        .putLong(subject.id().getLeastSignificantBits())
                        .array());
        return count == null ? 0 : count;
    }

    @Test
    void keepsAMessageThatLeftForAMonthAndAWaitingOneUntilItLeaves() {
        var address = Ids.secret() + "@example.org";
        world.inTransaction(() -> {
            var left = new OutgoingMail(address, "Left", "Text", null, clock.instant());
            left.sent(clock.instant());
            mails.save(left);
            var waiting = new OutgoingMail(
                    address, "Waiting", "Text", null, clock.instant().plus(Duration.ofDays(365)));
            return mails.save(waiting);
        });
        TestClock.move(Duration.ofDays(29));
        postman.forget();
        assertThat(headings(address)).containsExactlyInAnyOrder("Left", "Waiting");

        TestClock.move(Duration.ofDays(2));
        postman.forget();

        assertThat(headings(address)).containsExactly("Waiting");
    }

    private List<String> headings(String address) {
        return jdbc.queryForList("SELECT heading FROM outgoing_mail WHERE address = ?", String.class, address);
    }

    @Test
    void keepsQuietAboutAMutedSpaceExceptWhatIsMeantForThePersonAlone() {
        world.as(member, () -> service.mute(space.id()));

        happens("document.added");
        assertThat(unread(member)).isZero();

        happens("access.requestGranted", Map.of("for", member.value().toString()));
        assertThat(unread(member)).isEqualTo(1);
    }

    @Test
    void tellsNobodyWhoCannotReadTheSubjectByTheTimeOfTelling() {
        publish("document.added", Map.of());
        world.inTransaction(() -> {
            registry.endGrants(space, Principal.of(member));
            return null;
        });

        teller.tellWaiting();

        assertThat(unread(member)).isZero();
    }

    @Test
    void mailsNewsOnlyToThoseWhoAskedAndSaysNothingOfContentAbovePartner() {
        world.as(member, () -> service.mailNews(true));
        world.inTransaction(() -> {
            registry.classify(space, Classification.CONFIDENTIAL);
            return null;
        });

        happens("document.added");

        var mail = mailsTo(member).getFirst();
        assertThat(mail.heading()).isEqualTo("There is news in one of your spaces");
        assertThat(mail.body()).doesNotContain("Author").contains("/unsubscribe/");
    }

    @Test
    void namesNothingAnyMoreToThoseWhoseRightsEnded() {
        var shared = evidence.space(Classification.PARTNER);
        teller.tellWaiting();
        assertThat(texts(shared.contributor())).anyMatch(text -> text.contains("Shared space"));

        world.inTransaction(() -> {
            registry.endGrants(shared.ref(), Principal.of(shared.contributor()));
            return null;
        });

        assertThat(texts(shared.contributor())).isNotEmpty().noneMatch(text -> text.contains("Shared space"));
        assertThat(world.as(shared.contributor(), () -> queries.findLines(PageRequest.of(0, 10))))
                .allSatisfy(line ->
                        assertThat(line.spaceName() + line.path()).doesNotContain("Shared space", "workspaces/"));
    }

    @Test
    void tellsAStrangerOfADeclinedRequestWithoutTheNameTheyMayNotKnow() {
        var shared = evidence.space(Classification.PARTNER);
        var stranger = world.person("Stranger", world.partner("Other charity"));
        var values = Map.of("for", stranger.value().toString());
        world.as(
                shared.owner(),
                () -> world.inTransaction(() -> {
                    events.publishEvent(new Happened(
                            shared.ref(),
                            "access.requestDeclined",
                            actors.get(),
                            clock.instant(),
                            shared.ref(),
                            values));
                    return null;
                }));
        teller.tellWaiting();

        assertThat(texts(stranger))
                .singleElement()
                .asString()
                .endsWith("declined your request for access to a space you cannot open");
        assertThat(mailsTo(stranger))
                .isNotEmpty()
                .allSatisfy(mail -> assertThat(mail.heading() + mail.body()).doesNotContain("Shared space"));
    }

    private java.util.List<String> texts(PersonId person) {
        return world.as(person, () -> queries.findLines(PageRequest.of(0, 10))).stream()
                .map(NoticeLine::text)
                .toList();
    }

    @Test
    void stopsMailByTheLinkInAMessageAndRefusesAForgedOne() {
        world.as(member, () -> service.mailNews(true));

        service.stopMail(tokens.of(member));
        happens("access.requestGranted", Map.of("for", member.value().toString()));

        assertThat(mailsTo(member)).isEmpty();
        assertThatThrownBy(() -> service.stopMail(member.value() + "00")).isInstanceOf(NotFound.class);
    }

    @Test
    void givesUpAfterTenFailuresUntilAnAdministratorSendsAgain() {
        var mail = new OutgoingMail(Ids.secret() + "@example.org", "Hello", "Text", null, clock.instant());
        for (int attempt = 0; attempt < 10; attempt++) {
            mail.failed("Connection refused", clock.instant());
        }
        world.inTransaction(() -> mails.save(mail));
        assertThat(mail.state()).isEqualTo(MailState.FAILED);

        world.as(world.officer("Admin", Role.ADMINISTRATOR), () -> desk.sendAgain(mail.mailId()));

        assertThat(mails.findById(mail.mailId()).orElseThrow().state()).isEqualTo(MailState.QUEUED);
    }

    @Test
    void showsMailToAdministratorsOnly() {
        assertThatThrownBy(() -> world.as(member, () -> desk.countRows(false)))
                .isInstanceOf(AuthorizationDeniedException.class);
    }

    private void protect(Classification classification) {
        world.inTransaction(() -> {
            registry.protect(space, null, classification);
            registry.grant(space, Principal.of(author), Level.MANAGE, null, "Test");
            return registry.grant(space, Principal.of(member), Level.CONTRIBUTE, null, "Test");
        });
    }

    private void happens(String action) {
        happens(action, Map.of());
    }

    private void happens(String action, Map<String, String> values) {
        publish(action, values);
        teller.tellWaiting();
    }

    private void publish(String action, Map<String, String> values) {
        world.as(
                author,
                () -> world.inTransaction(() -> {
                    events.publishEvent(new Happened(space, action, actors.get(), clock.instant(), space, values));
                    return null;
                }));
    }

    private long unread(PersonId person) {
        return world.as(person, queries::countUnread);
    }

    private java.util.List<OutgoingMail> mailsTo(PersonId person) {
        var address = world.emailOf(person);
        return mails
                .findByStateInOrderByCreatedAtDesc(java.util.EnumSet.allOf(MailState.class), PageRequest.of(0, 500))
                .stream()
                .filter(mail -> mail.address().equals(address))
                .toList();
    }
}
