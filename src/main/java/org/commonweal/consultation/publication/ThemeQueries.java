package org.commonweal.consultation.publication;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commonweal.consultation.ConsultationGate;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.StoredResponses;
import org.commonweal.consultation.form.Part;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.NotFound;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads themes and the responses behind them, for the council's staff. */
@Service
@Transactional(readOnly = true)
@SignedIn
public class ThemeQueries {

    private final ConsultationGate gate;
    private final Themes themes;
    private final PointsOfResponse points;
    private final StoredResponses responses;
    private final Renditions renditions;
    private final ThemeCodes codes;

    ThemeQueries(
            ConsultationGate gate,
            Themes themes,
            PointsOfResponse points,
            StoredResponses responses,
            Renditions renditions,
            ThemeCodes codes) {
        this.codes = codes;
        this.gate = gate;
        this.themes = themes;
        this.points = points;
        this.responses = responses;
        this.renditions = renditions;
    }

    /**
     * A response beside a theme.
     *
     * @param publicId of what is published of it; empty while nothing is
     */
    public record Mark(UUID response, String reference, String words, boolean speaksOfIt, String publicId) {}

    public List<ThemeRow> findRows(ConsultationId id) {
        gate.reading(id);
        return themes.findByConsultationIdOrderByPlaceAscIdAsc(id.value()).stream()
                .map(theme -> ThemeRow.of(theme, points.count(theme.id())))
                .toList();
    }

    public ThemeRow get(ConsultationId id, UUID theme) {
        gate.reading(id);
        return themes.findByIdAndConsultationId(theme, id.value())
                .map(found -> ThemeRow.of(found, points.count(theme)))
                .orElseThrow(() -> new NotFound("Theme"));
    }

    /** All responses, and which of them speak of the theme. */
    public List<Mark> marks(ConsultationId id, UUID theme, Pageable page) {
        get(id, theme);
        var marked = points.responsesOf(theme);
        return responses.part(id, page.getPageNumber(), page.getPageSize()).stream()
                .map(stored -> new Mark(
                        stored.row().id(),
                        stored.row().reference(),
                        words(stored),
                        marked.contains(stored.row().id()),
                        renditions
                                .findByConsultationIdAndResponseId(
                                        id.value(), stored.row().id())
                                .filter(rendition -> rendition.state() == RenditionState.PUBLISHED)
                                .map(Rendition::publicId)
                                .orElse("")))
                .toList();
    }

    /** All codes in use, the theme's among them. */
    public List<LinkedCode> codes(ConsultationId id, UUID theme) {
        get(id, theme);
        return codes.of(id, theme);
    }

    public long countMarks(ConsultationId id) {
        gate.reading(id);
        return responses.count(id);
    }

    private static String words(StoredResponses.Stored stored) {
        return stored.form()
                .questions()
                .filter(question -> question.type().freeText())
                .flatMap(question -> stored.answers().of(question.key()).stream())
                .map(Part::text)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" / "));
    }
}
