package org.commonweal.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonweal.kernel.PlainText;
import org.commonweal.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What the contributor says about a version of evidence. A draft may leave out what only handing in requires.
 *
 * @param publisher who first published or collected it, by name
 * @param attribution the sentence the licence asks readers to repeat
 * @param areas codes of the areas it covers as a whole
 * @param dpiaRef reference of the data protection impact assessment
 */
@Embeddable
public record EvidenceDescription(
        @Column(name = "title", nullable = false, length = 200)
        String title,

        @Column(name = "description", nullable = false, length = 4000)
        String description,

        @Enumerated(EnumType.STRING) @Column(name = "kind", nullable = false, length = 30)
        EvidenceKind kind,

        @Enumerated(EnumType.STRING) @Column(name = "need_type", length = 20) @Nullable
        NeedType needType,

        @Column(name = "publisher", nullable = false, length = 200)
        String publisher,

        @Enumerated(EnumType.STRING) @Column(name = "licence", length = 20) @Nullable
        Licence licence,

        @Column(name = "attribution", nullable = false, length = 1000)
        String attribution,

        @Column(name = "coverage_from") @Nullable LocalDate coverageFrom,

        @Column(name = "coverage_to") @Nullable LocalDate coverageTo,

        @Convert(converter = AreaCodeList.class) @Column(name = "areas", nullable = false, length = 1000)
        List<String> areas,

        @Enumerated(EnumType.STRING) @Column(name = "frequency", length = 20) @Nullable
        UpdateFrequency frequency,

        @Column(name = "next_due") @Nullable LocalDate nextDue,

        @Enumerated(EnumType.STRING) @Column(name = "personal_data", length = 20) @Nullable
        PersonalData personalData,

        @Column(name = "dpia_ref", nullable = false, length = 100)
        String dpiaRef) {

    private static final int MOST_AREAS = 60;

    public EvidenceDescription {
        title = text("title", "title", title, 1, 200);
        description = text("description", "description", description, 0, 4000);
        publisher = text("publisher", "publisher's name", publisher, 0, 200);
        attribution = text("attribution", "attribution", attribution, 0, 1000);
        dpiaRef = text("dpiaRef", "assessment reference", dpiaRef, 0, 100);
        areas = List.copyOf(areas);
        if (areas.size() > MOST_AREAS || areas.stream().anyMatch(code -> !code.matches("[A-Za-z0-9]{1,15}"))) {
            throw RuleViolation.onField(
                    "evidence.areas",
                    "areas",
                    "Give up to 60 area codes of letters and digits, such as E07000078. For more, name the larger area.");
        }
        if (coverageFrom != null && coverageTo != null && coverageTo.isBefore(coverageFrom)) {
            throw RuleViolation.onField(
                    "evidence.coverageOrder", "coverageTo", "The period ends before it begins. Check both dates.");
        }
    }

    private static String text(String field, String name, String given, int least, int most) {
        var text = PlainText.shown(given).strip();
        if (text.length() < least) {
            throw RuleViolation.onField("evidence." + field, field, "Enter a " + name + ".");
        }
        if (text.length() > most) {
            throw RuleViolation.onField(
                    "evidence." + field, field, "Shorten the %s to %,d characters.".formatted(name, most));
        }
        return text;
    }

    /** A description with nothing but a title, to be filled in. */
    public static EvidenceDescription titled(String title, EvidenceKind kind) {
        return new EvidenceDescription(
                title, "", kind, null, "", null, "", null, null, List.of(), null, null, null, "");
    }

    public EvidenceDescription describedAs(String text) {
        return new EvidenceDescription(
                title,
                text,
                kind,
                needType,
                publisher,
                licence,
                attribution,
                coverageFrom,
                coverageTo,
                areas,
                frequency,
                nextDue,
                personalData,
                dpiaRef);
    }

    public EvidenceDescription publishedBy(String name, @Nullable Licence under, String attributedTo) {
        return new EvidenceDescription(
                title,
                description,
                kind,
                needType,
                name,
                under,
                attributedTo,
                coverageFrom,
                coverageTo,
                areas,
                frequency,
                nextDue,
                personalData,
                dpiaRef);
    }

    public EvidenceDescription covering(@Nullable LocalDate from, @Nullable LocalDate to, List<String> codes) {
        return new EvidenceDescription(
                title,
                description,
                kind,
                needType,
                publisher,
                licence,
                attribution,
                from,
                to,
                codes,
                frequency,
                nextDue,
                personalData,
                dpiaRef);
    }

    public EvidenceDescription updated(@Nullable UpdateFrequency how, @Nullable LocalDate next) {
        return new EvidenceDescription(
                title,
                description,
                kind,
                needType,
                publisher,
                licence,
                attribution,
                coverageFrom,
                coverageTo,
                areas,
                how,
                next,
                personalData,
                dpiaRef);
    }

    public EvidenceDescription declaring(@Nullable PersonalData people, String assessment) {
        return new EvidenceDescription(
                title,
                description,
                kind,
                needType,
                publisher,
                licence,
                attribution,
                coverageFrom,
                coverageTo,
                areas,
                frequency,
                nextDue,
                people,
                assessment);
    }

    public EvidenceDescription speakingFor(@Nullable NeedType type) {
        return new EvidenceDescription(
                title,
                description,
                kind,
                type,
                publisher,
                licence,
                attribution,
                coverageFrom,
                coverageTo,
                areas,
                frequency,
                nextDue,
                personalData,
                dpiaRef);
    }

    /** What handing in still lacks, each as a sentence. */
    List<String> missing() {
        var missing = new ArrayList<String>();
        if (licence == null) {
            missing.add("Choose a licence.");
        }
        if (personalData == null) {
            missing.add("Declare whether there is personal data in it.");
        }
        if (coverageFrom == null || coverageTo == null) {
            missing.add("Give the period it covers, from and to.");
        }
        return missing;
    }

    /** The licence and the one before, when it is another one. */
    Map<String, String> licenceSince(EvidenceDescription before) {
        return licence == before.licence
                ? Map.of()
                : Map.of("licence", String.valueOf(licence), "licenceBefore", String.valueOf(before.licence));
    }
}
