package org.commonweal.needs;

import java.util.regex.Pattern;
import org.commonweal.access.Access;
import org.commonweal.access.Level;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.Role;
import org.commonweal.identity.Standing;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.workspace.SpaceGuard;
import org.commonweal.workspace.WorkspaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands out needs to those who may have them, and knows what each may do. */
@Component
class NeedRegister {

    private static final Pattern REF = Pattern.compile("N-([1-9]\\d{0,8})", Pattern.CASE_INSENSITIVE);

    private final NeedStatements needs;
    private final Access access;
    private final SpaceGuard guard;
    private final CurrentActor actors;

    NeedRegister(NeedStatements needs, Access access, SpaceGuard guard, CurrentActor actors) {
        this.needs = needs;
        this.access = access;
        this.guard = guard;
        this.actors = actors;
    }

    NeedStatement readable(NeedId id) {
        access.require(Level.READ, id.subject());
        return needs.findById(id.value()).orElseThrow(() -> new NotFound(id.subject()));
    }

    NeedStatement readable(String ref) {
        var match = REF.matcher(ref);
        var need = match.matches() ? needs.findByRefNumber(Long.parseLong(match.group(1))) : null;
        if (need == null || need.isEmpty()) {
            throw new NotFound(NeedId.SUBJECT_TYPE);
        }
        access.require(Level.READ, need.get().id().subject());
        return need.get();
    }

    /** One that the actor may change, in a space that is open. */
    NeedStatement changing(NeedId id) {
        access.require(Level.CONTRIBUTE, id.subject());
        var need = needs.findById(id.value()).orElseThrow(() -> new NotFound(id.subject()));
        guard.requireContribution(WorkspaceId.of(need.space()), id.subject());
        return need;
    }

    boolean canChange(NeedStatement need) {
        return guard.refusal(WorkspaceId.of(need.space()), need.id().subject()).isEmpty();
    }

    /** The organisation the actor may endorse for: its own people do, at the council those who lead commissioning. */
    @Nullable
    OrganisationId signsFor() {
        var organisation = actors.get().organisation();
        var standing = actors.standing();
        if (organisation == null
                || standing == null
                || !standing.organisations().contains(organisation)) {
            return null;
        }
        return organisation.equals(standing.council()) && !leads(standing, organisation) ? null : organisation;
    }

    /** Whether the actor agrees needs for the council. */
    boolean agrees() {
        var standing = actors.standing();
        var council = standing == null ? null : standing.council();
        return standing != null && council != null && leads(standing, council);
    }

    private static boolean leads(Standing standing, OrganisationId council) {
        return standing.hasAt(council, Role.LEAD_COMMISSIONER) || standing.hasAt(council, Role.COMMISSIONING_HEAD);
    }
}
