package org.commonweal.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonweal.identity.BuiltInAccounts;
import org.commonweal.identity.OrganisationDraft;
import org.commonweal.identity.OrganisationIdentifier;
import org.commonweal.identity.OrganisationKind;
import org.commonweal.identity.OrganisationService;
import org.commonweal.identity.PeopleService;
import org.commonweal.identity.PersonDraft;
import org.commonweal.identity.Role;
import org.springframework.stereotype.Component;

/** Organisations and people, each with an account of the built-in sign-in. */
@Component
class DemoPeople {

    /** Before everything else the demonstration tells of. */
    private static final Duration LONG_AGO = Duration.ofDays(900);

    private final Stage stage;
    private final OrganisationService organisations;
    private final PeopleService people;
    private final BuiltInAccounts accounts;
    private final DemoSettings settings;

    DemoPeople(
            Stage stage,
            OrganisationService organisations,
            PeopleService people,
            BuiltInAccounts accounts,
            DemoSettings settings) {
        this.stage = stage;
        this.organisations = organisations;
        this.people = people;
        this.accounts = accounts;
        this.settings = settings;
    }

    void load() {
        for (var row : Sheet.rows("organisations.csv")) {
            var domain = row.getField("domain");
            var draft = new OrganisationDraft(
                    row.getField("code"),
                    row.getField("name"),
                    OrganisationKind.valueOf(row.getField("kind")),
                    row.getField("about"),
                    row.getField("code").equals("WBC"),
                    Set.of(new OrganisationIdentifier(row.getField("scheme"), row.getField("number"))),
                    domain.isEmpty() ? Set.of() : Set.of(domain));
            stage.made(
                    Stage.organisationStep(draft.code()),
                    () -> stage.systemAgo(
                            LONG_AGO, () -> organisations.create(draft).value()));
        }
        Sheet.rows("people.csv").forEach(this::person);
    }

    private void person(NamedCsvRecord row) {
        var user = row.getField("user");
        var organisation = row.getField("organisation");
        var held = Arrays.stream(row.getField("roles").split(" "))
                .map(Role::valueOf)
                .collect(Collectors.toSet());
        var draft = new PersonDraft(
                row.getField("name"), user + "@" + domain(organisation), stage.organisation(organisation), held);
        stage.made(
                Stage.personStep(user),
                () -> stage.systemAgo(LONG_AGO, () -> {
                    var introduced = people.introduce(draft);
                    accounts.create(introduced, user, settings.password());
                    return introduced.value();
                }));
    }

    private static String domain(String organisation) {
        return Sheet.rows("organisations.csv").stream()
                .filter(row -> row.getField("code").equals(organisation))
                .map(row -> row.getField("domain"))
                .filter(domain -> !domain.isEmpty())
                .findFirst()
                .orElse(organisation.toLowerCase(Locale.ROOT) + ".example");
    }
}
