package org.commonweal.evidence;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.kernel.RuleViolation;

/**
 * What handing in depends on besides what the contributor wrote.
 *
 * @param obstacles what is wrong with the file or its data, each as a sentence
 * @param confidentialSpace whether only the space's own members can ever read what is in it
 */
record Readiness(List<String> obstacles, boolean confidentialSpace) {

    void require(EvidenceDescription text) {
        if (text.personalData() == PersonalData.IDENTIFIABLE && !confidentialSpace) {
            throw RuleViolation.onField(
                    "evidence.identifiableOutsideConfidential",
                    "personalData",
                    "People can be recognised in this data, so it can only be handed in inside a confidential space. Move "
                            + "the work to a confidential space, or take out what identifies people and declare that.");
        }
        var missing = new ArrayList<>(text.missing());
        missing.addAll(obstacles);
        if (!missing.isEmpty()) {
            throw RuleViolation.listing("evidence.incomplete", "This cannot be submitted yet.", missing);
        }
    }
}
