package org.commonweal.access;

/** Access levels in plain English. */
final class Words {

    private Words() {}

    static String refusal(Level needed) {
        return switch (needed) {
            case NONE, EXISTS, METADATA -> "You cannot see this.";
            case READ -> "You can see that this exists but not what is in it. Use \"Request access\" to ask its owner.";
            case CONTRIBUTE -> "You can read this but not add to it or change it. Ask a manager of the space.";
            case MANAGE -> "Only a manager of the space can do this.";
        };
    }
}
