package org.commonweal.consultation.proof;

import java.util.List;

/**
 * How a file compares with what is stored now.
 *
 * @param changed parts that differ from the file, or are gone
 * @param added parts that came later
 */
public record FileCheck(List<String> changed, List<String> added) {

    public boolean good() {
        return changed.isEmpty();
    }
}
