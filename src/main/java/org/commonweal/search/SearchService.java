package org.commonweal.search;

import static org.commonweal.search.EntryFields.*;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonweal.kernel.Actor;
import org.commonweal.search.SearchResults.Facet;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what the reader may read; hits, counts and suggestions alike know nothing of the rest. */
@Service
@Transactional(readOnly = true)
public class SearchService {

    private static final int MAX_FACETS = 30;
    private static final int SUGGESTIONS = 8;
    private static final AggregationKey<Map<String, Long>> KINDS = AggregationKey.of("kinds");
    private static final AggregationKey<Map<String, Long>> ORGANISATIONS = AggregationKey.of("organisations");
    private static final AggregationKey<Map<String, Long>> AREA_CODES = AggregationKey.of("areas");

    private final EntityManager entityManager;
    private final ReaderScopes scopes;
    private final Vocabulary vocabulary;
    private final Sources sources;
    private final ObjectProvider<AreaNames> areaNames;
    private final Index index;

    SearchService(
            EntityManager entityManager,
            ReaderScopes scopes,
            Vocabulary vocabulary,
            Sources sources,
            ObjectProvider<AreaNames> areaNames,
            Index index) {
        this.entityManager = entityManager;
        this.scopes = scopes;
        this.vocabulary = vocabulary;
        this.sources = sources;
        this.areaNames = areaNames;
        this.index = index;
    }

    /** A page of what the actor can read. */
    public SearchResults find(Actor actor, SearchQuery query) {
        return index.ask(() -> find(actor, query, false), SearchResults.none(true));
    }

    /** A page of what everyone can read on public pages. */
    public SearchResults findPublic(SearchQuery query) {
        return index.ask(() -> find(Actor.visitor(), query, true), SearchResults.none(true));
    }

    /** Titles the actor can read in which each word of the text begins one. */
    public List<String> suggest(Actor actor, String text) {
        var beginnings = vocabulary.plainWords(text.length() > SearchQuery.MAX_TEXT ? "" : text);
        return beginnings.isEmpty() ? List.of() : index.ask(() -> titles(actor, beginnings), List.of());
    }

    private SearchResults find(Actor actor, SearchQuery query, boolean publicPages) {
        var session = Search.session(entityManager);
        var wanted = vocabulary.read(query.text());
        if (wanted.isEmpty() && !query.text().isBlank()) {
            return SearchResults.none(index.rebuilding());
        }
        boolean byScore = query.sort() == SearchSort.RELEVANCE && !wanted.isEmpty();
        var result = session.search(SearchEntry.class)
                .select(Hits::read)
                .where(predicate(session, actor, query, wanted, publicPages))
                .highlighter(Hits::marking)
                .sort(sort -> byScore
                        ? sort.score().then().field(DATE).desc().missing().last()
                        : sort.field(DATE).desc().missing().last().then().score())
                .aggregation(
                        KINDS,
                        counts -> counts.terms().field(TYPE, String.class).maxTermCount(MAX_FACETS))
                .aggregation(
                        ORGANISATIONS,
                        counts ->
                                counts.terms().field(ORGANISATION, String.class).maxTermCount(MAX_FACETS))
                .aggregation(
                        AREA_CODES,
                        counts -> counts.terms().field(AREAS, String.class).maxTermCount(MAX_FACETS))
                .fetch(query.page() * query.size(), query.size());
        return new SearchResults(
                stillReadable(actor, result.hits()),
                result.total().hitCount(),
                facets(result.aggregation(KINDS), this::kindLabel),
                facets(result.aggregation(ORGANISATIONS), code -> code),
                areas(result.aggregation(AREA_CODES)),
                index.rebuilding());
    }

    private SearchPredicate predicate(
            SearchSession session,
            Actor actor,
            SearchQuery query,
            List<QueryWords.Wanted> wanted,
            boolean publicPages) {
        var factory = session.scope(SearchEntry.class).predicate();
        var conditions = new Conditions(factory);
        var all = factory.bool().filter(conditions.readable(scopes.reader(actor)));
        if (publicPages) {
            all.filter(conditions.onPublicPages());
        }
        conditions.addFilters(all, query);
        conditions.addWords(all, wanted);
        return all.toPredicate();
    }

    /** The index follows the tables within a moment; a hit whose rights ended in that moment is left out. */
    private List<SearchHit> stillReadable(Actor actor, List<SearchHit> hits) {
        var readable =
                scopes.readable(actor, hits.stream().map(SearchHit::subject).toList());
        return hits.stream()
                .filter(hit -> readable.contains(hit.subject().id()))
                .toList();
    }

    private List<String> titles(Actor actor, Collection<String> beginnings) {
        var session = Search.session(entityManager);
        var factory = session.scope(SearchEntry.class).predicate();
        var conditions = new Conditions(factory);
        var all = factory.bool()
                .filter(conditions.readable(scopes.reader(actor)))
                .must(conditions.titleStartsWith(beginnings));
        var hits = session.search(SearchEntry.class)
                .select(Hits::read)
                .where(all.toPredicate())
                .highlighter(Hits::marking)
                .fetchHits(SUGGESTIONS);
        Set<String> titles = new LinkedHashSet<>();
        stillReadable(actor, hits).forEach(hit -> titles.add(hit.title()));
        return List.copyOf(titles);
    }

    private String kindLabel(String type) {
        return sources.of(type).map(SearchSource::label).orElse(type);
    }

    private List<Facet> areas(Map<String, Long> counts) {
        var names = new java.util.HashMap<String, String>();
        areaNames.forEach(source -> names.putAll(source.names(counts.keySet())));
        return facets(counts, code -> names.getOrDefault(code, code));
    }

    private static List<Facet> facets(Map<String, Long> counts, java.util.function.UnaryOperator<String> label) {
        return counts.entrySet().stream()
                .map(entry -> new Facet(entry.getKey(), label.apply(entry.getKey()), entry.getValue()))
                .toList();
    }
}
