package org.commonweal.demo;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.publication.PublicationQueries;
import org.commonweal.consultation.publication.PublicationService;
import org.commonweal.consultation.publication.Redaction;
import org.commonweal.consultation.publication.RenditionRow;
import org.commonweal.consultation.publication.RenditionState;
import org.commonweal.consultation.publication.ThemeAnswer;
import org.commonweal.consultation.publication.ThemeDraft;
import org.commonweal.consultation.publication.ThemeQueries;
import org.commonweal.consultation.publication.ThemeService;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Clears responses for publication and gathers themes, as far as the demonstration has come with them. */
@Component
class DemoFeedback {

    private static final String LEADER = "lc.leisure";
    private static final String SECOND = "analyst";
    private static final PageRequest ALL = PageRequest.of(0, 100);

    private final Stage stage;
    private final PublicationService publication;
    private final PublicationQueries renditions;
    private final ThemeService themes;
    private final ThemeQueries themeQueries;

    DemoFeedback(
            Stage stage,
            PublicationService publication,
            PublicationQueries renditions,
            ThemeService themes,
            ThemeQueries themeQueries) {
        this.stage = stage;
        this.publication = publication;
        this.renditions = renditions;
        this.themes = themes;
        this.themeQueries = themeQueries;
    }

    /** @param complete whether all of it is cleared, approved and answered */
    void gather(Entry entry, ConsultationId id, String slug, int daysAgo, boolean complete) {
        stage.ago(Duration.ofDays(daysAgo), LEADER, () -> publication.fill(id));
        stage.ago(
                Duration.ofDays(daysAgo - 1L),
                LEADER,
                () -> rows(id, RenditionState.TO_REDACT).stream()
                        .filter(row -> row.hits() == 0)
                        .limit(complete ? ALL.getPageSize() : 4)
                        .forEach(row -> clear(id, slug, row)));
        if (complete) {
            stage.ago(
                    Duration.ofDays(daysAgo - 2L),
                    SECOND,
                    () -> rows(id, RenditionState.TO_APPROVE)
                            .forEach(row -> publication.approve(
                                    id,
                                    row.publicId(),
                                    renditions.get(slug, row.publicId()).version())));
        }
        entry.entries("themes").forEach(theme -> theme(theme, id, daysAgo - 2, complete));
    }

    private List<RenditionRow> rows(ConsultationId id, RenditionState state) {
        return renditions.findRows(id, state, ALL);
    }

    private void clear(ConsultationId id, String slug, RenditionRow row) {
        var details = renditions.get(slug, row.publicId());
        var texts = new HashMap<String, String>();
        details.texts().forEach(text -> texts.put(text.key(), text.original()));
        publication.redact(id, row.publicId(), details.version(), new Redaction(texts, ""));
    }

    private void theme(Entry entry, ConsultationId id, int daysAgo, boolean complete) {
        stage.ago(Duration.ofDays(daysAgo), LEADER, () -> {
            var theme = themes.add(
                    id,
                    new ThemeDraft(
                            entry.text("title"),
                            entry.text("said"),
                            entry.text("owner"),
                            stage.day(entry.number("due", 0))));
            themeQueries.marks(id, theme, ALL).stream()
                    .filter(mark ->
                            entry.texts("words").stream().anyMatch(mark.words().toLowerCase(Locale.UK)::contains))
                    .forEach(mark -> themes.mark(id, theme, mark.response(), true));
            if (complete) {
                var row = themeQueries.get(id, theme);
                themes.answer(id, theme, row.version(), ThemeAnswer.valueOf(entry.text("kind")), entry.text("answer"));
                themes.quote(
                        id,
                        theme,
                        themeQueries.marks(id, theme, ALL).stream()
                                .filter(mark ->
                                        mark.speaksOfIt() && !mark.publicId().isEmpty())
                                .map(ThemeQueries.Mark::publicId)
                                .limit(2)
                                .toList());
            }
        });
    }
}
