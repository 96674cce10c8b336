package org.commonweal.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.commonweal.identity.Directory;
import org.commonweal.identity.OrganisationRef;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.webkit.PublishedDataset;
import org.commonweal.webkit.PublishedDatasets;
import org.commonweal.webkit.SitemapSource;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives the catalogue, the feed and the site map what is published to everyone. */
@Component
@Transactional(readOnly = true)
class EvidenceDatasets implements PublishedDatasets, SitemapSource {

    private final PublicLists lists;
    private final Directory directory;

    EvidenceDatasets(PublicLists lists, Directory directory) {
        this.lists = lists;
        this.directory = directory;
    }

    @Override
    public List<PublishedDataset> page(int page, int size) {
        return lists.live(EvidenceFilter.empty(), PageRequest.of(page, size)).stream()
                .map(live -> dataset(live.item(), live.version()))
                .toList();
    }

    @Override
    public long count() {
        return lists.count(EvidenceFilter.empty());
    }

    @Override
    public List<Entry> entries(int limit) {
        return lists.rows(EvidenceFilter.empty(), PageRequest.of(0, limit)).stream()
                .map(row -> new Entry("/evidence/" + row.ref(), row.published()))
                .toList();
    }

    private PublishedDataset dataset(EvidenceItem item, EvidenceVersion live) {
        var said = live.description();
        var details = live.details();
        var owner = owner(item.origin().organisation());
        var modified = details.publishedAt() == null ? item.changedAt() : details.publishedAt();
        var first = item.versions().stream()
                .filter(PublicEvidence::wasPublic)
                .map(EvidenceVersion::publishedAt)
                .filter(java.util.Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(modified);
        var path = "/evidence/" + item.ref();
        var file = FileAddress.of(item.ref(), live.number(), details.fileName());
        var licence = said.licence();
        var frequency = said.frequency();
        return new PublishedDataset(
                item.ref(),
                said.title(),
                said.description(),
                path,
                live.number(),
                owner == null ? "" : owner.code(),
                said.publisher().isEmpty() && owner != null ? owner.name() : said.publisher(),
                licence == null ? "" : licence.address(),
                frequency == null ? "" : frequency.code(),
                said.areas(),
                first,
                modified,
                List.of(new PublishedDataset.Distribution(
                        details.fileName(), file, details.mediaType(), details.bytes())));
    }

    private @Nullable OrganisationRef owner(@Nullable UUID id) {
        return id == null
                ? directory.homeCouncil().orElse(null)
                : directory.organisations(List.of(new OrganisationId(id))).get(new OrganisationId(id));
    }
}
