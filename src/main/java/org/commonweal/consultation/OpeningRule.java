package org.commonweal.consultation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Implemented by topics of this module that may stand against approving and opening a consultation. */
public interface OpeningRule {

    /** @param closesOn the last day it would have, if that is known */
    List<Missing> against(ConsultationId consultation, @Nullable LocalDate closesOn);
}
