package org.commonweal.consultation.link;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonweal.kernel.SubjectRef;
import org.springframework.stereotype.Component;

/** Asks the module that keeps a decision where it stands. */
@Component
class Decisions {

    private final Map<String, LinkedDecision> keepers;

    Decisions(List<LinkedDecision> keepers) {
        this.keepers = keepers.stream().collect(Collectors.toMap(LinkedDecision::subjectType, Function.identity()));
    }

    Optional<LinkedDecision.Standing> find(SubjectRef decision) {
        return Optional.ofNullable(keepers.get(decision.type())).flatMap(keeper -> keeper.find(decision));
    }
}
