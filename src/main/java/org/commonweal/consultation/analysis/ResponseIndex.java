package org.commonweal.consultation.analysis;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.UUID;

/**
 * A place for each response of a consultation, so that a set of responses is a row of bits.
 *
 * @param ids in order
 * @param channels by name, the responses that came by it
 */
record ResponseIndex(UUID[] ids, Map<String, BitSet> channels) {

    int size() {
        return ids.length;
    }

    /** The place of a response, or less than zero for one that came later. */
    int placeOf(UUID id) {
        return Arrays.binarySearch(ids, id);
    }

    BitSet all() {
        var all = new BitSet(ids.length);
        all.set(0, ids.length);
        return all;
    }
}
