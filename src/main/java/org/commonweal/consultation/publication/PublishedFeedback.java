package org.commonweal.consultation.publication;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonweal.consultation.ConsultationState;
import org.commonweal.consultation.PublicConsultation;
import org.commonweal.consultation.PublicConsultations;
import org.commonweal.consultation.StoredResponses;
import org.commonweal.identity.OpenToAll;
import org.commonweal.kernel.PortalClock;
import org.commonweal.uikit.Formats;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** We asked, you said, we did: what everyone may read of it. */
@Service
@Transactional(readOnly = true)
@OpenToAll
public class PublishedFeedback {

    /** The time in which the council promises to answer. */
    private static final Duration TWELVE_WEEKS = Duration.ofDays(84);

    private static final int SMALL = 10;

    private final PublicConsultations open;
    private final Themes themes;
    private final PointsOfResponse points;
    private final PublishedResponses published;
    private final StoredResponses responses;
    private final PortalClock clock;

    PublishedFeedback(
            PublicConsultations open,
            Themes themes,
            PointsOfResponse points,
            PublishedResponses published,
            StoredResponses responses,
            PortalClock clock) {
        this.open = open;
        this.themes = themes;
        this.points = points;
        this.published = published;
        this.responses = responses;
        this.clock = clock;
    }

    /** The themes once they are reported; empty before. */
    public List<PublishedTheme> themes(String slug) {
        return reported(slug)
                .map(consultation ->
                        all(consultation).map(theme -> shown(slug, theme)).toList())
                .orElse(List.of());
    }

    /**
     * What the response of this reference said, as themes; absent for a reference that is not one of this consultation.
     */
    public Optional<List<PublishedTheme>> ofReference(String slug, String reference) {
        return reported(slug)
                .flatMap(consultation -> responses
                        .find(consultation.id(), reference)
                        .map(stored -> {
                            var mine = points.themesOf(stored.row().id());
                            return all(consultation)
                                    .filter(theme -> mine.contains(theme.id()))
                                    .map(theme -> shown(slug, theme))
                                    .toList();
                        }));
    }

    /** The day by which the council had promised to say what it does, if that day has passed without it. */
    public Optional<LocalDate> overdueSince(PublicConsultation consultation) {
        var closes = consultation.closesAt();
        boolean waiting =
                consultation.state() == ConsultationState.CLOSED || consultation.state() == ConsultationState.ANALYSED;
        if (!waiting || closes == null || !closes.plus(TWELVE_WEEKS).isBefore(clock.instant())) {
            return Optional.empty();
        }
        return Optional.of(closes.plus(TWELVE_WEEKS)
                .atZone(PortalClock.LONDON)
                .toLocalDate()
                .minusDays(1));
    }

    private Optional<PublicConsultation> reported(String slug) {
        return open.find(slug).filter(PublicConsultation::reported);
    }

    private Stream<Theme> all(PublicConsultation consultation) {
        return themes.findByConsultationIdOrderByPlaceAscIdAsc(consultation.id().value()).stream()
                .filter(theme -> theme.answer() != ThemeAnswer.NONE_YET);
    }

    private PublishedTheme shown(String slug, Theme theme) {
        long count = points.count(theme.id());
        return new PublishedTheme(
                theme.title(),
                theme.youSaid(),
                count == 0
                        ? ""
                        : count < SMALL ? "Fewer than 10 responses" : Formats.count(count, "response", "responses"),
                theme.quotes().stream()
                        .flatMap(publicId -> published.get(slug, publicId).stream())
                        .toList(),
                theme.answer(),
                theme.answerText(),
                theme.owner(),
                theme.dueOn(),
                ThemeRow.of(theme, count).overdueOn(clock.today()));
    }
}
