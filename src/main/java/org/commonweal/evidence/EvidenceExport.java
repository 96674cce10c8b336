package org.commonweal.evidence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.commonweal.files.FileId;
import org.commonweal.files.FileService;
import org.commonweal.identity.Directory;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PersonId;
import org.commonweal.workspace.SpaceArchive;
import org.commonweal.workspace.SpaceExportPart;
import org.commonweal.workspace.WorkspaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** The files of a space's evidence with a list of what is said about each version. */
@Component
class EvidenceExport implements SpaceExportPart {

    private static final int PAGE = 100;
    private static final List<String> HEADINGS = List.of(
            "reference",
            "version",
            "title",
            "state",
            "description",
            "publisher",
            "licence",
            "attribution",
            "covers from",
            "covers to",
            "areas",
            "personal data",
            "quality",
            "published");

    private final EvidenceQueries queries;
    private final EvidenceDownloads downloads;
    private final EvidenceItems items;
    private final FileService files;
    private final Directory directory;

    EvidenceExport(
            EvidenceQueries queries,
            EvidenceDownloads downloads,
            EvidenceItems items,
            FileService files,
            Directory directory) {
        this.queries = queries;
        this.downloads = downloads;
        this.items = items;
        this.files = files;
        this.directory = directory;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void write(WorkspaceId space, SpaceArchive archive) throws IOException {
        var said = new ArrayList<Object[]>();
        long unread = 0;
        var top = archive.folder(SpaceArchive.TOP, "evidence");
        for (int page = 0; ; page++) {
            var rows = queries.findRows(
                    EvidenceFilter.empty().inSpace(space.value()), PageRequest.of(page, PAGE, Sort.by("ref")));
            for (var row : rows) {
                try {
                    unread += item(queries.get(row.id()), top, archive, said);
                } catch (NotFound goneMeanwhile) {
                    continue;
                }
            }
            if (rows.size() < PAGE) {
                break;
            }
        }
        archive.table("evidence.csv", HEADINGS, table -> {
            for (var cells : said) {
                table.row(cells);
            }
        });
        archive.leftOut(
                items.countVersionsIn(space.value()) - said.size(), "versions of evidence that you may not read");
        archive.leftOut(unread, "versions of evidence whose files were refused, or are not yet checked");
    }

    /** Copies the files of an item; answers how many could not be. */
    private long item(EvidenceDetails item, String top, SpaceArchive archive, List<Object[]> said) throws IOException {
        var folder = archive.folder(
                top, item.ref() + " " + item.shown().description().title());
        archive.contains(
                item.id().subject(),
                item.ref() + " " + item.shown().description().title());
        long unread = 0;
        for (var version : item.versions().reversed()) {
            said.add(cells(item, version));
            var file = version.fileId();
            if (file == null) {
                continue;
            }
            if (files.get(new FileId(file)).isClean()) {
                archive.file(
                        folder,
                        "v" + version.number() + " " + version.fileName(),
                        downloads.fileOf(item.ref(), version.number()),
                        new SpaceArchive.Origin(name(version.addedBy()), version.addedAt()));
            } else {
                unread++;
            }
        }
        return unread;
    }

    private static Object[] cells(EvidenceDetails item, VersionDetails version) {
        var text = version.description();
        return new @Nullable Object[] {
            item.ref(),
            version.number(),
            text.title(),
            version.state(),
            text.description(),
            text.publisher(),
            text.licence(),
            text.attribution(),
            text.coverageFrom(),
            text.coverageTo(),
            String.join(" ", text.areas()),
            text.personalData(),
            version.quality(),
            version.publishedAt()
        };
    }

    private String name(@Nullable UUID person) {
        if (person == null) {
            return "The portal";
        }
        var id = new PersonId(person);
        var found = directory.people(List.of(id)).get(id);
        return found == null ? "A former member" : Objects.requireNonNull(found.name());
    }
}
