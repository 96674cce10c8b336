package org.commonweal.evidence;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commonweal.access.Access;
import org.commonweal.access.Level;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.SubjectRef;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What cites what, of many things at once. Whoever shows an end asks first whether the reader may see it. */
@Service
@Transactional(readOnly = true)
@SignedIn
public class CitationLinks {

    private final EvidenceCitations citations;
    private final EvidenceItems items;
    private final Access access;
    private final CurrentActor actors;

    CitationLinks(EvidenceCitations citations, EvidenceItems items, Access access, CurrentActor actors) {
        this.citations = citations;
        this.items = items;
        this.access = access;
        this.actors = actors;
    }

    /** One citation: what rests on which item. */
    public record Link(SubjectRef citing, EvidenceId cited) {}

    /**
     * What an item is called.
     *
     * @param ref such as EV-12
     */
    public record Name(String ref, String title) {}

    /** What these things cite. */
    public List<Link> from(Collection<SubjectRef> citing) {
        return links(citations.findByFromIdInAndEndedAtIsNull(
                citing.stream().map(SubjectRef::id).collect(Collectors.toSet())));
    }

    /** What cites these items. */
    public List<Link> to(Collection<EvidenceId> cited) {
        return links(citations.findByItemIdInAndEndedAtIsNull(
                cited.stream().map(EvidenceId::value).collect(Collectors.toSet())));
    }

    private static List<Link> links(List<EvidenceCitation> found) {
        return found.stream()
                .map(citation -> new Link(citation.from(), new EvidenceId(citation.itemId())))
                .distinct()
                .toList();
    }

    /** The names of those items that the reader can read; of what is not published, only inside its space. */
    public Map<UUID, Name> names(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Specification<EvidenceItem> readable = access.readable(Level.READ);
        var found = items.findAll(readable.and((item, query, builder) -> {
            item.fetch("versions");
            return item.get("id").in(ids);
        }));
        var unpublished = found.stream()
                .filter(item -> item.live().isEmpty())
                .map(EvidenceItem::space)
                .collect(Collectors.toSet());
        var inside = access.readable(actors.get(), unpublished);
        var names = new HashMap<UUID, Name>();
        for (var item : found) {
            item.live()
                    .or(() -> inside.contains(item.space()) ? Optional.of(item.newest()) : Optional.empty())
                    .ifPresent(shown -> names.put(
                            item.id().value(),
                            new Name(item.ref(), shown.description().title())));
        }
        return names;
    }
}
