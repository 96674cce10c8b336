package org.commonweal.search;

import java.util.Collection;
import java.util.Set;

/** Implemented by whoever knows that different words mean the same, such as the glossary; asked for every query. */
public interface SynonymSource {

    /** Sets of words and phrases of which each stands for all the others. */
    Collection<Set<String>> groups();
}
