package org.commonweal.consultation.privacy;

import java.util.List;
import java.util.UUID;
import org.commonweal.consultation.ResponseTraces;
import org.springframework.stereotype.Component;

/** That its author objected to publication. */
@Component
class ObjectionTraces implements ResponseTraces {

    private final Objections objections;

    ObjectionTraces(Objections objections) {
        this.objections = objections;
    }

    @Override
    public List<String> forget(UUID response) {
        var found = objections.findById(response);
        found.ifPresent(objections::delete);
        return found.isPresent() ? List.of("That its author objected to publication") : List.of();
    }

    /** Whoever objected to the one objects to the other. */
    @Override
    public void replaced(UUID old, UUID by) {
        objections.findById(old).ifPresent(found -> {
            objections.save(found.of(by));
            objections.delete(found);
        });
    }

    @Override
    public List<String> held(UUID response) {
        return objections.existsById(response) ? List.of("That its author objected to publication.") : List.of();
    }
}
