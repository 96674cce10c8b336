package org.commonweal.search;

import java.util.List;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.SubjectRef;

/**
 * Something real to find.
 *
 * @param words one for each text it should be found by
 * @param readers who find it; nobody when it is not to be found by searching
 * @param strangers signed-in people who must not
 * @param open whether visitors find it as well
 * @param ending what takes it from the last reader
 */
public record SearchExample(
        SubjectRef subject,
        List<String> words,
        List<PersonId> readers,
        List<PersonId> strangers,
        boolean open,
        Runnable ending) {}
