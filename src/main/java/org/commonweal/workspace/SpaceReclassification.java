package org.commonweal.workspace;

import org.commonweal.access.Access;
import org.commonweal.access.AccessRegistry;
import org.commonweal.access.Classification;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Classifies a space and, in the same transaction, what lies in it. */
@Component
class SpaceReclassification {

    private final ObjectProvider<SpaceContents> contents;
    private final Access access;
    private final AccessRegistry registry;

    SpaceReclassification(ObjectProvider<SpaceContents> contents, Access access, AccessRegistry registry) {
        this.contents = contents;
        this.access = access;
        this.registry = registry;
    }

    void classify(WorkspaceId space, Classification classification) {
        if (access.classificationOf(space.subject()) == classification) {
            return;
        }
        registry.classify(space.subject(), classification);
        contents.forEach(part -> {
            part.classifiedAs(space).forEach(subject -> registry.classify(subject, classification));
            // Widening a space opens nothing that somebody may have put there because it was narrow.
            part.notWiderThan(space).stream()
                    .filter(subject -> !access.classificationOf(subject).covers(classification))
                    .forEach(subject -> registry.classify(subject, classification));
        });
    }
}
