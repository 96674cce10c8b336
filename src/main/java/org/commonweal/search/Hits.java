package org.commonweal.search;

import static org.commonweal.search.EntryFields.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.commonweal.kernel.SubjectRef;
import org.hibernate.search.engine.search.highlighter.dsl.HighlighterFinalStep;
import org.hibernate.search.engine.search.highlighter.dsl.SearchHighlighterFactory;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.jspecify.annotations.Nullable;

/** Reads hits straight from the index. */
final class Hits {

    private static final int EXCERPT = 180;
    private static final int EXCERPTS = 2;

    private Hits() {}

    static HighlighterFinalStep marking(SearchHighlighterFactory factory) {
        return factory.fastVector()
                .tag(Snippet.START, Snippet.END)
                .fragmentSize(EXCERPT)
                .numberOfFragments(EXCERPTS);
    }

    static ProjectionFinalStep<SearchHit> read(SearchProjectionFactory<?, ?> factory) {
        return factory.composite()
                .from(
                        factory.id(UUID.class),
                        factory.field(TYPE, String.class),
                        factory.field(TITLE, String.class),
                        factory.field(SUMMARY, String.class),
                        factory.highlight(SUMMARY),
                        factory.highlight(TEXT),
                        factory.field(ORGANISATION, String.class),
                        factory.field(DATE, LocalDate.class),
                        factory.field(APP_PATH, String.class),
                        factory.field(PUBLIC_PATH, String.class))
                .asArray(Hits::hit);
    }

    @SuppressWarnings("unchecked")
    private static SearchHit hit(@Nullable Object[] found) {
        return new SearchHit(
                new SubjectRef((String) found[1], (UUID) found[0]),
                (String) found[2],
                excerpt((String) found[3], (List<String>) found[4], (List<String>) found[5]),
                found[6] == null ? null : UUID.fromString((String) found[6]),
                (LocalDate) found[7],
                (String) found[8],
                (String) found[9]);
    }

    private static Snippet excerpt(String summary, List<String> inSummary, List<String> inText) {
        if (!inSummary.isEmpty()) {
            return Snippet.parse(String.join(" … ", inSummary));
        }
        return inText.isEmpty() ? Snippet.unmarked(summary) : Snippet.parse(String.join(" … ", inText));
    }
}
