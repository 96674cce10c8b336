package org.commonweal.evidence;

/** States inside a sentence. */
final class StateWords {

    private StateWords() {}

    static String of(EvidenceState state) {
        return switch (state) {
            case DRAFT -> "a draft";
            case SUBMITTED -> "submitted";
            case IN_REVIEW -> "in review";
            case ACCEPTED -> "accepted";
            case RETURNED -> "returned";
            case SCHEDULED -> "scheduled for publication";
            case PUBLISHED -> "published";
            case SUPERSEDED -> "superseded";
            case WITHDRAWN -> "withdrawn";
        };
    }
}
