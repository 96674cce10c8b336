package org.commonweal.outcomes;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commonweal.evidence.CitationLinks;
import org.commonweal.needs.NeedId;
import org.commonweal.needs.NeedQueries;
import org.springframework.stereotype.Component;

/** Needs follow from the evidence that their premises cite. */
@Component
class NeedsOnThread implements ThreadSubjects {

    private final NeedQueries needs;
    private final CitationLinks citations;

    NeedsOnThread(NeedQueries needs, CitationLinks citations) {
        this.needs = needs;
        this.citations = citations;
    }

    @Override
    public String type() {
        return NeedId.SUBJECT_TYPE;
    }

    @Override
    public String title() {
        return "Needs";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Map<UUID, ThreadNode> nodes(Collection<UUID> ids) {
        return needs.labels(ids).values().stream()
                .collect(Collectors.toMap(
                        label -> label.id().value(),
                        label -> new ThreadNode(
                                label.id().subject(), label.ref(), label.title(), "needs/" + label.ref())));
    }

    @Override
    public List<Stitch> arriving(Collection<UUID> ids) {
        return EvidenceOnThread.stitches(citations.from(EvidenceOnThread.needs(ids)));
    }
}
