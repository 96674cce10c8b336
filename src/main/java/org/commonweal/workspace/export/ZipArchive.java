package org.commonweal.workspace.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.commonweal.files.FileId;
import org.commonweal.files.FileService;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.kernel.SafeCsv;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.workspace.SpaceArchive;

/** Writes straight to the reader; of each file no more than a buffer is in memory. */
class ZipArchive implements SpaceArchive {

    private static final int BUFFER = 64 * 1024;
    private static final String UNREADABLE = "Could not be read completely; ask an administrator";

    private final ZipOutputStream zip;
    private final FileService files;
    private final Origin portal;
    private final SafeNames names = new SafeNames();
    private final Manifest manifest = new Manifest();
    private final Map<SubjectRef, String> subjects = new LinkedHashMap<>();

    /** @param portal who exports and when, for what is made on the way */
    ZipArchive(OutputStream out, FileService files, Origin portal) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        // Most of what people bring is compressed already.
        this.zip.setLevel(Deflater.BEST_SPEED);
        this.files = files;
        this.portal = portal;
    }

    @Override
    public String folder(String parent, String name) throws IOException {
        var path = names.claim(parent, name);
        zip.putNextEntry(new ZipEntry(path + "/"));
        zip.closeEntry();
        return path;
    }

    @Override
    public void file(String folder, String name, FileId file, Origin origin) throws IOException {
        var path = names.claim(folder, name);
        var counted = begin(path, origin);
        var note = "";
        try (var content = files.open(file)) {
            note = copy(content, counted) ? "" : UNREADABLE;
        } catch (RuleViolation lost) {
            note = lost.explanation();
        }
        end(path, counted, origin, note);
    }

    /** Answers whether all could be read; a failure to write ends the export instead. */
    private static boolean copy(InputStream content, OutputStream out) throws IOException {
        var buffer = new byte[BUFFER];
        while (true) {
            int read;
            try {
                read = content.read(buffer);
            } catch (IOException damaged) {
                return false;
            }
            if (read < 0) {
                return true;
            }
            out.write(buffer, 0, read);
        }
    }

    @Override
    public void made(String name, Content content) throws IOException {
        var path = names.claim(TOP, name);
        var counted = begin(path, portal);
        content.writeTo(counted);
        end(path, counted, portal, "");
    }

    @Override
    public void table(String name, List<String> headings, Rows rows) throws IOException {
        made(name, out -> write(out, headings, rows));
    }

    private static void write(OutputStream out, List<String> headings, Rows rows) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        var csv = new SafeCsv(writer);
        csv.row(headings.toArray());
        rows.writeTo(csv);
        writer.flush();
    }

    /** The list of everything so far; it does not list itself. */
    void manifest(String name) throws IOException {
        var counted = begin(names.claim(TOP, name), portal);
        write(counted, Manifest.HEADINGS, manifest::writeTo);
        zip.closeEntry();
    }

    private Fingerprint begin(String path, Origin origin) throws IOException {
        var entry = new ZipEntry(path);
        entry.setLastModifiedTime(FileTime.from(origin.at()));
        zip.putNextEntry(entry);
        return new Fingerprint(zip);
    }

    private void end(String path, Fingerprint counted, Origin origin, String note) throws IOException {
        zip.closeEntry();
        manifest.add(path, counted.bytes(), counted.sha256(), origin, note);
    }

    @Override
    public void contains(SubjectRef subject, String title) {
        subjects.put(subject, title);
    }

    @Override
    public void leftOut(long count, String what) {
        manifest.leftOut(count, what);
    }

    Map<SubjectRef, String> subjects() {
        return subjects;
    }

    Manifest manifest() {
        return manifest;
    }

    /** Until then the archive is visibly broken, so that nobody takes half of a space for the whole. */
    void finish() throws IOException {
        zip.close();
    }
}
