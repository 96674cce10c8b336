package org.commonweal.consultation.publication;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.commonweal.consultation.ConsultationGate;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.ConsultationState;
import org.commonweal.consultation.Consulted;
import org.commonweal.consultation.StoredResponses;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what people said into themes, and answers each of them. */
@Service
@Transactional
@SignedIn
public class ThemeService {

    private final ConsultationGate gate;
    private final Themes themes;
    private final PointsOfResponse points;
    private final Renditions renditions;
    private final StoredResponses responses;
    private final ThemeCodes codes;
    private final PortalClock clock;

    ThemeService(
            ConsultationGate gate,
            Themes themes,
            PointsOfResponse points,
            Renditions renditions,
            StoredResponses responses,
            ThemeCodes codes,
            PortalClock clock) {
        this.codes = codes;
        this.gate = gate;
        this.themes = themes;
        this.points = points;
        this.renditions = renditions;
        this.responses = responses;
        this.clock = clock;
    }

    public UUID add(ConsultationId id, ThemeDraft draft) {
        var consultation = editable(id);
        int place = themes.findByConsultationIdOrderByPlaceAscIdAsc(id.value()).stream()
                        .mapToInt(Theme::place)
                        .max()
                        .orElse(0)
                + 1;
        var theme = new Theme(consultation, place, draft, gate.acting(), clock.instant());
        themes.save(theme);
        return theme.id();
    }

    public void describe(ConsultationId id, UUID theme, long version, ThemeDraft draft) {
        var consultation = editable(id);
        var found = load(consultation, theme);
        found.requireAt(version);
        found.described(draft, consultation, gate.acting(), clock.instant());
        themes.save(found);
    }

    public void remove(ConsultationId id, UUID theme) {
        var consultation = editable(id);
        var found = load(consultation, theme);
        found.gone(consultation, gate.acting(), clock.instant());
        themes.save(found);
        themes.delete(found);
    }

    /** Says what the council does about it; also later, when what was promised is done. */
    public void answer(ConsultationId id, UUID theme, long version, ThemeAnswer kind, String text) {
        var consultation = gate.running(id);
        var found = load(consultation, theme);
        found.requireAt(version);
        found.answered(kind, text, consultation, gate.acting(), clock.instant());
        themes.save(found);
    }

    /** Ticks a response into the theme, or out of it. */
    public void mark(ConsultationId id, UUID theme, UUID response, boolean speaksOfIt) {
        var consultation = gate.running(id);
        var found = load(consultation, theme);
        if (responses.find(id, response).isEmpty()) {
            throw new NotFound("Response");
        }
        if (speaksOfIt) {
            points.add(found.id(), List.of(response));
        } else {
            points.remove(found.id(), List.of(response));
            if (points.coded(found.id()).contains(response)) {
                throw new RuleViolation(
                        "consultation.theme.coded",
                        "It is here because its answer was given a code of this theme. Change the code instead.");
            }
        }
    }

    /** Whatever is given one of these codes, now or later, speaks of the theme. */
    public void link(ConsultationId id, UUID theme, Collection<UUID> linked) {
        var consultation = gate.running(id);
        var found = load(consultation, theme);
        var known = codes.of(id, theme).stream().map(LinkedCode::id).toList();
        if (!known.containsAll(linked)) {
            throw new RuleViolation(
                    "consultation.code.gone", "The codebook was changed meanwhile. Reload the page and choose again.");
        }
        codes.put(theme, linked);
        found.linked(consultation, gate.acting(), clock.instant());
        themes.save(found);
    }

    /** Shows published words as examples; nothing that is not published can be one. */
    public void quote(ConsultationId id, UUID theme, Collection<String> publicIds) {
        var consultation = gate.running(id);
        var found = load(consultation, theme);
        var published = renditions
                .findByConsultationIdAndStateAndPublicIdInOrderByPublicId(
                        id.value(), RenditionState.PUBLISHED, publicIds)
                .stream()
                .map(Rendition::publicId)
                .toList();
        if (published.size() != List.copyOf(publicIds).stream().distinct().count()) {
            throw new RuleViolation(
                    "consultation.theme.unpublished", "Only words that are published can be shown as an example.");
        }
        found.quoting(published, consultation, gate.acting(), clock.instant());
        themes.save(found);
    }

    private Consulted editable(ConsultationId id) {
        var consultation = gate.running(id);
        if (!List.of(ConsultationState.CLOSED, ConsultationState.ANALYSED).contains(consultation.state())) {
            throw new RuleViolation(
                    "consultation.theme.state",
                    "Themes are gathered after a consultation has closed and before it is reported.");
        }
        return consultation;
    }

    private Theme load(Consulted consultation, UUID theme) {
        return themes.findByIdAndConsultationId(theme, consultation.id().value())
                .orElseThrow(() -> new NotFound("Theme"));
    }
}
