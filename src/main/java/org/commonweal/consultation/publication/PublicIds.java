package org.commonweal.consultation.publication;

import java.security.SecureRandom;
import java.util.function.Predicate;

/** Makes names for published responses that lead nowhere. */
final class PublicIds {

    private static final String SIGNS = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PublicIds() {}

    static String next(Predicate<String> taken) {
        while (true) {
            var id = new StringBuilder();
            for (int i = 0; i < LENGTH; i++) {
                id.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
            }
            if (!taken.test(id.toString())) {
                return id.toString();
            }
        }
    }
}
