package org.commonweal.evidence.ui;

import org.commonweal.access.Classification;
import org.commonweal.evidence.EvidenceState;
import org.commonweal.uikit.Labels;
import org.commonweal.uikit.StatusBadge;
import org.commonweal.uikit.StatusBadge.Tone;

/** States and audiences as people read them. */
final class EvidenceWords {

    private EvidenceWords() {}

    static StatusBadge badge(EvidenceState state) {
        return new StatusBadge(tone(state), Labels.of(state));
    }

    private static Tone tone(EvidenceState state) {
        return switch (state) {
            case DRAFT, SUPERSEDED -> Tone.NEUTRAL;
            case SUBMITTED, IN_REVIEW, SCHEDULED -> Tone.PROGRESS;
            case ACCEPTED, PUBLISHED -> Tone.GOOD;
            case RETURNED -> Tone.WARNING;
            case WITHDRAWN -> Tone.BAD;
        };
    }

    static String audience(Classification audience) {
        return switch (audience) {
            case PUBLIC -> "Everyone, on the public site";
            case PARTNER -> "All partner organisations and the council";
            case RESTRICTED -> "Everyone at the council";
            case CONFIDENTIAL -> "Only the members of the space";
        };
    }

    /** What happens next, and who does it. */
    static String next(EvidenceState state) {
        return switch (state) {
            case DRAFT -> "Finish the description and the data, then submit it to the council's reviewers.";
            case SUBMITTED -> "A reviewer of the council will look at it. Until then it can be taken back.";
            case IN_REVIEW -> "A reviewer is looking at it and will accept or return it.";
            case ACCEPTED -> "It is accepted. A reviewer can publish it now or set a time.";
            case RETURNED -> "It was returned. Put right what the reviewer asks for, then submit it again.";
            case SCHEDULED -> "It will be published at the time set.";
            case PUBLISHED -> "It is published. Add a new version when there is one.";
            case SUPERSEDED -> "A newer version has taken its place.";
            case WITHDRAWN -> "It was withdrawn. A notice with the reason stays at its public address.";
        };
    }
}
