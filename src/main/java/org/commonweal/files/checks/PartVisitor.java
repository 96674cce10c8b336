package org.commonweal.files.checks;

/** Looks at the parts of an archive one after another; refuses by throwing. */
interface PartVisitor {

    /** @param head the first bytes of the part, all of it when it is not longer than was wanted */
    void visit(ZipPart part, byte[] head);

    /** How many of its first bytes the visitor wants to see. */
    default int wanted(ZipPart part) {
        return ContentSniffer.HEAD;
    }
}
