package org.commonweal.outcomes;

import java.util.UUID;
import java.util.stream.Stream;
import org.commonweal.access.Access;
import org.commonweal.access.AccessRegistry;
import org.commonweal.access.Classification;
import org.commonweal.kernel.SubjectRef;
import org.springframework.stereotype.Component;

/** Who reads an outcome with its measures: the members of its space, and once it is agreed all whom it may be told. */
@Component
class OutcomeReaders {

    private final Measures measures;
    private final Access access;
    private final AccessRegistry registry;

    OutcomeReaders(Measures measures, Access access, AccessRegistry registry) {
        this.measures = measures;
        this.access = access;
        this.registry = registry;
    }

    void protect(SubjectRef subject, SubjectRef space) {
        registry.protect(subject, space, access.classificationOf(space));
    }

    /** Shows an agreed outcome to the council, and to its partners unless it is restricted. */
    void show(OutcomeId id) {
        var classification = access.classificationOf(id.subject());
        if (classification != Classification.CONFIDENTIAL) {
            var audience = classification == Classification.RESTRICTED ? classification : Classification.PARTNER;
            all(id).forEach(subject -> registry.publish(subject, audience));
        }
    }

    void hide(OutcomeId id) {
        all(id).forEach(registry::withdraw);
    }

    private Stream<SubjectRef> all(OutcomeId id) {
        Stream<UUID> shown = measures.findByOutcomeIdOrderByCode(id.value()).stream()
                .map(measure -> measure.id().value());
        return Stream.concat(Stream.of(id.subject()), shown.map(measure -> new MeasureId(measure).subject()));
    }
}
