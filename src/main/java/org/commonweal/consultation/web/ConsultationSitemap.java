package org.commonweal.consultation.web;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.consultation.PublicConsultations;
import org.commonweal.webkit.SitemapSource;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** The pages of public consultations, for search engines. Single responses are not listed. */
@Component
class ConsultationSitemap implements SitemapSource {

    private static final int MOST = 2_000;

    private final PublicConsultations consultations;

    ConsultationSitemap(PublicConsultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public List<Entry> entries(int limit) {
        var entries = new ArrayList<Entry>();
        entries.add(new Entry("/consultations", null));
        for (var one : consultations.findPublic(
                PageRequest.of(0, Math.min(limit, MOST), Sort.by("openedAt").descending()))) {
            var page = "/consultations/" + one.slug();
            entries.add(new Entry(page, one.changedAt()));
            if (one.reported()) {
                entries.add(new Entry(page + "/results", one.changedAt()));
                entries.add(new Entry(page + "/feedback", one.changedAt()));
            }
        }
        return entries.stream().limit(limit).toList();
    }
}
