package org.commonweal.consultation.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.commonweal.consultation.Channel;
import org.commonweal.consultation.ConsultationFixtures;
import org.commonweal.consultation.ConsultationFixtures.Space;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.ResponseExport;
import org.commonweal.consultation.ResponseQueries;
import org.commonweal.consultation.ResponseRow;
import org.commonweal.consultation.WrittenAnswer;
import org.commonweal.consultation.privacy.ErasureService;
import org.commonweal.files.FileId;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
class ResponseImportsTest {

    private static final String HEADING =
            "Ref,Channel,Do you use the pool?,How often in a month?,What should never change?,How old are you?\n";

    @Autowired
    World world;

    @Autowired
    ConsultationFixtures fixtures;

    @Autowired
    ReceivedFiles received;

    @Autowired
    ResponseImports imports;

    @Autowired
    ResponseQueries responses;

    @Autowired
    ResponseExport export;

    @Autowired
    ErasureService erasures;

    @Autowired
    JdbcTemplate jdbc;

    Space space;
    ConsultationId id;

    @BeforeEach
    void open() {
        space = fixtures.space();
        id = fixtures.open(space, "Pools", ConsultationFixtures.form());
    }

    @Test
    void takesAllRowsWithTheirChannelsAndTakesThemOnce() {
        var csv = HEADING + "a,Post,Yes,4,Early swims,25 or older\nb,paper,no,,,\nc,,yes,2,\"- hours\n+ lanes\",\n";
        var plan = plan(received.text("answers.csv", csv)).meaning(Map.of("Post", Channel.EMAIL));

        var first = commit(received.text("answers.csv", csv), plan);
        var again = commit(received.text("again.csv", csv + "d,,yes,,,\n"), plan);

        assertThat(first.fresh()).isEqualTo(3);
        assertThat(again)
                .extracting(DryRun::fresh, DryRun::before, DryRun::changed)
                .containsExactly(1L, 3L, List.of());
        var totals = asOfficer(() -> responses.totals(id));
        assertThat(totals.channels())
                .containsExactlyInAnyOrderEntriesOf(Map.of(Channel.EMAIL, 1L, Channel.PAPER, 1L, Channel.IMPORTED, 2L));
        assertThat(totals.all()).isEqualTo(4);
        assertThat(texts()).containsExactlyInAnyOrder("Early swims", "- hours\n+ lanes");
        assertThat(asOfficer(() -> imports.sources(id))).isEqualTo(Map.of("Post", 1L, "paper", 1L));
    }

    @Test
    void aRowThatWasErasedDoesNotComeBack() {
        var csv = HEADING + "a,,Yes,4,Early swims,\nb,,yes,2,Late swims,\n";
        var plan = plan(received.text("answers.csv", csv));
        commit(received.text("answers.csv", csv), plan);
        var row = asOfficer(() -> responses.findTexts(id, "change", "Early", PageRequest.of(0, 1)))
                .getFirst();
        var reference = asOfficer(() -> responses.findRows(id, PageRequest.of(0, 9)).stream()
                .map(ResponseRow::reference)
                .filter(one -> asOfficer(() -> responses.get(id, one)).answers().of("change").stream()
                        .anyMatch(part -> part.text().equals(row.text())))
                .findFirst()
                .orElseThrow());
        world.as(space.officer(), () -> erasures.erase(id, reference));

        var again = commit(received.text("again.csv", csv), plan);

        assertThat(again)
                .extracting(DryRun::fresh, DryRun::before, DryRun::erased)
                .containsExactly(0L, 1L, 1L);
        assertThat(texts()).containsExactly("Late swims");
    }

    @Test
    void aRowThatChangedSinceIsNamedAndNotOverwritten() {
        var plan = plan(received.text("answers.csv", HEADING + "a,,Yes,4,Early swims,\n"));
        commit(received.text("answers.csv", HEADING + "a,,Yes,4,Early swims,\n"), plan);

        var run = commit(received.text("later.csv", HEADING + "a,,Yes,4,Late swims,\n"), plan);

        assertThat(run.changed()).containsExactly(2L);
        assertThat(texts()).containsExactly("Early swims");
    }

    @Test
    void listsEveryErrorWithItsRowAndStoresNothing() {
        var csv = HEADING + "a,,Perhaps,4,,\n" + "a,,yes,many,,\n" + ",Pigeon,no,3,,\n" + "d,,yes,2,good,\n";
        var plan = plan(received.text("answers.csv", csv));

        var run = world.as(space.officer(), () -> imports.tryOut(id, received.text("answers.csv", csv), plan));

        assertThat(run.problems())
                .extracting(RowProblem::row, RowProblem::column, RowProblem::given)
                .contains(
                        tuple(2L, "Do you use the pool?", "Perhaps"),
                        tuple(3L, "Ref", "a"),
                        tuple(3L, "How often in a month?", "many"),
                        tuple(4L, "Ref", ""),
                        tuple(4L, "Channel", "Pigeon"),
                        tuple(4L, "How often in a month?", "3"));
        assertThat(run.problems()).allSatisfy(problem -> {
            assertThat(problem.problem()).isNotBlank();
            assertThat(problem.remedy()).isNotBlank();
        });
        assertThatThrownBy(() -> commit(received.text("answers.csv", csv), plan))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("consultation.import.problems"));
        assertThat(asOfficer(() -> responses.totals(id)).all()).isZero();
    }

    @Test
    void rowsWithoutReferenceAreKnownByWhatIsInThem() {
        var csv = "What should never change?\nThe price\nThe price\nThe staff\n";
        var plan = plan(received.text("words.csv", csv));

        assertThat(commit(received.text("words.csv", csv), plan).fresh()).isEqualTo(3);
        assertThat(commit(received.text("words.csv", csv + "The price\n"), plan))
                .extracting(DryRun::fresh, DryRun::before)
                .containsExactly(1L, 3L);
    }

    @Test
    void whatIsExportedComesBackUnchanged() {
        var csv = HEADING
                + "a,,yes,4,\"=1+1, \"\"quoted\"\"\",\nb,,no,,'-5 apostrophes,\nc,,no,,@home,\nd,,no,,عربي 😀,\n";
        commit(received.text("answers.csv", csv), plan(received.text("answers.csv", csv)));
        var exported = exported(id);

        var same = received.bytes("responses.csv", exported);
        assertThat(commit(same, plan(same)).before()).isEqualTo(4);

        var other = fixtures.open(space, "Pools again", ConsultationFixtures.form());
        var file = received.bytes("responses.csv", exported);
        world.as(
                space.officer(),
                () -> imports.commit(
                        other, file, imports.inspect(other, file, "").plan()));
        assertThat(texts(other)).containsExactlyInAnyOrderElementsOf(texts());
        assertThat(texts(other)).contains("'-5 apostrophes", "=1+1, \"quoted\"", "@home", "عربي 😀");
    }

    @Test
    void refusesColumnsThatSayNothing() {
        var file = received.text("other.csv", "Colour,Size\nred,3\n");

        assertThatThrownBy(() -> commit(file, plan(file)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("consultation.import.noAnswers"));
    }

    @Test
    void answersAboutEqualityLeadToNobody() {
        var csv = HEADING + "a,,Yes,4,Early swims,Under 25\n";
        commit(received.text("answers.csv", csv), plan(received.text("answers.csv", csv)));

        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM consultation_answer WHERE consultation_id = ? AND question_key = 'age'",
                        Long.class,
                        (Object) Intakes.bytes(id.value())))
                .isZero();
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM consultation_equality WHERE consultation_id = ?", Long.class, (Object)
                                Intakes.bytes(id.value())))
                .isEqualTo(1);
        var other = received.text("other.csv", csv.replace("Under 25", "25 or older"));
        assertThat(commit(other, plan(received.text("other.csv", csv))).changed())
                .as("not even by trying which answer makes the hash")
                .isEmpty();
    }

    @Test
    void onlyStaffWhoRunItImport() {
        var file = received.text("answers.csv", HEADING);

        assertThatThrownBy(() -> world.as(space.partner(), () -> imports.inspect(id, file, "")))
                .isInstanceOfAny(AccessRefused.class, NotFound.class);
        assertThatThrownBy(() -> world.as(space.member(), () -> imports.inspect(id, file, "")))
                .isInstanceOfAny(AccessRefused.class, NotFound.class);
    }

    private ImportPlan plan(FileId file) {
        return world.as(space.officer(), () -> {
            var offer = imports.inspect(id, file, "");
            var uses = new java.util.ArrayList<>(offer.plan().uses());
            if (offer.columns().getFirst().equals("Ref")) {
                uses.set(0, ColumnUse.of(ColumnUse.Kind.REFERENCE));
            }
            return offer.plan().using(uses);
        });
    }

    private DryRun commit(FileId file, ImportPlan plan) {
        return world.as(space.officer(), () -> imports.commit(id, file, plan));
    }

    private byte[] exported(ConsultationId from) {
        return asOfficer(() -> {
            var out = new ByteArrayOutputStream();
            try {
                export.csv(fixtures.details(from).slug(), out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toByteArray();
        });
    }

    private List<String> texts() {
        return texts(id);
    }

    private List<String> texts(ConsultationId of) {
        return asOfficer(() -> responses.findTexts(of, "change", "", PageRequest.of(0, 100)).stream()
                .map(WrittenAnswer::text)
                .toList());
    }

    private <T> T asOfficer(java.util.function.Supplier<T> work) {
        return world.as(space.officer(), work);
    }
}
