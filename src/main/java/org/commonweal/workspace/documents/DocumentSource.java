package org.commonweal.workspace.documents;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonweal.files.FileService;
import org.commonweal.kernel.PortalClock;
import org.commonweal.search.SearchDraft;
import org.commonweal.search.SearchSource;
import org.springframework.stereotype.Component;

/** Offers documents by name, description and the text of the newest version that passed its check. */
@Component
class DocumentSource implements SearchSource {

    private final Documents documents;
    private final DocumentVersions versions;
    private final FileService files;

    DocumentSource(Documents documents, DocumentVersions versions, FileService files) {
        this.documents = documents;
        this.versions = versions;
        this.files = files;
    }

    @Override
    public String type() {
        return DocumentId.SUBJECT_TYPE;
    }

    @Override
    public Optional<SearchDraft> draft(UUID id) {
        return shown(id).map(document -> draft(document, text(document)));
    }

    @Override
    public Optional<SearchDraft> headline(UUID id) {
        return shown(id).map(document -> draft(document, ""));
    }

    private Optional<Document> shown(UUID id) {
        return documents.findById(id).filter(document -> document.ready() && !document.binned());
    }

    private String text(Document document) {
        return versions.findByDocumentIdOrderByNumber(document.id().value()).reversed().stream()
                .filter(DocumentVersion::clean)
                .findFirst()
                .map(version ->
                        version.fileName() + " " + files.text(version.file()).orElse(""))
                .orElse("");
    }

    private static SearchDraft draft(Document document, String text) {
        var organisation = document.organisation();
        return new SearchDraft(
                document.title(),
                document.description(),
                text,
                organisation == null ? null : organisation.value(),
                List.of(),
                document.changedAt().atZone(PortalClock.LONDON).toLocalDate(),
                "workspaces/" + document.place().space().value() + "/documents/"
                        + document.id().value(),
                null);
    }

    @Override
    public Stream<UUID> ids() {
        return documents.ids();
    }
}
