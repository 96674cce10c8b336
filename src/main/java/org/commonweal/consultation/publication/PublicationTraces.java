package org.commonweal.consultation.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.commonweal.consultation.ConsultationGate;
import org.commonweal.consultation.ResponseTraces;
import org.commonweal.identity.CurrentActor;
import org.commonweal.kernel.PortalClock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What publication keeps of a response: its rendition, and the themes it was put under. */
@Component
class PublicationTraces implements ResponseTraces {

    private static final String OBJECTED = "Its author objected to publication.";

    private final Renditions renditions;
    private final Themes themes;
    private final ConsultationGate gate;
    private final CurrentActor actors;
    private final JdbcTemplate jdbc;
    private final PortalClock clock;

    PublicationTraces(
            Renditions renditions,
            Themes themes,
            ConsultationGate gate,
            CurrentActor actors,
            JdbcTemplate jdbc,
            PortalClock clock) {
        this.renditions = renditions;
        this.themes = themes;
        this.gate = gate;
        this.actors = actors;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<String> forget(UUID response) {
        var gone = new ArrayList<String>();
        renditions.findByResponseId(response).ifPresent(rendition -> {
            themes.quoting(rendition.publicId()).forEach(theme -> {
                theme.quotingNoMore(rendition.publicId());
                themes.save(theme);
            });
            renditions.delete(rendition);
            gone.add("the text made from it for publication");
        });
        int points = jdbc.update(
                "DELETE FROM consultation_theme_response WHERE response_id = ?", (Object) Bytes.of(response));
        if (points > 0) {
            gone.add("its place under %d themes".formatted(points));
        }
        return gone;
    }

    /** What is published stays public; what never was goes. */
    @Override
    public void forgetWords(UUID consultation) {
        renditions
                .findByConsultationIdAndStateNot(consultation, RenditionState.PUBLISHED)
                .forEach(renditions::delete);
    }

    @Override
    public List<String> held(UUID response) {
        var held = new ArrayList<String>();
        renditions.findByResponseId(response).ifPresent(rendition -> {
            held.add(
                    rendition.state() == RenditionState.PUBLISHED
                            ? "It is published as response %s:".formatted(rendition.publicId())
                            : "A text was made from it for publication, which is not published:");
            rendition.answers().forEach(answer -> held.add(answer.text()));
        });
        jdbc.query(
                "SELECT theme.title FROM consultation_theme theme JOIN consultation_theme_response point"
                        + " ON point.theme_id = theme.id WHERE point.response_id = ? ORDER BY theme.place",
                row -> {
                    held.add("It was put under the theme “%s”.".formatted(row.getString(1)));
                },
                (Object) Bytes.of(response));
        return held;
    }

    @Override
    public boolean unpublish(UUID response) {
        var found = renditions.findByResponseId(response).orElse(null);
        if (found == null) {
            return false;
        }
        boolean published = found.state() == RenditionState.PUBLISHED;
        var consultation = gate.get(found.consultation());
        if (published) {
            found.unpublished(OBJECTED, consultation, actors.get(), clock.instant());
        } else if (found.state() == RenditionState.TO_REDACT || found.state() == RenditionState.TO_APPROVE) {
            found.withheld(OBJECTED, consultation, actors.get(), clock.instant());
        }
        renditions.save(found);
        return published;
    }
}
