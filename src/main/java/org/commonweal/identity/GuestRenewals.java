package org.commonweal.identity;

import java.util.List;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.DueWork;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells sponsors whose access is about to end. */
@Component
class GuestRenewals implements DueWork {

    private final GuestQueries guests;

    GuestRenewals(GuestQueries guests) {
        this.guests = guests;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Item> dueFor(Actor actor, int limit) {
        var sponsor = actor.person();
        return sponsor == null
                ? List.of()
                : guests.dueFor(sponsor, limit).stream()
                        .map(guest -> new Item(
                                "Renew or end the access of " + guest.name(), "Guests", guest.endsOn(), "guests"))
                        .toList();
    }
}
