package org.commonweal.notification;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.commonweal.kernel.PersonId;

/** What a person wants to be told; without a row, the defaults. */
@Entity
@Table(name = "notice_settings")
class NoticeSettings {

    @Id
    @Column(name = "person_id", nullable = false)
    private UUID personId;

    /** Whether news of spaces also comes by mail; what is meant for the person alone always does. */
    @Column(name = "mail_news", nullable = false)
    private boolean mailNews;

    /** False after the person stopped all mail that is not about their account. */
    @Column(name = "mail_personal", nullable = false)
    private boolean mailPersonal = true;

    @ElementCollection
    @CollectionTable(name = "notice_muted_space", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "space_id", nullable = false)
    private Set<UUID> mutedSpaces = new HashSet<>();

    protected NoticeSettings() {}

    NoticeSettings(PersonId person) {
        this.personId = person.value();
    }

    void mailNews(boolean wanted) {
        mailNews = wanted;
        mailPersonal |= wanted;
    }

    void stopMail() {
        mailNews = false;
        mailPersonal = false;
    }

    void mute(UUID space) {
        mutedSpaces.add(space);
    }

    void unmute(UUID space) {
        mutedSpaces.remove(space);
    }

    boolean mailNews() {
        return mailNews;
    }

    boolean mailPersonal() {
        return mailPersonal;
    }

    boolean muted(UUID space) {
        return mutedSpaces.contains(space);
    }

    Set<UUID> mutedSpaces() {
        return Set.copyOf(mutedSpaces);
    }
}
