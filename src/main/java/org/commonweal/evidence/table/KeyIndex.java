package org.commonweal.evidence.table;

import java.util.List;
import org.commonweal.kernel.RuleViolation;

/**
 * Remembers which keys occurred, 16 bytes each, without the keys themselves: a 64-bit hash stands for a key. Among a
 * million keys the chance that any two different ones look alike is about one in 37 million.
 */
final class KeyIndex {

    /** The most keys that are compared; with the table above it takes about 32 MB. */
    static final int MOST_KEYS = 1_000_000;

    private static final char BETWEEN = '\u001f';

    private long[] keys = new long[1024];
    private long[] values = new long[1024];
    private int size;

    static long hash(String text) {
        return mix(add(0xcbf29ce484222325L, text));
    }

    static long hash(List<String> parts) {
        var hash = 0xcbf29ce484222325L;
        for (var part : parts) {
            hash = add(add(hash, part), BETWEEN);
        }
        return mix(hash);
    }

    private static long add(long hash, String text) {
        var result = hash;
        for (var i = 0; i < text.length(); i++) {
            result = add(result, text.charAt(i));
        }
        return result;
    }

    private static long add(long hash, char c) {
        return (hash ^ c) * 0x100000001b3L;
    }

    /** Spreads the hash over all bits; zero marks a free place and is never given. */
    private static long mix(long hash) {
        var mixed = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        mixed ^= mixed >>> 31;
        return mixed == 0 ? 1 : mixed;
    }

    int size() {
        return size;
    }

    /** Stores the value unless the key is there already; gives the value stored before, or -1. */
    long putIfAbsent(long key, long value) {
        var slot = place(key);
        if (keys[slot] == key) {
            return values[slot];
        }
        if (size >= MOST_KEYS) {
            throw new RuleViolation(
                    "evidence.table.tooManyKeys",
                    "The table has more than %,d different keys, the most that can be compared. Split it, for example by year."
                            .formatted(MOST_KEYS));
        }
        keys[slot] = key;
        values[slot] = value;
        if (++size * 2 > keys.length) {
            grow();
        }
        return -1;
    }

    /** Where the key is kept, or -1. Slots stay the same until another key is put. */
    int slot(long key) {
        var slot = place(key);
        return keys[slot] == key ? slot : -1;
    }

    long valueAt(int slot) {
        return values[slot];
    }

    private int place(long key) {
        var mask = keys.length - 1;
        var slot = (int) key & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        var oldKeys = keys;
        var oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new long[oldKeys.length * 2];
        for (var i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                var slot = place(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
