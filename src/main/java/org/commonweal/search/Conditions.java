package org.commonweal.search;

import static org.commonweal.search.EntryFields.*;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.commonweal.search.QueryWords.Wanted;
import org.commonweal.search.ReaderScopes.Reader;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** The parts of a query, each as a condition on the index. */
class Conditions {

    private static final float TITLE_WEIGHT = 4;
    private static final float SUMMARY_WEIGHT = 2;

    private final SearchPredicateFactory factory;

    Conditions(SearchPredicateFactory factory) {
        this.factory = factory;
    }

    /** What the reader may find, exactly as {@link Reader} says it. */
    PredicateFinalStep readable(Reader reader) {
        var all = factory.and().add(factory.match().field(FINDABLE).matching(true));
        if (!reader.barred().isEmpty()) {
            all.add(factory.or(
                    factory.match().field(AUDIENCE).matching(ReaderScopes.PUBLIC),
                    factory.not(factory.terms().field(BARRIERS).matchingAny(reader.barred()))));
        }
        if (!reader.everything()) {
            var ways = factory.or().add(factory.terms().field(AUDIENCE).matchingAny(reader.audiences()));
            if (!reader.scopes().isEmpty()) {
                ways.add(granted(reader));
            }
            all.add(ways);
        }
        return all;
    }

    private PredicateFinalStep granted(Reader reader) {
        var scopes = ids(reader.scopes());
        return factory.and(
                factory.terms().field(SCOPES).matchingAny(scopes),
                factory.or(
                        factory.terms().field(CLASSIFICATION).matchingAny(reader.clearances()),
                        factory.terms().field(TRUSTED).matchingAny(scopes)));
    }

    /** Public, and with an address the public can open. */
    PredicateFinalStep onPublicPages() {
        return factory.and(
                factory.match().field(AUDIENCE).matching(ReaderScopes.PUBLIC),
                factory.exists().field(PUBLIC_PATH));
    }

    void addFilters(BooleanPredicateClausesStep<?, ?> all, SearchQuery query) {
        addAnyOf(all, TYPE, query.kinds());
        addAnyOf(all, AREAS, query.areas());
        var organisation = query.organisation();
        if (organisation != null) {
            all.filter(factory.match().field(ORGANISATION).matching(organisation.toString()));
        }
        if (query.from() != null || query.to() != null) {
            all.filter(factory.range().field(DATE).between(query.from(), query.to()));
        }
    }

    private void addAnyOf(BooleanPredicateClausesStep<?, ?> all, String field, Set<String> allowed) {
        if (!allowed.isEmpty()) {
            all.filter(factory.terms().field(field).matchingAny(allowed));
        }
    }

    void addWords(BooleanPredicateClausesStep<?, ?> all, List<Wanted> wanted) {
        wanted.forEach(one -> all.must(anyOf(one)));
    }

    private PredicateFinalStep anyOf(Wanted wanted) {
        var words = factory.and();
        wanted.words().forEach(word -> words.add(phrase(word)));
        var ways = factory.or().add(words);
        wanted.others().forEach(other -> ways.add(phrase(other)));
        return ways;
    }

    private PredicateFinalStep phrase(String words) {
        return factory.phrase()
                .field(TITLE)
                .boost(TITLE_WEIGHT)
                .field(SUMMARY)
                .boost(SUMMARY_WEIGHT)
                .field(TEXT)
                .matching(words);
    }

    PredicateFinalStep titleStartsWith(Collection<String> beginnings) {
        var all = factory.and();
        beginnings.forEach(
                beginning -> all.add(factory.match().field(TITLE_START).matching(beginning)));
        return all;
    }

    private static List<String> ids(Set<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }
}
