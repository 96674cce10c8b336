package org.commonweal.testing;

import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.Directory;
import org.commonweal.identity.IdentityFixtures;
import org.commonweal.identity.OrganisationKind;
import org.commonweal.identity.Role;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PersonId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes organisations and people for tests, and acts as them. The home council exists once per context. */
@TestConfiguration
@Import(IdentityFixtures.class)
public class World {

    private final AtomicInteger numbers = new AtomicInteger();
    private final IdentityFixtures identity;
    private final Directory directory;
    private final CurrentActor actors;
    private final TransactionTemplate transactions;

    World(
            IdentityFixtures identity,
            Directory directory,
            CurrentActor actors,
            org.springframework.transaction.PlatformTransactionManager manager) {
        this.identity = identity;
        this.directory = directory;
        this.actors = actors;
        this.transactions = new TransactionTemplate(manager);
    }

    /** The home council, made at first use. */
    public synchronized OrganisationId council() {
        return directory
                .homeCouncil()
                .map(found -> found.id())
                .orElseGet(() -> transactions.execute(status ->
                        identity.organisation("WBC", "Wellspring Borough Council", OrganisationKind.COUNCIL, true)));
    }

    /** A partner of its own kind of name. */
    public OrganisationId partner(String name) {
        var code = "T" + numbers.incrementAndGet();
        return transactions.execute(
                status -> identity.organisation(code, name + " " + code, OrganisationKind.VCS_REGISTERED, false));
    }

    /** An active person with the roles at the organisation. */
    public PersonId person(String name, OrganisationId organisation, Role... roles) {
        var address = name.toLowerCase().replaceAll("[^a-z]", ".") + numbers.incrementAndGet() + "@example.org";
        Set<Role> held = Arrays.stream(roles).collect(Collectors.toSet());
        held.add(Role.MEMBER);
        return transactions.execute(status -> identity.person(name, address, organisation, held));
    }

    /** Makes somebody a member of one more organisation, so that they must choose for which they act. */
    public void join(PersonId person, OrganisationId organisation, Role... roles) {
        var held = Arrays.stream(roles).collect(Collectors.toSet());
        held.add(Role.MEMBER);
        transactions.executeWithoutResult(status -> identity.join(person, organisation, held));
    }

    /** A council officer with the roles. */
    public PersonId officer(String name, Role... roles) {
        return person(name, council(), roles);
    }

    public void endMembership(PersonId person, OrganisationId organisation) {
        transactions.executeWithoutResult(status -> identity.endMembership(person, organisation));
    }

    public String emailOf(PersonId person) {
        return directory.emailOf(person).orElseThrow();
    }

    public <T> T as(PersonId person, Supplier<T> work) {
        return actors.as(person, work);
    }

    public void as(PersonId person, Runnable work) {
        actors.as(person, () -> {
            work.run();
            return null;
        });
    }

    public <T> T inTransaction(Supplier<T> work) {
        return transactions.execute(status -> work.get());
    }
}
