package org.commonweal.identity;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.commonweal.kernel.PersonId;
import org.springframework.stereotype.Component;

/**
 * Ends all sessions of somebody at once, after a new password: whoever knew the old one is out at their next request.
 * Kept in memory, as the sessions are.
 */
@Component
public class SessionEnds {

    private final Map<PersonId, Integer> generations = new ConcurrentHashMap<>();

    public void endAll(PersonId person) {
        generations.merge(person, 1, Integer::sum);
    }

    /** To be remembered with a session when it begins. */
    public int generation(PersonId person) {
        return generations.getOrDefault(person, 0);
    }

    /** Whether a session that began with this generation is over. */
    public boolean ended(PersonId person, int generation) {
        return generation(person) != generation;
    }
}
