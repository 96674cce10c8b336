package org.commonweal.consultation.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Which response has which place: one that comes is put at the end, so that what was read before stays right. */
final class Places {

    private final Map<UUID, Integer> numbers = new ConcurrentHashMap<>();
    private final List<UUID> ids = new ArrayList<>();
    private final long madeAt = System.nanoTime();

    synchronized int add(UUID id) {
        numbers.put(id, ids.size());
        ids.add(id);
        return ids.size() - 1;
    }

    synchronized int size() {
        return ids.size();
    }

    boolean has(UUID id) {
        return numbers.containsKey(id);
    }

    /** Less than zero if it has none. */
    int of(UUID id) {
        return numbers.getOrDefault(id, -1);
    }

    synchronized List<UUID> between(int from, int to) {
        return List.copyOf(ids.subList(from, to));
    }

    long age() {
        return System.nanoTime() - madeAt;
    }
}
