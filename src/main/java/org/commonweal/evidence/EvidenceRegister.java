package org.commonweal.evidence;

import java.util.Optional;
import java.util.regex.Pattern;
import org.commonweal.access.Access;
import org.commonweal.access.Classification;
import org.commonweal.access.Level;
import org.commonweal.identity.CurrentActor;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands out items to those who may have them, and to nobody else. */
@Component
class EvidenceRegister {

    private static final Pattern REF = Pattern.compile("EV-([1-9]\\d{0,8})", Pattern.CASE_INSENSITIVE);

    private final EvidenceItems items;
    private final Access access;
    private final CurrentActor actors;

    EvidenceRegister(EvidenceItems items, Access access, CurrentActor actors) {
        this.items = items;
        this.access = access;
        this.actors = actors;
    }

    EvidenceItem require(EvidenceId id, Level level) {
        access.require(level, id.subject());
        return items.findById(id.value()).orElseThrow(() -> new NotFound(id.subject()));
    }

    EvidenceItem require(String ref, Level level) {
        var item = find(ref).orElseThrow(() -> new NotFound(EvidenceId.SUBJECT_TYPE));
        access.require(level, item.id().subject());
        return item;
    }

    /** Without asking who wants it. */
    Optional<EvidenceItem> find(String ref) {
        var match = REF.matcher(ref);
        return match.matches() ? items.findByRefNumber(Long.parseLong(match.group(1))) : Optional.empty();
    }

    /** The actor, who must act for themselves: looking through others' eyes changes nothing. */
    Actor acting() {
        var actor = actors.get();
        if (actor.viewingAs() != null) {
            throw new AccessRefused(
                    "evidence.onlyLooking",
                    "You are looking as somebody else would. Stop that before you change anything.");
        }
        return actor;
    }

    Actor reader() {
        return actors.get();
    }

    /** Whether the reader is at home where the item lies and so sees work in progress, not only what is published. */
    boolean seesWork(EvidenceItem item) {
        return item.live().isEmpty() || access.may(Level.READ, new SubjectRef("folder", item.parentId()));
    }

    /** The version the reader is shown first: the newest at home, the live one elsewhere. */
    EvidenceVersion shown(EvidenceItem item) {
        return seesWork(item)
                ? item.newest()
                : item.live().orElseThrow(() -> new NotFound(item.id().subject()));
    }

    /** Whether the reader may see this version: all of them at home, elsewhere those that were published to them. */
    boolean sees(EvidenceItem item, EvidenceVersion version) {
        return seesWork(item)
                || version.wasPublished() && reached(item, version.release().audience());
    }

    /** An earlier version may have been meant for fewer people than the one published now. */
    private boolean reached(EvidenceItem item, @Nullable Classification audience) {
        return audience != null && access.readsAsPublishedTo(audience, item.id().subject());
    }
}
