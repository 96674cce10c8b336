package org.commonweal.consultation.variant;

import org.commonweal.consultation.PublicConsultation;
import org.commonweal.identity.OpenToAll;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The ways in which everyone can read and answer a consultation they were let into. */
@Service
// What is kept needs no connection.
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
@OpenToAll
public class PublicVariants {

    private final OfferedTongues offered;

    PublicVariants(OfferedTongues offered) {
        this.offered = offered;
    }

    public Tongues of(PublicConsultation consultation) {
        return offered.of(consultation.id());
    }
}
