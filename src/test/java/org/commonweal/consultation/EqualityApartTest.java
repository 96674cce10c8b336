package org.commonweal.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonweal.access.Level;
import org.commonweal.access.Principal;
import org.commonweal.identity.Role;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.World;
import org.commonweal.workspace.Members;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

/** Answers about equality can be counted, but nobody reads who gave which. */
@PortalTest
class EqualityApartTest {

    private static final String TABLE = "consultation_equality";
    private static final PageRequest ALL = PageRequest.of(0, 100);

    @Autowired
    World world;

    @Autowired
    ConsultationFixtures fixtures;

    @Autowired
    Members members;

    @Autowired
    ResponseQueries responses;

    @Autowired
    ResponseDesk desk;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    EntityManagerFactory entities;

    @Test
    void noServiceShowsAnAnalystARow() {
        var space = fixtures.space();
        var analyst = world.officer("Analyst", Role.ANALYST);
        world.as(space.officer(), () -> members.put(space.id(), Principal.of(analyst), Level.READ, null));
        var id = fixtures.open(space, "Pools", ConsultationFixtures.form());
        var reference =
                fixtures.respond(fixtures.slug(space, id), Map.of("uses", "no", "change", "Hours", "age", "under25"));

        world.as(analyst, () -> {
            var response = responses.get(id, reference);
            assertThat(response.answers().of("change")).isNotEmpty();
            assertThat(response.answers().of("age")).isEmpty();
            assertThat(responses.findTexts(id, "age", "", ALL)).isEmpty();
            assertThat(desk.answers(id, List.of(response.row().id()))
                            .get(response.row().id())
                            .of("age"))
                    .isEmpty();
            var age = responses.results(id).stream()
                    .filter(result -> result.question().key().equals("age"))
                    .findFirst()
                    .orElseThrow();
            assertThat(age.base().hidden()).isTrue();
            assertThat(age.lines())
                    .filteredOn(line -> line.label().equals("Under 25"))
                    .allSatisfy(line -> assertThat(line.count().hidden()).isTrue());
        });
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM consultation_answer WHERE consultation_id = ? AND question_key = 'age'",
                        Long.class,
                        (Object) AnswerRows.bytes(id.value())))
                .isZero();
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM consultation_equality apart"
                                + " JOIN consultation_response response ON response.id = apart.id",
                        Long.class))
                .as("rows that share an id with a response")
                .isZero();
    }

    @Test
    void aRowHasNothingThatLeadsToAResponse() {
        var columns = new ArrayList<String>();
        jdbc.query("SELECT * FROM consultation_equality WHERE 1 = 0", (org.springframework.jdbc.core.ResultSetExtractor<
                        Void>)
                rows -> {
                    for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                        columns.add(rows.getMetaData().getColumnName(column).toLowerCase(Locale.ROOT));
                    }
                    return null;
                });

        assertThat(columns).containsExactlyInAnyOrder("id", "consultation_id", "question_key", "code");
    }

    @Test
    void noRepositoryReachesTheTableAndWhatReadsItCounts() throws IOException {
        assertThat(entities.getMetamodel().getEntities()).isNotEmpty().allSatisfy(entity -> {
            var table = entity.getJavaType().getAnnotation(Table.class);
            assertThat(table == null ? "" : table.name()).isNotEqualTo(TABLE);
        });
        var readers = new HashSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var source = Files.readString(file);
                if (source.contains(TABLE)) {
                    readers.add(file.getFileName().toString());
                    var select = Pattern.compile("SELECT ((?:(?!SELECT).)*?) FROM " + TABLE)
                            .matcher(source);
                    while (select.find()) {
                        assertThat(select.group(1)).contains("COUNT(*)").doesNotContainPattern("\\bid\\b");
                    }
                }
            }
        }
        assertThat(readers).containsExactlyInAnyOrder("AnswerRows.java", "Tallies.java", "AgedData.java");
    }
}
