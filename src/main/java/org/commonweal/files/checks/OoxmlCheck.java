package org.commonweal.files.checks;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamReader;
import org.commonweal.files.FileKind;

/** Word, Excel and PowerPoint files of today: the list of content types says what they are and whether code is in. */
final class OoxmlCheck implements PackageCheck {

    static final String TYPES = "[Content_Types].xml";

    private static final String RELATIONS = "_rels/.rels";

    /** A line of the list takes up to 200 bytes, and every part of a large presentation has one. */
    private static final int LONGEST_LIST = 1024 * 1024;

    private final FileKind named;
    private final Set<String> types = new HashSet<>();
    private boolean related;
    private boolean macros;

    OoxmlCheck(FileKind named) {
        this.named = named;
    }

    @Override
    public void visit(ZipPart part, byte[] head) {
        if (part.leavesItsFolder() || part.isLink()) {
            throw Refusals.unsafeName(FileName.clean(part.name()));
        }
        var name = part.name().toLowerCase(Locale.ROOT);
        macros |= name.endsWith("vbaproject.bin") || name.startsWith("xl/macrosheets/");
        if (part.name().equals(TYPES)) {
            XmlStart.readWhole(head, this::readType);
        } else if (part.name().equals(RELATIONS)) {
            related = true;
            XmlStart.readWhole(head, element -> {});
        } else if (part.isXml() && head.length > 0) {
            XmlStart.requireNoDoctype(head);
        } else if (ProgramMarks.found(head)) {
            throw Refusals.program(FileName.clean(part.name()));
        }
    }

    @Override
    public int wanted(ZipPart part) {
        return part.name().equals(TYPES) ? LONGEST_LIST : PackageCheck.super.wanted(part);
    }

    private void readType(XMLStreamReader element) {
        var type = element.getAttributeValue(null, "ContentType");
        if (type != null) {
            types.add(type);
            macros |= type.toLowerCase(Locale.ROOT).contains("macroenabled") || type.contains("vbaProject");
        }
    }

    @Override
    public void finish() {
        if (macros) {
            throw Refusals.macros();
        }
        var kind = kind();
        if (!related || kind.isEmpty()) {
            throw Refusals.damaged();
        }
        if (kind.get() != named) {
            throw Refusals.mislabelled(named, Refusals.withArticle(kind.get().label()));
        }
    }

    private Optional<FileKind> kind() {
        return Stream.of(FileKind.DOCX, FileKind.XLSX, FileKind.PPTX)
                .filter(kind -> types.contains(kind.mediaType() + ".main+xml"))
                .findFirst();
    }
}
