package org.commonweal.evidence;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commonweal.access.Access;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.SubjectRef;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What cites what, of many things at once; who may see the ends is asked apart. */
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

    /** What these things cite, as far as the reader can read them. */
    public List<Link> from(Collection<SubjectRef> citing) {
        return readable(citations.findByFromIdInAndEndedAtIsNull(
                citing.stream().map(SubjectRef::id).collect(Collectors.toSet())));
    }

    /** What cites these items, as far as the reader can read it. */
    public List<Link> to(Collection<EvidenceId> cited) {
        return readable(citations.findByItemIdInAndEndedAtIsNull(
                cited.stream().map(EvidenceId::value).collect(Collectors.toSet())));
    }

    private List<Link> readable(List<EvidenceCitation> found) {
        var readable = access.readable(
                actors.get(), found.stream().map(EvidenceCitation::from).collect(Collectors.toSet()));
        return found.stream()
                .filter(citation -> readable.contains(citation.from()))
                .map(citation -> new Link(citation.from(), new EvidenceId(citation.itemId())))
                .distinct()
                .toList();
    }

    /** The names of those items that the reader can read; of what is not published, only inside its space. */
    public Map<UUID, Name> names(Collection<UUID> ids) {
        var found = items.findByIdIn(List.copyOf(ids));
        var reader = actors.get();
        var readable = access.readable(
                reader, found.stream().map(item -> item.id().subject()).toList());
        var inside =
                access.readable(reader, found.stream().map(EvidenceItem::space).collect(Collectors.toSet()));
        var names = new HashMap<UUID, Name>();
        for (var item : found) {
            var shown = item.live().orElse(inside.contains(item.space()) ? item.newest() : null);
            if (shown != null && readable.contains(item.id().subject())) {
                names.put(
                        item.id().value(),
                        new Name(item.ref(), shown.description().title()));
            }
        }
        return names;
    }
}
