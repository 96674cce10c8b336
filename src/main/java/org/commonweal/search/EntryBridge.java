package org.commonweal.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.commonweal.search.ReaderScopes.EntryRights;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.springframework.beans.factory.ObjectProvider;

/** Writes the document of a subject. A subject that cannot be found has an empty one, so that rows can be counted. */
class EntryBridge implements TypeBridge<SearchEntry> {

    /** About 300 pages of print; what comes after them is not searched. */
    private static final int MAX_TEXT = 1_000_000;

    private static final int MAX_AREAS = 500;

    record Fields(
            IndexFieldReference<Boolean> findable,
            IndexFieldReference<String> title,
            IndexFieldReference<String> titleStart,
            IndexFieldReference<String> summary,
            IndexFieldReference<String> text,
            IndexFieldReference<LocalDate> date,
            Words words) {}

    record Words(
            IndexFieldReference<String> type,
            IndexFieldReference<String> organisation,
            IndexFieldReference<String> areas,
            IndexFieldReference<String> appPath,
            IndexFieldReference<String> publicPath,
            IndexFieldReference<String> audience,
            IndexFieldReference<String> classification,
            IndexFieldReference<String> scopes,
            IndexFieldReference<String> trusted,
            IndexFieldReference<String> barriers) {}

    private final ObjectProvider<EntryReader> reader;
    private final Fields fields;

    EntryBridge(ObjectProvider<EntryReader> reader, Fields fields) {
        this.reader = reader;
        this.fields = fields;
    }

    @Override
    public void write(DocumentElement document, SearchEntry entry, TypeBridgeWriteContext context) {
        var content = reader.getObject().read(entry.subject());
        document.addValue(fields.findable(), content.isPresent());
        content.ifPresent(found -> {
            document.addValue(fields.words().type(), entry.subject().type());
            describe(document, found.draft());
            protect(document, found.rights());
        });
    }

    private void describe(DocumentElement document, SearchDraft draft) {
        var title = Snippet.plain(draft.title());
        document.addValue(fields.title(), title);
        document.addValue(fields.titleStart(), title);
        document.addValue(fields.summary(), Snippet.plain(draft.summary()));
        var text = Snippet.plain(draft.text());
        document.addValue(fields.text(), text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text);
        document.addValue(fields.date(), draft.date());
        var organisation = draft.organisation();
        document.addValue(fields.words().organisation(), organisation == null ? null : organisation.toString());
        draft.areas().stream()
                .distinct()
                .limit(MAX_AREAS)
                .forEach(area -> document.addValue(fields.words().areas(), area));
        document.addValue(fields.words().appPath(), draft.appPath());
        document.addValue(fields.words().publicPath(), draft.publicPath());
    }

    private void protect(DocumentElement document, EntryRights rights) {
        document.addValue(fields.words().audience(), rights.audience());
        document.addValue(fields.words().classification(), rights.classification());
        addIds(document, fields.words().scopes(), rights.scopes());
        addIds(document, fields.words().trusted(), rights.trusted());
        rights.barriers().forEach(tag -> document.addValue(fields.words().barriers(), tag));
    }

    private static void addIds(DocumentElement document, IndexFieldReference<String> field, Collection<UUID> ids) {
        ids.forEach(id -> document.addValue(field, id.toString()));
    }
}
