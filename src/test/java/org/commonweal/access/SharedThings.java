package org.commonweal.access;

import java.util.function.Supplier;
import org.commonweal.kernel.Ids;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.testing.World;

/** A space with a folder and an item in it, a manager, and short ways to share them. */
class SharedThings {

    final SubjectRef space = new SubjectRef("test-space", Ids.timeOrdered());
    final SubjectRef folder = new SubjectRef("test-folder", Ids.timeOrdered());
    final SubjectRef item = new SubjectRef("test-item", Ids.timeOrdered());
    final OrganisationId charity;
    final PersonId manager;
    private final World world;
    private final AccessRegistry registry;

    SharedThings(World world, AccessRegistry registry) {
        this.world = world;
        this.registry = registry;
        this.charity = world.partner("Charity");
        this.manager = world.officer("Mary Manager");
        change(() -> {
            registry.protect(space, null, Classification.PARTNER);
            registry.protect(folder, space, Classification.PARTNER);
            registry.protect(item, folder, Classification.PARTNER);
        });
        grant(space, Principal.of(manager), Level.MANAGE);
    }

    GrantId grant(SubjectRef subject, Principal principal, Level level) {
        return world.inTransaction(() -> registry.grant(subject, principal, level, null, "Test"));
    }

    void change(Runnable change) {
        world.inTransaction(() -> {
            change.run();
            return null;
        });
    }

    <T> T asManager(Supplier<T> work) {
        return world.as(manager, work);
    }
}
