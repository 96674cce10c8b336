package org.commonweal.files.checks;

import java.util.Locale;
import org.commonweal.files.FileKind;
import org.commonweal.kernel.RuleViolation;

/** Every reason for not taking a file, each with its stable code and one sentence for whoever sent it. */
public final class Refusals {

    private Refusals() {}

    public static RuleViolation empty() {
        return refusal("empty", "This file is empty: check that it was saved, then choose it again.");
    }

    public static RuleViolation tooLarge(long limit) {
        return refusal(
                "tooLarge",
                "This file is larger than the %d MB a file may have: split it or save a smaller version, then upload that."
                        .formatted(limit / (1024 * 1024)));
    }

    static RuleViolation unsupported(String ending) {
        var what = ending.isEmpty() ? "Files without an ending in their name" : "Files ending in ." + ending;
        return refusal(
                "unsupportedType",
                what + " are not accepted: use PDF, Word, Excel, PowerPoint, OpenDocument, CSV, text, JSON, XML, ZIP "
                        + "or a picture.");
    }

    static RuleViolation mislabelled(FileKind named, String really) {
        return refusal(
                "mislabelled",
                "This file is named like %s but is really %s: upload the right file, or give it the right name."
                        .formatted(withArticle(named.label()), really));
    }

    public static RuleViolation encrypted() {
        return refusal(
                "encrypted",
                "This file is protected by a password, so nobody here could open it: save it without one, then upload "
                        + "that.");
    }

    static RuleViolation macros() {
        return refusal(
                "macros",
                "This file contains macros, small programs that can do harm: save it without macros (for example as "
                        + ".docx, .xlsx or .ods), then upload that.");
    }

    public static RuleViolation damaged() {
        return refusal(
                "damaged",
                "This file is damaged or incomplete: check that it opens on your computer, save it again, then upload "
                        + "that.");
    }

    static RuleViolation bomb() {
        return refusal(
                "bomb",
                "This file would unpack to far more than its size suggests, which could exhaust a computer: upload its "
                        + "contents as ordinary files instead.");
    }

    static RuleViolation tooManyParts(int limit) {
        return refusal(
                "tooManyParts",
                "This file holds more than %,d parts: split it into smaller archives, then upload those."
                        .formatted(limit));
    }

    static RuleViolation doctype() {
        return refusal(
                "doctype",
                "This file asks the program that opens it to fetch or multiply other content (a document type "
                        + "declaration), which is not allowed: save it again from its own program, then upload that.");
    }

    static RuleViolation program(String name) {
        return refusal(
                "program",
                "This archive contains a program (%s), which is not allowed: take it out, then upload the archive again."
                        .formatted(name));
    }

    static RuleViolation nestedArchive(String name) {
        return refusal(
                "nestedArchive",
                "This archive contains another archive (%s): unpack it and put its files into one ZIP, or upload them "
                                .formatted(name)
                        + "one by one.");
    }

    static RuleViolation unsafeName(String name) {
        return refusal(
                "unsafeName",
                "This archive contains a name (%s) that could overwrite other files when unpacked: make the archive "
                                .formatted(name)
                        + "again, then upload that.");
    }

    static RuleViolation pictureTooLarge(int megapixels) {
        return refusal(
                "pictureTooLarge",
                "This picture has more than %d million pixels: save a smaller version, then upload that."
                        .formatted(megapixels));
    }

    public static RuleViolation virus(String name) {
        return refusal(
                "virus",
                "The virus scanner recognised harmful content (%s) in this file: do not open it, and tell whoever gave "
                                .formatted(name)
                        + "it to you.");
    }

    public static RuleViolation interrupted() {
        return refusal("interrupted", "The upload broke off before the file was complete: choose the file again.");
    }

    public static RuleViolation noRoom() {
        return refusal(
                "noRoom",
                "The portal has no room left for files and nothing was saved: tell an administrator, then try again.");
    }

    public static RuleViolation notStored() {
        return refusal(
                "notStored",
                "The portal could not store this file and nothing was saved: try again, and tell an administrator if it "
                        + "keeps happening.");
    }

    public static RuleViolation notReady() {
        return refusal("notReady", "This file is still being checked: try again in a minute.");
    }

    public static RuleViolation lost() {
        return refusal("lost", "The portal can no longer read this file: upload it again, and tell an administrator.");
    }

    static String withArticle(String label) {
        var vowel = "AEIOX".indexOf(label.toUpperCase(Locale.ROOT).charAt(0)) >= 0;
        return (vowel ? "an " : "a ") + label;
    }

    private static RuleViolation refusal(String rule, String sentence) {
        return RuleViolation.onField("files." + rule, "file", sentence);
    }
}
