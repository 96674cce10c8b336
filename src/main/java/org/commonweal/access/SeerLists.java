package org.commonweal.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.Directory;
import org.commonweal.identity.OrganisationRef;
import org.commonweal.identity.PersonRef;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.SubjectRef;
import org.springframework.stereotype.Component;

/** Puts names and reasons to those who reach a subject. */
@Component
class SeerLists {

    private final Readers readers;
    private final Access access;
    private final Directory directory;
    private final Titles titles;
    private final CurrentActor actors;

    SeerLists(Readers readers, Access access, Directory directory, Titles titles, CurrentActor actors) {
        this.readers = readers;
        this.access = access;
        this.directory = directory;
        this.titles = titles;
        this.actors = actors;
    }

    List<Seer> of(Placed placed, Instant at) {
        var found = readers.of(placed, at);
        var names = new HashMap<UUID, String>();
        var reasons = new Reasons(placed, titleFor(new HashMap<>()), id -> names.computeIfAbsent(id, this::nameOf));
        var people = directory.people(found.people().stream()
                .map(reader -> reader.standing().person())
                .toList());
        var council = directory.homeCouncil().map(OrganisationRef::name).orElse("the council");
        var lines = new ArrayList<>(Audiences.of(placed, found.forAll(), reasons, council));
        found.organisations().stream()
                .map(sharing -> new Seer(
                        Seer.Kind.ORGANISATION,
                        sharing.organisation().value(),
                        names.computeIfAbsent(sharing.organisation().value(), this::nameOf),
                        "",
                        sharing.level(),
                        reasons.of(sharing)))
                .sorted(Comparator.comparing(Seer::name, String.CASE_INSENSITIVE_ORDER))
                .forEach(lines::add);
        found.people().stream()
                .map(reader -> new Seer(
                        Seer.Kind.PERSON,
                        reader.standing().person().value(),
                        personName(people, reader.standing().person()),
                        reader.standing().organisations().stream()
                                .map(id -> names.computeIfAbsent(id.value(), this::nameOf))
                                .sorted()
                                .collect(Collectors.joining(", ")),
                        reader.level(),
                        reasons.of(reader)))
                .sorted(Comparator.comparing(Seer::name, String.CASE_INSENSITIVE_ORDER))
                .forEach(lines::add);
        return lines;
    }

    private static String personName(Map<PersonId, PersonRef> people, PersonId person) {
        var found = people.get(person);
        return found == null ? "Former member" : found.name();
    }

    private String nameOf(UUID organisation) {
        return directory.organisation(new OrganisationId(organisation)).name();
    }

    /** A place is called by its title only to those who may know the title. */
    private java.util.function.Function<SubjectRef, String> titleFor(Map<SubjectRef, String> known) {
        var actor = actors.get();
        return subject -> known.computeIfAbsent(
                subject, place -> access.may(actor, Level.METADATA, place) ? titles.of(place) : Titles.unnamed(place));
    }
}
