package org.commonweal.outcomes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.SubjectRef;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Follows the thread from any of its things, both ways. */
@Service
@Transactional(readOnly = true)
@SignedIn
public class ThreadQueries {

    /** More than anybody can look at. */
    private static final int MOST_NODES = 400;

    private final ThreadLinks links;
    private final Map<String, ThreadSubjects> subjects;

    ThreadQueries(ThreadLinks links, List<ThreadSubjects> subjects) {
        this.links = links;
        this.subjects = subjects.stream()
                .sorted(Comparator.comparingInt(ThreadSubjects::order))
                .collect(Collectors.toMap(
                        ThreadSubjects::type, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    /** @throws NotFound for who may not read the thing */
    public GoldenThread of(SubjectRef start) {
        var walk = new Walk(start);
        walk.follow(Set.of(start), true);
        walk.follow(Set.of(start), false);
        return thread(start, walk);
    }

    private GoldenThread thread(SubjectRef start, Walk walk) {
        var known = new LinkedHashMap<SubjectRef, ThreadNode>();
        walk.byType(walk.ends).forEach((type, ids) -> {
            var owner = subjects.get(type);
            if (owner != null) {
                owner.nodes(ids).values().forEach(node -> known.put(node.subject(), node));
            }
        });
        if (!known.containsKey(start)) {
            throw new NotFound(start);
        }
        var shown = new LinkedHashSet<SubjectRef>();
        var hidden = new HashSet<SubjectRef>();
        walk.reach(known.keySet(), true, shown, hidden);
        walk.reach(known.keySet(), false, shown, hidden);
        var columns = subjects.values().stream()
                .map(owner -> new GoldenThread.Column(
                        owner.title(),
                        shown.stream()
                                .filter(end -> end.type().equals(owner.type()))
                                .map(end -> Objects.requireNonNull(known.get(end)))
                                .toList()))
                .filter(column -> !column.nodes().isEmpty())
                .toList();
        var stitches = walk.stitches.stream()
                .filter(stitch -> shown.contains(stitch.from()) && shown.contains(stitch.to()))
                .toList();
        return new GoldenThread(start, columns, stitches, hidden.size(), walk.cut);
    }

    /** One walk along the thread, whoever may see it: each step asks once for what is tied to all ends reached. */
    private final class Walk {

        private final SubjectRef start;
        private final Set<SubjectRef> ends = new LinkedHashSet<>();
        private final Set<Stitch> stitches = new LinkedHashSet<>();
        private boolean cut;

        Walk(SubjectRef start) {
            this.start = start;
            ends.add(start);
        }

        void follow(Set<SubjectRef> from, boolean forward) {
            var found = tied(from, forward);
            var reached = found.stream()
                    .map(stitch -> stitch.end(forward))
                    .filter(end -> !ends.contains(end))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            if (ends.size() + reached.size() > MOST_NODES) {
                cut = true;
                return;
            }
            ends.addAll(reached);
            stitches.addAll(found);
            if (!reached.isEmpty()) {
                follow(reached, forward);
            }
        }

        private List<Stitch> tied(Set<SubjectRef> from, boolean forward) {
            var found = new ArrayList<Stitch>();
            byType(from).forEach((type, ids) -> {
                var owner = subjects.get(type);
                if (owner != null) {
                    found.addAll(forward ? owner.leaving(ids) : owner.arriving(ids));
                }
            });
            var tieable = from.stream()
                    .filter(end -> Arrays.stream(LinkKind.values())
                            .anyMatch(kind -> kind.stored() && end.type().equals(forward ? kind.from() : kind.to())))
                    .map(SubjectRef::id)
                    .toList();
            if (!tieable.isEmpty()) {
                (forward ? links.leaving(tieable) : links.arriving(tieable))
                        .forEach(link -> found.add(new Stitch(link.from(), link.to(), link.kind())));
            }
            return found;
        }

        /** What is reached from the start over ends that the reader knows; whatever lies behind others stays unsaid. */
        void reach(Set<SubjectRef> known, boolean forward, Set<SubjectRef> shown, Set<SubjectRef> hidden) {
            var next = new ArrayDeque<SubjectRef>(List.of(start));
            var passed = new HashSet<SubjectRef>(next);
            shown.add(start);
            while (!next.isEmpty()) {
                var at = next.remove();
                for (var stitch : stitches) {
                    var end = stitch.end(forward);
                    if (stitch.end(!forward).equals(at) && passed.add(end)) {
                        if (known.contains(end)) {
                            shown.add(end);
                            next.add(end);
                        } else {
                            hidden.add(end);
                        }
                    }
                }
            }
        }

        private Map<String, Set<UUID>> byType(Set<SubjectRef> some) {
            return some.stream()
                    .collect(Collectors.groupingBy(
                            SubjectRef::type,
                            LinkedHashMap::new,
                            Collectors.mapping(SubjectRef::id, Collectors.toCollection(LinkedHashSet::new))));
        }
    }
}
