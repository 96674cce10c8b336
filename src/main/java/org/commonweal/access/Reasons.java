package org.commonweal.access;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.Labels;

/** Says why somebody can see something, in sentences. */
class Reasons {

    static final String AUDITOR = "Auditors can read everything";

    private final Placed placed;
    private final Function<SubjectRef, String> titles;
    private final Function<UUID, String> organisations;

    /** @param titles what a subject is called by the person who asks */
    Reasons(Placed placed, Function<SubjectRef, String> titles, Function<UUID, String> organisations) {
        this.placed = placed;
        this.titles = titles;
        this.organisations = organisations;
    }

    List<String> of(Readers.Reader reader) {
        var reasons = new ArrayList<String>();
        if (reader.barred()) {
            reasons.add("Kept out by a barrier against conflicts of interest");
        } else if (!reader.level().atLeast(reader.granted())) {
            reasons.add(cut());
        }
        reader.through().stream().map(this::of).distinct().forEach(reasons::add);
        if (Reaches.ceiling(reader.standing()) == Level.READ) {
            reasons.add(AUDITOR);
        }
        return reasons;
    }

    /** Why a level is open to whole audiences: the publication, then the grants to everybody. */
    List<String> of(List<AccessGrant> forAll, boolean published) {
        var reasons = new ArrayList<String>();
        var audience = placed.state().audience();
        if (published && audience != null) {
            reasons.add(Audiences.reason(audience));
        }
        forAll.stream().map(this::of).distinct().forEach(reasons::add);
        return reasons;
    }

    List<String> of(Readers.Sharing sharing) {
        var reasons = new ArrayList<String>();
        if (!sharing.level().atLeast(sharing.granted())) {
            reasons.add(cut());
        }
        sharing.through().stream().map(this::of).distinct().forEach(reasons::add);
        return reasons;
    }

    private String cut() {
        return "Kept out because this is "
                + Labels.of(placed.state().classification()).toLowerCase(java.util.Locale.UK)
                + (placed.state().classification() == Classification.CONFIDENTIAL
                        ? ": only those named here or in a confidential space see it"
                        : ": only members of the council and those named here see it");
    }

    private String of(AccessGrant grant) {
        var end = grant.endsAt();
        return how(grant.principal())
                + where(grant.subject())
                + (end == null ? "" : ", until " + Formats.dateTime(end));
    }

    private String how(Principal principal) {
        return switch (principal.kind()) {
            case PERSON -> "Named";
            case ORGANISATION ->
                principal.isAnyPartner()
                        ? "Open to every member of any organisation"
                        : "Shared with " + organisations.apply(principal.id());
            case WORKSPACE -> "Shared with the members of " + titles.apply(new SubjectRef("workspace", principal.id()));
            case REVIEW_ROLE ->
                "Holds the role "
                        + principal.role().toLowerCase(java.util.Locale.UK).replace('_', ' ');
        };
    }

    private String where(SubjectRef scope) {
        return scope.equals(placed.state().subject()) ? " here" : " in " + titles.apply(scope);
    }
}
