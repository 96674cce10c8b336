package org.commonweal.identity.ui;

import com.vaadin.flow.component.Component;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonweal.identity.GuestState;
import org.commonweal.identity.OrganisationStatus;
import org.commonweal.identity.PersonStatus;
import org.commonweal.identity.Role;
import org.commonweal.uikit.Labels;
import org.commonweal.uikit.StatusBadge;
import org.commonweal.uikit.StatusBadge.Tone;

/** States and roles as these screens show them. */
final class Tones {

    private Tones() {}

    static Component badge(OrganisationStatus status) {
        var tone = switch (status) {
            case PROPOSED -> Tone.PROGRESS;
            case ACTIVE -> Tone.GOOD;
            case DORMANT -> Tone.WARNING;
            case CLOSED -> Tone.NEUTRAL;
        };
        return new StatusBadge(tone, Labels.of(status));
    }

    static Component badge(PersonStatus status) {
        var tone = switch (status) {
            case INVITED -> Tone.PROGRESS;
            case ACTIVE -> Tone.GOOD;
            case SUSPENDED -> Tone.BAD;
            case ANONYMISED -> Tone.NEUTRAL;
        };
        return new StatusBadge(tone, Labels.of(status));
    }

    static Component badge(GuestState state) {
        var tone = switch (state) {
            case INVITED -> Tone.PROGRESS;
            case ACTIVE -> Tone.GOOD;
            case RENEWAL_DUE, LAPSED -> Tone.WARNING;
            case EXPIRED, SUSPENDED -> Tone.BAD;
            case REMOVED -> Tone.NEUTRAL;
        };
        return new StatusBadge(tone, Labels.of(state));
    }

    /** The roles in words; belonging goes without saying when there is more to say. */
    static String roles(Set<Role> roles) {
        var told = roles.stream()
                .filter(role -> role != Role.MEMBER)
                .sorted()
                .map(Labels::of)
                .collect(Collectors.joining(", "));
        return told.isEmpty() ? Labels.of(Role.MEMBER) : told;
    }
}
