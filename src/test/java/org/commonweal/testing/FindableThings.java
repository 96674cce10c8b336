package org.commonweal.testing;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.commonweal.kernel.Ids;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.search.SearchDraft;
import org.commonweal.search.SearchSource;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Things to be found that belong to no module, and a way to wait until the index has caught up. */
@TestComponent
public class FindableThings implements SearchSource {

    public static final String TYPE = "test-thing";

    private final Map<UUID, SearchDraft> drafts = new ConcurrentHashMap<>();
    private final JdbcTemplate database;

    FindableThings(JdbcTemplate database) {
        this.database = database;
    }

    /** Says what can be found; it will be once a fact about the subject is committed. */
    public SubjectRef thing(SearchDraft draft) {
        return set(new SubjectRef(TYPE, Ids.timeOrdered()), draft);
    }

    public SubjectRef thing(String title, String text) {
        return thing(new SearchDraft(title, "", text, null, List.of(), null, "things", "/things"));
    }

    public SubjectRef set(SubjectRef subject, SearchDraft draft) {
        drafts.put(subject.id(), draft);
        return subject;
    }

    public void remove(SubjectRef subject) {
        drafts.remove(subject.id());
    }

    public void awaitIndex() {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> Integer.valueOf(0)
                        .equals(database.queryForObject(
                                "SELECT COUNT(*) FROM hsearch_outbox_event WHERE status = 'PENDING'", Integer.class)));
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Optional<SearchDraft> draft(UUID id) {
        return Optional.ofNullable(drafts.get(id));
    }

    @Override
    public Stream<UUID> ids() {
        return drafts.keySet().stream();
    }
}
