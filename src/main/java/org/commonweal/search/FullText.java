package org.commonweal.search;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.commonweal.search.QueryWords.Wanted;
import org.hibernate.search.engine.search.highlighter.dsl.HighlighterFinalStep;
import org.hibernate.search.engine.search.highlighter.dsl.SearchHighlighterFactory;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.springframework.stereotype.Component;

/** For modules with an {@link OwnIndex}: the same way of reading words, marking hits and surviving a broken index. */
@Component
public class FullText {

    /** Words by their stem. */
    public static final String ANALYZER = Analysis.ENGLISH;

    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Vocabulary vocabulary;
    private final SearchEntries entries;
    private final Index index;

    FullText(Vocabulary vocabulary, SearchEntries entries, Index index) {
        this.vocabulary = vocabulary;
        this.entries = entries;
        this.index = index;
    }

    public boolean rebuilding() {
        return index.rebuilding();
    }

    /** Asks an index; when it cannot answer, it is made anew and the answer for now is {@code otherwise}. */
    public <T> T ask(Supplier<T> question, T otherwise) {
        return index.ask(question, otherwise);
    }

    /** That one of the fields has all the words, or what means the same; empty if there is no word in the text. */
    public Optional<SearchPredicate> words(SearchPredicateFactory factory, String text, Collection<String> fields) {
        var wanted = vocabulary.read(text);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        var anywhere = factory.or();
        for (var field : fields) {
            var all = factory.and();
            wanted.forEach(one -> all.add(anyOf(factory, field, one)));
            anywhere.add(all);
        }
        return Optional.of(anywhere.toPredicate());
    }

    private static PredicateFinalStep anyOf(SearchPredicateFactory factory, String field, Wanted wanted) {
        var typed = factory.and();
        wanted.words().forEach(words -> typed.add(factory.phrase().field(field).matching(words)));
        var ways = factory.or().add(typed);
        wanted.others().forEach(other -> ways.add(factory.phrase().field(field).matching(other)));
        return ways;
    }

    public static HighlighterFinalStep marking(SearchHighlighterFactory factory) {
        return Hits.marking(factory);
    }

    /** What an index highlighted, joined. */
    public static Snippet read(List<String> highlighted) {
        return Snippet.parse(String.join(" … ", highlighted));
    }

    public static Snippet unmarked(String text) {
        return Snippet.unmarked(text);
    }

    /** A text as it may be indexed. */
    public static String plain(String text) {
        return Snippet.plain(text);
    }

    /**
     * Once the index has taken all orders: writes it anew without what was deleted from it, which is otherwise only
     * marked as gone and stays in the files.
     */
    public void sweep(Class<?> entity) throws InterruptedException {
        while (entries.waiting() > 0 || index.rebuilding()) {
            Thread.sleep(PAUSE);
        }
        index.sweep(entity);
    }
}
