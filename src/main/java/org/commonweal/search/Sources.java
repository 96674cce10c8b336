package org.commonweal.search;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The sources of all modules, by subject type; asked for late, because they in turn need the database. */
@Component
class Sources {

    private final SingletonSupplier<Map<String, SearchSource>> byType;

    Sources(ObjectProvider<SearchSource> sources) {
        this.byType = SingletonSupplier.of(
                () -> sources.stream().collect(Collectors.toUnmodifiableMap(SearchSource::type, Function.identity())));
    }

    Optional<SearchSource> of(String type) {
        return Optional.ofNullable(byType.obtain().get(type));
    }

    Stream<SearchSource> all() {
        return byType.obtain().values().stream();
    }
}
