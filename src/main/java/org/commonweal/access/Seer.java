package org.commonweal.access;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the answer to "Who can see this?".
 *
 * @param id the person or organisation; absent for everyone
 * @param name the person's or organisation's name, or whom a publication reaches
 * @param of the organisations a person belongs to, by name; empty otherwise
 * @param level what they hold; NONE for those whom classification or a barrier keeps out although something was granted
 * @param reasons sentences that say why, most telling first
 */
public record Seer(Kind kind, @Nullable UUID id, String name, String of, Level level, List<String> reasons) {

    public enum Kind {
        AUDIENCE,
        ORGANISATION,
        PERSON
    }

    public Seer {
        reasons = List.copyOf(reasons);
    }
}
