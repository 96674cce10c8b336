package org.commonweal.content;

import java.util.List;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.OpenToAll;
import org.commonweal.identity.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the glossary, which is public. */
@Service
@Transactional(readOnly = true)
@OpenToAll
public class GlossaryQueries {

    private final GlossaryTerms terms;
    private final CurrentActor actors;

    GlossaryQueries(GlossaryTerms terms, CurrentActor actors) {
        this.terms = terms;
        this.actors = actors;
    }

    /** The terms in use, by name; there are never more than fit on a page. */
    public List<TermDetails> findTerms() {
        return terms.inUse().stream().map(GlossaryTerm::details).toList();
    }

    /** Whether the reader may change the glossary. */
    public boolean editable() {
        return actors.has(Role.COMMISSIONING_HEAD) || actors.has(Role.ADMINISTRATOR);
    }
}
