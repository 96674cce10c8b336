package org.commonweal.consultation.web;

/** Whether something typed can be an e-mail address; only a message shows whether it is one. */
final class MailAddress {

    static final String WRONG = "Enter an e-mail address, such as name@example.org";
    private static final int LONGEST = 254;

    private MailAddress() {}

    static boolean plausible(String typed) {
        var address = typed.strip();
        return address.length() <= LONGEST && address.matches("[^\\s@<>,;:]+@[^\\s@<>,;:]+\\.[^\\s@<>,;:.]+");
    }
}
