package org.commonweal.search;

import static org.commonweal.search.EntryFields.*;

import java.util.List;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.types.TermVector;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Declares the index and has {@link EntryBridge} fill it. */
@Component
class EntryBinder implements TypeBinder {

    private final ObjectProvider<EntryReader> reader;

    EntryBinder(ObjectProvider<EntryReader> reader) {
        this.reader = reader;
    }

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().useRootOnly();
        context.bridge(SearchEntry.class, new EntryBridge(reader, fields(context.indexSchemaElement())));
    }

    private static EntryBridge.Fields fields(IndexSchemaElement index) {
        return new EntryBridge.Fields(
                index.field(FINDABLE, type -> type.asBoolean()).toReference(),
                prose(index, TITLE),
                index.field(
                                TITLE_START,
                                type -> type.asString()
                                        .analyzer(Analysis.STARTS)
                                        .searchAnalyzer(Analysis.PLAIN))
                        .toReference(),
                prose(index, SUMMARY),
                prose(index, TEXT),
                index.field(
                                DATE,
                                type -> type.asLocalDate()
                                        .projectable(Projectable.YES)
                                        .sortable(Sortable.YES))
                        .toReference(),
                words(index));
    }

    private static IndexFieldReference<String> prose(IndexSchemaElement index, String name) {
        // Positions and offsets are kept, or every hit's whole text would be read again to highlight a word in it.
        return index.field(
                        name,
                        type -> type.asString()
                                .analyzer(Analysis.ENGLISH)
                                .projectable(Projectable.YES)
                                .highlightable(List.of(Highlightable.FAST_VECTOR))
                                .termVector(TermVector.WITH_POSITIONS_OFFSETS))
                .toReference();
    }

    private static EntryBridge.Words words(IndexSchemaElement index) {
        return new EntryBridge.Words(
                word(index, TYPE),
                word(index, ORGANISATION),
                several(index, AREAS),
                word(index, APP_PATH),
                word(index, PUBLIC_PATH),
                word(index, AUDIENCE),
                word(index, CLASSIFICATION),
                several(index, SCOPES),
                several(index, TRUSTED),
                several(index, BARRIERS));
    }

    private static IndexFieldReference<String> word(IndexSchemaElement index, String name) {
        return index.field(
                        name,
                        type -> type.asString().projectable(Projectable.YES).aggregable(Aggregable.YES))
                .toReference();
    }

    private static IndexFieldReference<String> several(IndexSchemaElement index, String name) {
        return index.field(name, type -> type.asString().aggregable(Aggregable.YES))
                .multiValued()
                .toReference();
    }
}
