package org.commonweal.look;

import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.RequiresRole;
import org.commonweal.identity.Role;
import org.commonweal.kernel.PortalClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@RequiresRole(Role.ADMINISTRATOR)
public class LookService {

    private final PortalLooks looks;
    private final ConfiguredLook configured;
    private final CurrentActor actors;
    private final PortalClock clock;

    LookService(PortalLooks looks, ConfiguredLook configured, CurrentActor actors, PortalClock clock) {
        this.looks = looks;
        this.configured = configured;
        this.actors = actors;
        this.clock = clock;
    }

    /** The colours that everybody is shown now. */
    @Transactional(readOnly = true)
    public Look present() {
        return looks.findByName(PortalLook.ONLY).map(PortalLook::look).orElseGet(configured::look);
    }

    /** Shows everybody these colours from now on; without a new logo the present one stays. */
    public void adopt(Look look, @Nullable Logo logo) {
        var chosen = looks.findByName(PortalLook.ONLY).orElseGet(PortalLook::new);
        chosen.adopt(look, logo, actors.get(), clock.instant());
        looks.save(chosen);
    }

    @Transactional(readOnly = true)
    public boolean hasLogo() {
        return looks.findByName(PortalLook.ONLY).map(PortalLook::logo).isPresent();
    }

    /** Shows the name alone from now on. */
    public void removeLogo() {
        looks.findByName(PortalLook.ONLY).ifPresent(chosen -> {
            chosen.removeLogo(actors.get(), clock.instant());
            looks.save(chosen);
        });
    }
}
