package org.commonweal.search;

/** An index a module keeps for itself, with its own questions to it: checked and made anew together with the others. */
public interface OwnIndex {

    /** The entity that is indexed; each one has a document. */
    Class<?> entity();

    /** How many documents there should be. */
    long expected();
}
