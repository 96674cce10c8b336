package org.commonweal.kernel;

import java.util.List;

/** Lets a module say that it still depends on a subject somebody wants to delete. */
public interface DeletionGuard {

    /** Names, readable to the actor, of what uses the subject; empty when nothing does. */
    List<String> usesOf(SubjectRef subject, Actor actor);
}
