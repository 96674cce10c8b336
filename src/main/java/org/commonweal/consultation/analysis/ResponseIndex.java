package org.commonweal.consultation.analysis;

import java.time.LocalDateTime;
import java.util.BitSet;
import java.util.Map;
import java.util.UUID;

/**
 * A place for each response of a consultation, so that a set of responses is a row of bits.
 *
 * @param places shared with later states of the same consultation, which have more of them
 * @param size how many of the places are meant
 * @param lastReceived when the last of them was received
 * @param channels by name, the responses that came by it
 */
record ResponseIndex(Places places, int size, LocalDateTime lastReceived, Map<String, BitSet> channels) {

    /** The place of a response, or less than zero for one that came later. */
    int placeOf(UUID id) {
        return places.of(id);
    }

    BitSet all() {
        var all = new BitSet(size);
        all.set(0, size);
        return all;
    }
}
