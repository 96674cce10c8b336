package org.commonweal.content;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.commonweal.search.SynonymSource;
import org.springframework.stereotype.Component;

/** A term and what others call it stand for one another in searches. */
@Component
class GlossarySynonyms implements SynonymSource {

    private final GlossaryQueries glossary;

    GlossarySynonyms(GlossaryQueries glossary) {
        this.glossary = glossary;
    }

    @Override
    public Collection<Set<String>> groups() {
        return glossary.findTerms().stream()
                .filter(term -> !term.synonyms().isEmpty())
                .map(GlossarySynonyms::group)
                .toList();
    }

    private static Set<String> group(TermDetails term) {
        var group = new LinkedHashSet<String>();
        group.add(term.name());
        term.synonyms().forEach(synonym -> group.add(synonym.word()));
        return group;
    }
}
