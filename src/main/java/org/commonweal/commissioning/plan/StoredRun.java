package org.commonweal.commissioning.plan;

import java.time.Instant;
import org.commonweal.commissioning.scoring.Sensitivity;

/** How far a ranking depended on the weights, as stored at some moment. */
public record StoredRun(int number, int weightsNumber, Instant runAt, Sensitivity sensitivity) {}
