package org.commonweal.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.PortalClock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Suspends guests who have not come for 90 days, a fortnight after telling them and their sponsors. */
@Component
class IdleGuests {

    static final Duration WARNED_AFTER = Duration.ofDays(76);
    static final Duration SUSPENDED_AFTER = Duration.ofDays(90);

    private final Guests guests;
    private final People people;
    private final AccountLetters letters;
    private final PortalClock clock;

    IdleGuests(Guests guests, People people, AccountLetters letters, PortalClock clock) {
        this.guests = guests;
        this.people = people;
        this.letters = letters;
        this.clock = clock;
    }

    /** Once a day; a guest is warned on the one day that begins 76 days after their last visit. */
    @Scheduled(cron = "0 10 3 * * *", zone = "Europe/London")
    @Transactional
    public void check() {
        var now = clock.instant();
        var by = Actor.system("idle guests");
        for (var guest : guests.idleSince(now.minus(SUSPENDED_AFTER))) {
            guest.suspend("Not seen for 90 days", by, now);
            guests.save(guest);
        }
        guests.idleSince(now.minus(WARNED_AFTER)).stream()
                .filter(guest -> seenBetween(guest, now.minus(WARNED_AFTER).minus(Duration.ofDays(1)), now))
                .forEach(this::warn);
    }

    private static boolean seenBetween(GuestAccess guest, Instant from, Instant to) {
        var seen = guest.lastSeenAt();
        return seen != null && !seen.isBefore(from) && seen.isBefore(to);
    }

    private void warn(GuestAccess guest) {
        var seen = guest.lastSeenAt();
        var person = people.findById(guest.person().value()).orElse(null);
        if (seen == null || person == null) {
            return;
        }
        var sponsor = people.findById(guest.sponsor().value());
        List<Person> readers =
                Stream.concat(Stream.of(person), sponsor.stream()).toList();
        readers.forEach(reader -> letters.idleWarning(reader, person, seen.plus(SUSPENDED_AFTER)));
    }
}
