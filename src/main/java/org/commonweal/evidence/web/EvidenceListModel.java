package org.commonweal.evidence.web;

import java.util.List;
import org.commonweal.evidence.EvidenceKind;
import org.commonweal.evidence.PublicEvidenceRow;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.Labels;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The public list as its template shows it. */
public record EvidenceListModel(
        List<PublicEvidenceRow> rows,
        long total,
        int page,
        int pages,
        String text,
        @Nullable EvidenceKind kind,
        String area) {

    public List<EvidenceKind> kinds() {
        return List.of(EvidenceKind.values());
    }

    public String label(EvidenceKind one) {
        return Labels.of(one);
    }

    public String day(PublicEvidenceRow row) {
        return Formats.day(row.published());
    }

    public String count() {
        return Formats.count(total, "item", "items");
    }

    public boolean filtered() {
        return !text.isEmpty() || kind != null || !area.isEmpty();
    }

    /** Address of another page of the same list. */
    public String address(int other) {
        var address = UriComponentsBuilder.fromPath("/evidence");
        if (!text.isEmpty()) {
            address.queryParam("q", "{text}");
        }
        if (kind != null) {
            address.queryParam("kind", kind.name());
        }
        if (!area.isEmpty()) {
            address.queryParam("area", "{area}");
        }
        address.queryParam("page", other);
        return address.encode()
                .buildAndExpand(java.util.Map.of("text", text, "area", area))
                .toUriString();
    }
}
