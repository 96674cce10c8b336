package org.commonweal.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.commonweal.evidence.EvidenceFilter;
import org.commonweal.evidence.EvidenceFixtures;
import org.commonweal.evidence.EvidenceQueries;
import org.commonweal.evidence.EvidenceRow;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.Role;
import org.commonweal.identity.SignedInPerson;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.Ids;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.search.SearchHit;
import org.commonweal.search.SearchQuery;
import org.commonweal.search.SearchService;
import org.commonweal.testing.FindableThings;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.World;
import org.commonweal.workspace.WorkspaceId;
import org.commonweal.workspace.documents.DocumentId;
import org.commonweal.workspace.documents.DocumentQueries;
import org.commonweal.workspace.documents.DocumentRow;
import org.commonweal.workspace.documents.FolderService;
import org.commonweal.workspace.documents.Place;
import org.commonweal.workspace.documents.Spaces;
import org.commonweal.workspace.export.SpaceExport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;

/** Whichever way somebody tries to reach a real document or piece of evidence, the permission function's word holds. */
@PortalTest
class OneFunctionDecidesTest {

    private static final int FOLDERS = 3;
    private static final int DOCUMENTS = 9;
    private static final PageRequest ALL = PageRequest.of(0, 100);

    @Autowired
    World world;

    @Autowired
    EvidenceFixtures fixtures;

    @Autowired
    Spaces uploads;

    @Autowired
    FolderService folders;

    @Autowired
    DocumentQueries documents;

    @Autowired
    EvidenceQueries evidence;

    @Autowired
    SpaceExport export;

    @Autowired
    Access access;

    @Autowired
    AccessRegistry registry;

    @Autowired
    SearchService search;

    @Autowired
    FindableThings index;

    @Autowired
    CurrentActor actors;

    @Autowired
    MockMvc web;

    private record Somebody(PersonId personId) implements SignedInPerson {}

    private final String word = "z" + Ids.secret().substring(0, 12);
    // The council outlives a world, so its barriers carry a tag of this world only.
    private final String tag = "BID:" + Ids.secret();
    private final List<OrganisationId> organisations = new ArrayList<>();
    private final List<PersonId> people = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final Map<SubjectRef, Place> files = new LinkedHashMap<>();
    private final Map<SubjectRef, String> items = new LinkedHashMap<>();
    private EvidenceFixtures.Space space;
    private Random random;
    private int granted;
    private int denied;

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void whicheverWaySomebodyTries(long seed) {
        random = new Random(seed);
        populate();
        for (int round = 0; round < 2; round++) {
            world.inTransaction(() -> {
                IntStream.range(0, 20).forEach(step -> happen());
                return null;
            });
            agree();
        }
        assertThat(List.of(granted, denied)).allMatch(times -> times > 20);
    }

    private void agree() {
        index.awaitIndex();
        people.forEach(person -> {
            listsAgree(person);
            searchAgrees(person);
            addressesAgree(person);
            exportAgrees(person);
        });
        publicFaceAgrees();
    }

    private void listsAgree(PersonId person) {
        for (var place : places) {
            var lying = readable(person, files.keySet(), file -> files.get(file).equals(place));
            if (may(person, Level.READ, place.subject())) {
                assertThat(as(person, () -> documents.findRows(place, ALL)))
                        .as("list for %s", person)
                        .extracting(DocumentRow::id)
                        .extracting(DocumentId::subject)
                        .containsExactlyInAnyOrderElementsOf(lying);
            } else {
                assertThat(refused(person, () -> documents.findRows(place, ALL)))
                        .isTrue();
            }
        }
        assertThat(as(
                        person,
                        () -> evidence.findRows(
                                EvidenceFilter.empty().inSpace(space.ref().id()), ALL)))
                .extracting(EvidenceRow::id)
                .extracting(id -> id.subject())
                .containsExactlyInAnyOrderElementsOf(readable(person, items.keySet(), any -> true));
    }

    private void searchAgrees(PersonId person) {
        var query =
                SearchQuery.of(word).withKinds(Set.of("document", "evidence")).page(0, 50);
        assertThat(search.find(actor(person), query).hits())
                .as("search for %s", person)
                .extracting(SearchHit::subject)
                .containsExactlyInAnyOrderElementsOf(readable(person, everything(), any -> true));
    }

    private void addressesAgree(PersonId person) {
        for (var file : files.keySet()) {
            boolean may = access.canRead(actor(person), file);
            assertThat(refused(person, () -> documents.getDetails(new DocumentId(file.id()))))
                    .isEqualTo(!may);
            granted += may ? 1 : 0;
            denied += may ? 0 : 1;
            assertThat(status(person, "/files/documents/" + file.id() + "/versions/1"))
                    .as("%s for %s", file, person)
                    .isEqualTo(may ? 200 : 404);
        }
        items.forEach((item, ref) -> {
            boolean may = access.canRead(actor(person), item);
            assertThat(refused(person, () -> evidence.get(ref))).isEqualTo(!may);
            int status = status(person, "/files/evidence/" + ref + "/versions/1");
            assertThat(status == 200).as("%s for %s: %d", ref, person, status).isEqualTo(may);
        });
    }

    private void exportAgrees(PersonId person) {
        var id = WorkspaceId.of(space.ref());
        if (!may(person, Level.MANAGE, space.ref())) {
            assertThat(refused(person, () -> export.require(id))).isTrue();
            assertThat(status(person, "/files/workspaces/" + id.value() + "/export.zip"))
                    .isEqualTo(404);
            return;
        }
        var paths = paths(as(person, () -> zip(id)));
        for (var thing : everything()) {
            var name = items.containsKey(thing) ? "/" + items.get(thing) + " " : "/" + nameOf(thing) + "/";
            assertThat(paths.stream().anyMatch(path -> path.contains(name)))
                    .as("%s in the export for %s", name, person)
                    .isEqualTo(access.canRead(actor(person), thing));
        }
    }

    private void publicFaceAgrees() {
        var feed = page("/evidence.atom");
        var sitemap = page("/sitemap.xml");
        items.forEach((item, ref) -> {
            boolean may = access.canRead(Actor.visitor(), item);
            assertThat(status(null, "/evidence/" + ref) == 200).as(ref).isEqualTo(may);
            assertThat(status(null, "/evidence/" + ref + "/versions/1/table.csv") == 200)
                    .as(ref)
                    .isEqualTo(may);
            assertThat(feed.contains("/evidence/" + ref + "\""))
                    .as("%s in the feed", ref)
                    .isEqualTo(may);
            assertThat(sitemap.contains("/evidence/" + ref + "<")).as(ref).isEqualTo(may);
        });
        assertThat(search.findPublic(SearchQuery.of(word)).hits())
                .extracting(SearchHit::subject)
                .containsExactlyInAnyOrderElementsOf(items.keySet().stream()
                        .filter(item -> access.canRead(Actor.visitor(), item))
                        .toList());
    }

    private void populate() {
        space = fixtures.space(Classification.PARTNER);
        var id = WorkspaceId.of(space.ref());
        organisations.addAll(List.of(world.council(), world.partner("Charity"), world.partner("Trust")));
        people.addAll(List.of(space.owner(), space.contributor(), space.analyst()));
        people.add(world.officer("Auditor", Role.AUDITOR));
        organisations.forEach(organisation -> people.add(world.person("Person", organisation)));
        places.add(Place.top(id));
        for (int i = 0; i < FOLDERS; i++) {
            var inside = pick(places);
            var name = "Folder " + i;
            places.add(new Place(id, world.as(space.owner(), () -> folders.create(inside, name))));
        }
        for (int i = 0; i < DOCUMENTS; i++) {
            var place = pick(places);
            var upload = uploads.upload(space.owner(), place, "d%d %s.txt".formatted(i, word), "Words");
            files.put(upload.document().subject(), place);
        }
        publish("Draft " + word, null);
        publish("For everyone " + word, Classification.PUBLIC);
        publish("For partners " + word, Classification.PARTNER);
        publish("For the council " + word, Classification.RESTRICTED);
    }

    private void publish(String title, @Nullable Classification audience) {
        var id = fixtures.draft(space, title, "ward,number\nE05000001,%d\n".formatted(random.nextInt(1_000_000)));
        if (audience != null) {
            fixtures.publish(space, id, audience);
        }
        items.put(id.subject(), fixtures.ref(id));
    }

    private void happen() {
        var folder = places.get(1 + random.nextInt(FOLDERS)).subject();
        var subject = random.nextInt(3) == 0 ? folder : pick(everything());
        switch (random.nextInt(6)) {
            case 0 -> registry.classify(subject, pick(List.of(Classification.values())));
            case 1 -> registry.inherit(subject, random.nextBoolean());
            case 2 -> registry.setBarriers(subject, random.nextBoolean() ? Set.of(tag) : Set.of());
            case 3 -> registry.bar(tag, random.nextBoolean() ? somebody() : Principal.of(pick(organisations)), "Test");
            default ->
                registry.grant(
                        random.nextInt(4) == 0 ? space.ref() : subject,
                        random.nextBoolean() ? somebody() : Principal.of(pick(organisations)),
                        pick(Arrays.asList(Level.values()).subList(1, 6)),
                        null,
                        "Test");
        }
    }

    private Principal somebody() {
        return Principal.of(pick(people));
    }

    private List<SubjectRef> everything() {
        return Stream.concat(files.keySet().stream(), items.keySet().stream()).toList();
    }

    private String nameOf(SubjectRef file) {
        return "d%d %s.txt".formatted(List.copyOf(files.keySet()).indexOf(file), word);
    }

    private List<SubjectRef> readable(PersonId person, Collection<SubjectRef> of, Predicate<SubjectRef> only) {
        var actor = actor(person);
        return of.stream()
                .filter(only)
                .filter(subject -> access.canRead(actor, subject))
                .toList();
    }

    private boolean may(PersonId person, Level level, SubjectRef subject) {
        return as(person, () -> access.may(level, subject));
    }

    private boolean refused(PersonId person, Supplier<?> query) {
        try {
            as(person, query);
            return false;
        } catch (NotFound | RuleViolation refused) {
            return true;
        }
    }

    private int status(@Nullable PersonId person, String address) {
        try {
            var asked = get(address);
            if (person != null) {
                asked = asked.with(authentication(
                        UsernamePasswordAuthenticationToken.authenticated(new Somebody(person), null, List.of())));
            }
            return web.perform(asked).andReturn().getResponse().getStatus();
        } catch (Exception e) {
            throw new AssertionError(address, e);
        }
    }

    private String page(String address) {
        try {
            return web.perform(get(address)).andReturn().getResponse().getContentAsString();
        } catch (Exception e) {
            throw new AssertionError(address, e);
        }
    }

    private byte[] zip(WorkspaceId id) {
        var out = new ByteArrayOutputStream();
        try {
            export.write(id, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Set<String> paths(byte[] archive) {
        var paths = new HashSet<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                paths.add(entry.getName());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return paths;
    }

    private <T> T as(PersonId person, Supplier<T> work) {
        return world.as(person, work);
    }

    private Actor actor(PersonId person) {
        return as(person, actors::get);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
