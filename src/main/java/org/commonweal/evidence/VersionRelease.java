package org.commonweal.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.commonweal.access.Classification;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;

/** To whom and when a version is or will be published. */
@Embeddable
record VersionRelease(
        @Enumerated(EnumType.STRING) @Column(name = "audience", length = 20) @Nullable
        Classification audience,

        @Column(name = "scheduled_for") @Nullable Instant scheduledFor,

        @Column(name = "published_by") @Nullable UUID publishedBy,

        @Column(name = "published_at") @Nullable Instant publishedAt) {

    static final VersionRelease NONE = new VersionRelease(null, null, null, null);

    static VersionRelease scheduled(Classification to, Instant release, @Nullable UUID person, Instant now) {
        if (!release.isAfter(now)) {
            throw RuleViolation.onField(
                    "evidence.releaseInThePast", "release", "Choose a time in the future, or publish now.");
        }
        return new VersionRelease(to, release, person, null);
    }

    /** What was scheduled is published in the name of whoever scheduled it, and not before its time. */
    VersionRelease published(Classification to, Actor by, Instant now) {
        if (scheduledFor != null && by.isSystem() && now.isBefore(scheduledFor)) {
            throw new RuleViolation("evidence.tooEarly", "It is not time yet to publish this.");
        }
        var person = by.person();
        return new VersionRelease(to, scheduledFor, person == null ? publishedBy : person.value(), now);
    }

    /** Refuses an audience that what is said about the data does not allow. */
    static void requireAudience(Classification to, EvidenceDescription description) {
        var licence = description.licence();
        if (description.personalData() == PersonalData.IDENTIFIABLE) {
            throw new RuleViolation(
                    "evidence.identifiableStays",
                    "People can be recognised in this data. It stays with the members of its confidential space and "
                            + "cannot be published to anyone else.");
        }
        if (to == Classification.CONFIDENTIAL) {
            throw RuleViolation.onField(
                    "evidence.audience", "audience", "Choose everyone, partners or the council as the audience.");
        }
        if (to == Classification.PUBLIC && (licence == null || !licence.open())) {
            throw RuleViolation.onField(
                    "evidence.licenceNotOpen",
                    "audience",
                    "The licence does not let everyone use this. Publish it to partners, or agree an open licence first.");
        }
    }
}
