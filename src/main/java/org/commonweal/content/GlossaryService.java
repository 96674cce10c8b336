package org.commonweal.content;

import org.commonweal.access.AccessRegistry;
import org.commonweal.access.Classification;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.RequiresRole;
import org.commonweal.identity.Role;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the glossary. Its terms are public from the moment they are saved. */
@Service
@Transactional
@RequiresRole({Role.COMMISSIONING_HEAD, Role.ADMINISTRATOR})
public class GlossaryService {

    private final GlossaryTerms terms;
    private final AccessRegistry registry;
    private final CurrentActor actors;
    private final PortalClock clock;

    GlossaryService(GlossaryTerms terms, AccessRegistry registry, CurrentActor actors, PortalClock clock) {
        this.terms = terms;
        this.registry = registry;
        this.actors = actors;
        this.clock = clock;
    }

    public TermId add(TermDraft draft) {
        var slug = GlossaryTerm.slug(draft.name());
        if (slug.isEmpty() || terms.existsBySlug(slug)) {
            throw RuleViolation.onField(
                    "content.termExists", "name", "There is, or was, a term of this name. Choose another name.");
        }
        var term = new GlossaryTerm(draft, actors.get(), clock.instant());
        registry.protect(term.id().subject(), null, Classification.PUBLIC);
        registry.publish(term.id().subject(), Classification.PUBLIC);
        return terms.save(term).id();
    }

    public void change(TermId id, long version, TermDraft draft) {
        var term = load(id);
        term.change(version, draft, actors.get(), clock.instant());
        terms.save(term);
    }

    public void retire(TermId id, long version) {
        var term = load(id);
        term.retire(version, actors.get(), clock.instant());
        registry.withdraw(id.subject());
        terms.save(term);
    }

    private GlossaryTerm load(TermId id) {
        return terms.findById(id.value()).orElseThrow(() -> new NotFound(id.subject()));
    }
}
