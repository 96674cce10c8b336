package org.commonweal.needs.ui;

import org.commonweal.needs.NeedState;
import org.commonweal.needs.PremiseKind;
import org.commonweal.uikit.Labels;
import org.commonweal.uikit.StatusBadge;
import org.commonweal.uikit.StatusBadge.Tone;

/** States and kinds as people read them. */
final class NeedWords {

    private NeedWords() {}

    static StatusBadge badge(NeedState state) {
        return new StatusBadge(
                switch (state) {
                    case DRAFT -> Tone.NEUTRAL;
                    case PROPOSED -> Tone.PROGRESS;
                    case ENDORSED, AGREED -> Tone.GOOD;
                },
                Labels.of(state));
    }

    /** What happens next, and who does it. */
    static String next(NeedState state) {
        return switch (state) {
            case DRAFT -> "Say how things are, how they will be, and what follows. Cite evidence for each premise.";
            case PROPOSED -> "Organisations can endorse it. It is shared when at least two do.";
            case ENDORSED -> "At least two organisations share it. A lead commissioner can agree it.";
            case AGREED -> "The council works from this need.";
        };
    }

    static String kind(PremiseKind kind) {
        return switch (kind) {
            case CURRENT_SERVICE -> "Services today";
            case CURRENT_POPULATION -> "People today";
            case VOICE -> "What people say";
            case FUTURE_DEMAND -> "Future demand";
        };
    }
}
