package org.commonweal.search;

import jakarta.persistence.EntityManagerFactory;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.commonweal.search.QueryWords.Wanted;
import org.hibernate.search.backend.lucene.LuceneBackend;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads queries with the index's own analyzers and everybody's synonyms. */
@Component
class Vocabulary {

    private final EntityManagerFactory factory;
    private final ObjectProvider<SynonymSource> synonyms;

    Vocabulary(EntityManagerFactory factory, ObjectProvider<SynonymSource> synonyms) {
        this.factory = factory;
        this.synonyms = synonyms;
    }

    List<Wanted> read(String text) {
        var english = analyzer(Analysis.ENGLISH);
        var groups = synonyms.stream()
                .map(SynonymSource::groups)
                .flatMap(Collection::stream)
                .toList();
        return new QueryWords(words -> Analysis.terms(english, words), groups).read(text);
    }

    Set<String> plainWords(String text) {
        return new LinkedHashSet<>(Analysis.terms(analyzer(Analysis.PLAIN), text));
    }

    private Analyzer analyzer(String name) {
        return Search.mapping(factory)
                .backend()
                .unwrap(LuceneBackend.class)
                .analyzer(name)
                .orElseThrow();
    }
}
