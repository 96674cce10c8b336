package org.commonweal.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.commonweal.identity.CurrentActor;
import org.commonweal.kernel.SubjectRef;
import org.springframework.stereotype.Component;

/** Lists a space with all that lies in it, at any depth, as far as the actor of this thread knows of it. */
@Component
class InsideOfSpace {

    private static final int AT_ONCE = 500;

    private static final Comparator<SeenThing> ORDER = Comparator.comparing(SeenThing::door)
            .thenComparing(SeenThing::kind)
            .thenComparing(SeenThing::title, String.CASE_INSENSITIVE_ORDER);

    private final AccessObjects objects;
    private final Access access;
    private final Titles titles;
    private final CurrentActor actors;

    InsideOfSpace(AccessObjects objects, Access access, Titles titles, CurrentActor actors) {
        this.objects = objects;
        this.access = access;
        this.titles = titles;
        this.actors = actors;
    }

    /** What can be read first, then the doors, each by kind and title. */
    List<SeenThing> known(SubjectRef space) {
        var levels = levels(everything(space));
        return levels.entrySet().stream()
                .flatMap(entry -> seen(entry.getKey(), entry.getValue()).stream())
                .sorted(ORDER)
                .toList();
    }

    /** What is in a bin or not yet ready has no title and is shown to no such reader. */
    private Optional<SeenThing> seen(SubjectRef subject, Level level) {
        var noun = Titles.noun(subject);
        var kind = Character.toUpperCase(noun.charAt(0)) + noun.substring(1);
        return titles.bare(subject)
                .map(title -> new SeenThing(subject, kind, level.atLeast(Level.METADATA) ? title : "", level));
    }

    private List<SubjectRef> everything(SubjectRef space) {
        var found = new ArrayList<SubjectRef>();
        found.add(space);
        Collection<UUID> above = List.of(space.id());
        while (!above.isEmpty()) {
            var below = new ArrayList<UUID>();
            for (var some : parts(List.copyOf(above))) {
                for (var object : objects.findByParentIdIn(some)) {
                    found.add(object.subject());
                    below.add(object.getId());
                }
            }
            above = below;
        }
        return found;
    }

    private Map<SubjectRef, Level> levels(List<SubjectRef> subjects) {
        var levels = new HashMap<SubjectRef, Level>();
        parts(subjects).forEach(some -> levels.putAll(access.levelsOf(actors.get(), some)));
        return levels;
    }

    private static <T> List<List<T>> parts(List<T> all) {
        var parts = new ArrayList<List<T>>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            parts.add(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
        return parts;
    }
}
