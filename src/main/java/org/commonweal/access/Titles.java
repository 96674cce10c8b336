package org.commonweal.access;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.search.SearchDraft;
import org.commonweal.search.SearchSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What subjects are called, as far as their modules make them findable. */
@Component
class Titles {

    private final ObjectProvider<SearchSource> sources;

    Titles(ObjectProvider<SearchSource> sources) {
        this.sources = sources;
    }

    /** "the workspace “Damp homes”", or "a workspace" for want of a title. */
    String of(SubjectRef subject) {
        return bare(subject)
                .map(title -> "the " + noun(subject) + " “" + title + "”")
                .orElseGet(() -> unnamed(subject));
    }

    /** The title alone; empty for what is gone, in a bin or not yet ready for readers. */
    Optional<String> bare(SubjectRef subject) {
        Map<String, SearchSource> byType =
                sources.stream().collect(Collectors.toMap(SearchSource::type, Function.identity(), (a, b) -> a));
        var source = byType.get(subject.type());
        return source == null ? Optional.empty() : source.headline(subject.id()).map(SearchDraft::title);
    }

    /** For readers who may not know what it is called. */
    static String unnamed(SubjectRef subject) {
        var noun = noun(subject);
        return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }

    static String noun(SubjectRef subject) {
        return subject.type().replace('-', ' ');
    }
}
