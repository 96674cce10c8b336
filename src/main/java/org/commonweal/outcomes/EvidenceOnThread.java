package org.commonweal.outcomes;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commonweal.evidence.CitationLinks;
import org.commonweal.evidence.EvidenceId;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.needs.NeedId;
import org.springframework.stereotype.Component;

/** Evidence begins the thread; what rests on it is what cites it. */
@Component
class EvidenceOnThread implements ThreadSubjects {

    private final CitationLinks citations;

    EvidenceOnThread(CitationLinks citations) {
        this.citations = citations;
    }

    @Override
    public String type() {
        return EvidenceId.SUBJECT_TYPE;
    }

    @Override
    public String title() {
        return "Evidence";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Map<UUID, ThreadNode> nodes(Collection<UUID> ids) {
        return citations.names(ids).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        named -> new ThreadNode(
                                new EvidenceId(named.getKey()).subject(),
                                named.getValue().ref(),
                                named.getValue().title(),
                                "evidence/" + named.getValue().ref())));
    }

    @Override
    public List<Stitch> leaving(Collection<UUID> ids) {
        return stitches(citations.to(ids.stream().map(EvidenceId::new).toList()));
    }

    static List<Stitch> stitches(List<CitationLinks.Link> links) {
        return links.stream()
                .filter(link -> link.citing().type().equals(NeedId.SUBJECT_TYPE))
                .map(link -> new Stitch(link.cited().subject(), link.citing(), LinkKind.SUPPORTS))
                .toList();
    }

    static List<SubjectRef> needs(Collection<UUID> ids) {
        return ids.stream().map(id -> new NeedId(id).subject()).toList();
    }
}
