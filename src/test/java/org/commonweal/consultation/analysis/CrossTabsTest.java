package org.commonweal.consultation.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.commonweal.consultation.Channel;
import org.commonweal.consultation.ConsultationFixtures;
import org.commonweal.consultation.ConsultationFixtures.Space;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.ResponseQueries;
import org.commonweal.consultation.channel.ReceivedFiles;
import org.commonweal.consultation.channel.ResponseImports;
import org.commonweal.consultation.form.Choice;
import org.commonweal.consultation.form.FormPage;
import org.commonweal.consultation.form.Part;
import org.commonweal.consultation.form.Question;
import org.commonweal.consultation.form.QuestionType;
import org.commonweal.consultation.form.Questionnaire;
import org.commonweal.consultation.privacy.ErasureService;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** Tables against the same counted one response after another. */
@PortalTest
class CrossTabsTest {

    private static final Axis VIEW = Axis.of("view");
    private static final Axis USED = Axis.of("used");
    private static final Axis AREA = Axis.of("area");
    private static final Axis PRICE = new Axis("how", "price");
    private static final List<Axis> ALL = List.of(VIEW, USED, AREA, PRICE, Axis.CHANNEL);

    @Autowired
    World world;

    @Autowired
    ConsultationFixtures fixtures;

    @Autowired
    ReceivedFiles received;

    @Autowired
    ResponseImports imports;

    @Autowired
    CrossTabs tabs;

    @Autowired
    ResponseQueries responses;

    @Autowired
    ErasureService erasures;

    Space space;
    ConsultationId id;

    /** What one person answered, by axis. */
    private final List<Map<Axis, List<String>>> answers = new ArrayList<>();

    @BeforeEach
    void openWithAnswers() {
        space = fixtures.space();
        id = fixtures.open(space, "Pools", form());
        answers.clear();
        bring("first", 150, 1);
    }

    @Test
    void everyTableEqualsItsRecount() {
        for (var rows : ALL) {
            for (var columns : ALL) {
                requireEqual(CrossTabRequest.of(rows, columns));
            }
        }
    }

    @Test
    void filtersLeaveOutWhoDoesNotFit() {
        requireEqual(CrossTabRequest.of(VIEW, AREA).only(USED, "pool"));
        requireEqual(CrossTabRequest.of(VIEW, AREA).only(USED, "pool").only(PRICE, "agree"));
        requireEqual(CrossTabRequest.of(AREA, USED).only(Axis.CHANNEL, Channel.PAPER.name()));
    }

    @Test
    void countsWhatCameSinceTheLastTable() {
        requireEqual(CrossTabRequest.of(VIEW, AREA));

        bring("second", 40, 2);

        requireEqual(CrossTabRequest.of(VIEW, AREA));
        assertThat(count(CrossTabRequest.of(VIEW, AREA)).considered()).isEqualTo(190);
    }

    @Test
    void staysRightHoweverManyComeAndAfterOneWent() {
        requireEqual(CrossTabRequest.of(VIEW, AREA));
        for (int time = 0; time < 4; time++) {
            bring("more" + time, 1 + time * 7, 10 + time);
            requireEqual(CrossTabRequest.of(VIEW, AREA));
            requireEqual(CrossTabRequest.of(USED, Axis.CHANNEL)
                    .only(AREA, List.of("north", "south", "west").get(time % 3)));
        }
        bring("many", 600, 20);
        requireEqual(CrossTabRequest.of(VIEW, USED));

        eraseOne();
        requireEqual(CrossTabRequest.of(VIEW, AREA));
        bring("after", 3, 30);
        eraseOne();
        bring("and after", 1, 31);
        requireEqual(CrossTabRequest.of(VIEW, AREA));
        requireEqual(CrossTabRequest.of(PRICE, Axis.CHANNEL));
    }

    private void eraseOne() {
        world.as(space.officer(), () -> {
            var row = responses.findRows(id, PageRequest.of(0, 1)).getFirst();
            var given = responses.get(id, row.reference()).answers();
            var one = new HashMap<Axis, List<String>>();
            List.of(VIEW, AREA, PRICE, USED)
                    .forEach(axis -> one.put(
                            axis,
                            given.of(axis.question()).stream().map(Part::code).toList()));
            one.put(Axis.CHANNEL, List.of(row.channel().name()));
            assertThat(answers.remove(one)).isTrue();
            erasures.erase(id, row.reference());
        });
    }

    @Test
    void nothingSmallLeavesTheStaffsSide() {
        var published = world.as(space.officer(), () -> tabs.publishable(id, CrossTabRequest.of(VIEW, AREA)));

        assertThat(published.anythingHidden()).isTrue();
        assertThat(published.lines())
                .allSatisfy(line -> assertThat(line.cells())
                        .allSatisfy(cell -> assertThat(cell.hidden() || cell.number() == 0 || cell.number() >= 10)
                                .isTrue()));
    }

    @Test
    void answersAboutEqualityAndWordsAreNoAxis() {
        assertThat(world.as(space.officer(), () -> tabs.axes(id)))
                .extracting(AxisChoice::axis)
                .containsExactlyInAnyOrderElementsOf(ALL);
        assertThatThrownBy(() -> count(CrossTabRequest.of(Axis.of("age"), VIEW)))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> count(CrossTabRequest.of(VIEW, VIEW).only(Axis.of("age"), "old")))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void onlyStaffCount() {
        assertThatThrownBy(() -> world.as(space.partner(), () -> tabs.count(id, CrossTabRequest.of(VIEW, AREA))))
                .isInstanceOfAny(AccessRefused.class, NotFound.class);
        assertThatThrownBy(() -> world.as(space.member(), () -> tabs.axes(id)))
                .isInstanceOfAny(AccessRefused.class, NotFound.class);
    }

    private CrossTab count(CrossTabRequest request) {
        return world.as(space.officer(), () -> tabs.count(id, request));
    }

    private void requireEqual(CrossTabRequest request) {
        var table = count(request);
        var considered = answers.stream()
                .filter(one -> request.filters().stream()
                        .allMatch(filter -> given(one, filter.axis()).contains(filter.code())))
                .toList();
        var base = considered.stream()
                .filter(one -> !given(one, request.rows()).isEmpty()
                        && !given(one, request.columns()).isEmpty())
                .toList();
        assertThat(table.considered()).isEqualTo(considered.size());
        assertThat(table.base().number()).isEqualTo(base.size());
        var codes = table.columnAxis().categories();
        for (var line : table.lines()) {
            var row = base.stream()
                    .filter(one -> given(one, request.rows()).contains(line.code()))
                    .toList();
            assertThat(line.base().number())
                    .as("%s of %s", line.code(), request)
                    .isEqualTo(row.size());
            for (int column = 0; column < codes.size(); column++) {
                var code = codes.get(column).code();
                assertThat(line.cells().get(column).number())
                        .as("%s by %s of %s", line.code(), code, request)
                        .isEqualTo(row.stream()
                                .filter(one -> given(one, request.columns()).contains(code))
                                .count());
            }
        }
    }

    private static List<String> given(Map<Axis, List<String>> one, Axis axis) {
        return one.getOrDefault(axis, List.of());
    }

    private static Questionnaire form() {
        return new Questionnaire(List.of(FormPage.of(
                        "one",
                        Question.of("view", QuestionType.AGREE, "Do you agree?"),
                        Question.of("used", QuestionType.MULTIPLE, "What did you use?")
                                .offering(List.of(Choice.of("pool", "Pool"), Choice.of("gym", "Gym"))),
                        Question.of("area", QuestionType.PLACE, "Where do you live?")
                                .offering(List.of(
                                        Choice.of("north", "North"),
                                        Choice.of("south", "South"),
                                        Choice.of("west", "West"))),
                        Question.of("how", QuestionType.MATRIX, "How important?")
                                .offering(QuestionType.agreement())
                                .about(List.of(Choice.of("price", "Price"))),
                        Question.of("why", QuestionType.LONG_TEXT, "Why?"),
                        Question.of("age", QuestionType.EQUALITY, "How old are you?")
                                .offering(List.of(Choice.of("young", "Young"), Choice.of("old", "Old"))))
                .titled("All")));
    }

    /** Random answers, brought in as a file and remembered. */
    private void bring(String name, int count, long seed) {
        var random = new Random(seed);
        var steps = QuestionType.agreement().stream().map(Choice::code).toList();
        var csv = new StringBuilder("Reference,Channel,view,area,used pool,used gym,how price\n");
        for (int number = 0; number < count; number++) {
            var view = pick(random, steps, 0.9);
            var area = pick(random, List.of("north", "north", "north", "south", "west"), 0.8);
            var price = pick(random, steps, 0.7);
            var used = new ArrayList<String>();
            List.of("pool", "gym").forEach(one -> {
                if (random.nextBoolean()) {
                    used.add(one);
                }
            });
            var channel = pick(random, List.of("PAPER", "EVENT", "IMPORTED"), 1);
            answers.add(Map.of(VIEW, view, AREA, area, PRICE, price, USED, used, Axis.CHANNEL, channel));
            csv.append("%s%d,%s,%s,%s,%s,%s,%s%n"
                    .formatted(
                            name,
                            number,
                            channel.getFirst(),
                            String.join("", view),
                            String.join("", area),
                            used.contains("pool") ? "Yes" : "",
                            used.contains("gym") ? "Yes" : "",
                            String.join("", price)));
        }
        world.as(space.officer(), () -> {
            var file = received.text(name + ".csv", csv.toString());
            var plan = imports.inspect(id, file, "").plan();
            assertThat(imports.commit(id, file, plan).fresh()).isEqualTo(count);
        });
    }

    private static List<String> pick(Random random, List<String> from, double often) {
        return random.nextDouble() < often ? List.of(from.get(random.nextInt(from.size()))) : List.of();
    }
}
