package org.commonweal.files.checks;

/** The check of one kind of archive: sees each part, then decides. */
interface PackageCheck extends PartVisitor {

    /** Called after the last part. */
    void finish();
}
