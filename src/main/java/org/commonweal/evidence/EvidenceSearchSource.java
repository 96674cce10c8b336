package org.commonweal.evidence;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonweal.access.Classification;
import org.commonweal.files.FileId;
import org.commonweal.files.FileService;
import org.commonweal.search.SearchDraft;
import org.commonweal.search.SearchSource;
import org.springframework.stereotype.Component;

/** Offers the version that may be found: the live one, and before there is one, the work in progress. */
@Component
class EvidenceSearchSource implements SearchSource {

    private final EvidenceItems items;
    private final FileService files;

    EvidenceSearchSource(EvidenceItems items, FileService files) {
        this.items = items;
        this.files = files;
    }

    @Override
    public String type() {
        return EvidenceId.SUBJECT_TYPE;
    }

    @Override
    public String label() {
        return "Evidence";
    }

    @Override
    public Optional<SearchDraft> draft(UUID id) {
        return items.findById(id).map(item -> draft(item, text(shown(item))));
    }

    @Override
    public Optional<SearchDraft> headline(UUID id) {
        return items.findById(id).map(item -> draft(item, ""));
    }

    @Override
    public Stream<UUID> ids() {
        return items.allIds();
    }

    private static EvidenceVersion shown(EvidenceItem item) {
        return item.live().orElseGet(item::newest);
    }

    private String text(EvidenceVersion version) {
        var file = version.file();
        return file == null ? "" : files.text(new FileId(file.id())).orElse("");
    }

    private static SearchDraft draft(EvidenceItem item, String text) {
        var version = shown(item);
        var said = version.description();
        var file = version.file();
        boolean open = item.live().isPresent() && version.release().audience() == Classification.PUBLIC;
        var published = version.publishedAt();
        return new SearchDraft(
                said.title(),
                said.description(),
                item.ref() + " " + said.publisher() + " " + (file == null ? "" : file.name()) + " " + text,
                item.origin().organisation(),
                said.areas(),
                (published == null ? item.origin().createdAt() : published)
                        .atZone(org.commonweal.kernel.PortalClock.LONDON)
                        .toLocalDate(),
                "evidence/" + item.ref(),
                open ? "/evidence/" + item.ref() : null);
    }
}
