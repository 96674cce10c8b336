package org.commonweal.evidence.area;

import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonweal.evidence.table.AreaKind;
import org.commonweal.evidence.table.TableFile;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.RequiresRole;
import org.commonweal.identity.Role;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Loads lists of areas and their outlines. */
@Service
@Transactional
@RequiresRole(Role.ADMINISTRATOR)
public class AreaService {

    private final AreaSets sets;
    private final Areas areas;
    private final CurrentActor actors;
    private final PortalClock clock;

    AreaService(AreaSets sets, Areas areas, CurrentActor actors, PortalClock clock) {
        this.sets = sets;
        this.areas = areas;
        this.actors = actors;
        this.clock = clock;
    }

    /** What a boundary file offers, with a guess at which properties hold the code and the name. */
    public record BoundaryOffer(
            int features,
            List<String> properties,
            @Nullable String codeProperty,
            @Nullable String nameProperty) {}

    /** Looks through a table for columns of area codes without keeping anything of it. */
    public AreaListOffer look(TableFile table) {
        return AreaListReader.look(table);
    }

    /** Loads a set from a table with a column of codes and one of names; all of it, or nothing. */
    public AreaSetId loadList(NewAreaSet given, TableFile table, String codeColumn, String nameColumn) {
        var found = AreaListReader.read(table, given.kind(), codeColumn, nameColumn);
        var set = created(given);
        found.forEach((code, name) -> areas.save(new Area(set.id(), code, name)));
        set.loaded(found.size(), 0, "evidence.areasLoaded", actors.get(), clock.instant());
        return sets.save(set).id();
    }

    /** Reads a boundary file without keeping anything of it. */
    public BoundaryOffer look(InputStream geoJson) {
        var features = GeoJsonReader.read(geoJson);
        var properties = List.copyOf(GeoJsonReader.properties(features));
        var code = properties.stream().filter(name -> codes(features, name)).findFirst();
        var name = properties.stream()
                .filter(candidate -> !candidate.equals(code.orElse(null)))
                .filter(candidate ->
                        candidate.toLowerCase(java.util.Locale.ROOT).endsWith("nm")
                                || candidate.toLowerCase(java.util.Locale.ROOT).contains("name"))
                .findFirst();
        return new BoundaryOffer(features.size(), properties, code.orElse(null), name.orElse(null));
    }

    /** Every feature has a code there, and each another one: so it is not the district they all lie in. */
    private static boolean codes(List<GeoJsonReader.Feature> features, String property) {
        var values = features.stream()
                .map(feature -> feature.properties().path(property).asString(""))
                .toList();
        return values.stream().allMatch(value -> AreaKind.of(value) != null)
                && values.stream().distinct().count() == values.size();
    }

    /** Makes a new set from a boundary file alone. */
    public AreaSetId loadBoundaries(NewAreaSet given, InputStream geoJson, String codeProperty, String nameProperty) {
        var set = created(given);
        return draw(set, geoJson, codeProperty, nameProperty);
    }

    /** Adds outlines to a set; areas the set did not know are added with the name in the file. */
    public AreaSetId addBoundaries(AreaSetId id, InputStream geoJson, String codeProperty, String nameProperty) {
        var set = sets.findById(id.value()).orElseThrow(() -> new NotFound(id.subject()));
        return draw(set, geoJson, codeProperty, nameProperty);
    }

    private AreaSetId draw(AreaSet set, InputStream geoJson, String codeProperty, String nameProperty) {
        Map<String, Area> known = areas.findBySetId(set.id().value()).stream()
                .collect(Collectors.toMap(Area::code, area -> area, (one, other) -> one, HashMap::new));
        int drawn = 0;
        for (var feature : GeoJsonReader.read(geoJson)) {
            drawn++;
            var code = text(feature.properties().path(codeProperty).asString(""), 15);
            if (code.isEmpty()) {
                throw GeoJsonReader.refused(
                        "noAreaCode",
                        "Area %d of the file has nothing under “%s”. Choose the property that holds the code, or fill it in."
                                .formatted(drawn, codeProperty));
            }
            var name = text(feature.properties().path(nameProperty).asString(code), 120);
            var area = known.computeIfAbsent(code, missing -> new Area(set.id(), missing, name));
            area.draw(feature.geometry());
            areas.save(area);
        }
        set.loaded(known.size(), drawn, "evidence.boundariesLoaded", actors.get(), clock.instant());
        return sets.save(set).id();
    }

    private AreaSet created(NewAreaSet given) {
        if (sets.existsByName(given.name())) {
            throw RuleViolation.onField(
                    "evidence.areaSetName", "name", "There is a set of this name already. Choose another name.");
        }
        return sets.save(new AreaSet(given, actors.get(), clock.instant()));
    }

    private static String text(String given, int most) {
        var text = given.strip();
        return text.length() > most ? text.substring(0, most) : text;
    }
}
