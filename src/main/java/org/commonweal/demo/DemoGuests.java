package org.commonweal.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Duration;
import java.util.UUID;
import org.commonweal.access.Level;
import org.commonweal.access.Principal;
import org.commonweal.identity.BuiltInAccounts;
import org.commonweal.identity.GuestInvitation;
import org.commonweal.identity.GuestService;
import org.commonweal.kernel.PersonId;
import org.commonweal.workspace.Members;
import org.commonweal.workspace.invitations.InvitationService;
import org.springframework.stereotype.Component;

/** Guests with a sponsor: one whose time is nearly over, one whose time is over, and residents. */
@Component
class DemoGuests {

    private static final String WELCOME = "We would like to know how this reads to somebody who lives here.";

    private final Stage stage;
    private final GuestService guests;
    private final BuiltInAccounts accounts;
    private final Members members;
    private final InvitationService invitations;
    private final DemoSettings settings;

    DemoGuests(
            Stage stage,
            GuestService guests,
            BuiltInAccounts accounts,
            Members members,
            InvitationService invitations,
            DemoSettings settings) {
        this.stage = stage;
        this.guests = guests;
        this.accounts = accounts;
        this.members = members;
        this.invitations = invitations;
        this.settings = settings;
    }

    void load() {
        Sheet.rows("guests.csv").forEach(row -> stage.made(Stage.personStep(row.getField("user")), () -> guest(row)));
    }

    private UUID guest(NamedCsvRecord row) {
        var user = row.getField("user");
        var sponsor = row.getField("sponsor");
        var invited = Duration.ofDays(Integer.parseInt(row.getField("invited")));
        var address = user + "@guests.example";
        var given = new GuestInvitation(
                row.getField("name"),
                address,
                row.getField("affiliation"),
                row.getField("purpose"),
                stage.day(Integer.parseInt(row.getField("ends"))));
        var person = stage.ago(invited, sponsor, () -> guests.invite(given));
        stage.systemAgo(invited.minusHours(20), () -> {
            accounts.create(person, user, settings.password());
            return person;
        });
        admit(row, person, address, invited.minusHours(21));
        return person.value();
    }

    /** Makes the guest a member of a space, or leaves an invitation to it waiting. */
    private void admit(NamedCsvRecord row, PersonId person, String address, Duration when) {
        var space = stage.space(row.getField("space"));
        var level = row.getField("level");
        stage.ago(when, row.getField("sponsor"), () -> {
            if (level.isEmpty()) {
                invitations.invite(space, address, Level.READ, WELCOME);
            } else {
                members.put(space, Principal.of(person), Level.valueOf(level), null);
            }
        });
    }
}
