package org.commonweal.search;

import java.util.Optional;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.search.ReaderScopes.EntryRights;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what goes into the index about a subject: its owner's draft and the rights to it, as committed. */
@Component
class EntryReader {

    record Content(SearchDraft draft, EntryRights rights) {}

    private final Sources sources;
    private final ReaderScopes scopes;

    EntryReader(Sources sources, ReaderScopes scopes) {
        this.sources = sources;
        this.scopes = scopes;
    }

    /** Empty for what is gone, not to be found, or not protected, which nobody may read. */
    @Transactional(readOnly = true)
    public Optional<Content> read(SubjectRef subject) {
        return sources.of(subject.type())
                .flatMap(source -> source.draft(subject.id()))
                .map(draft -> new Content(draft, scopes.rights(subject)))
                .filter(content -> !content.rights().scopes().isEmpty());
    }
}
