package org.commonweal.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.commonweal.kernel.Ids;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The folder that holds everything a laptop installation keeps ({@code commonweal.data}). */
@Component
public class DataFolder {

    private final Path root;

    DataFolder(@Value("${commonweal.data:./data}") Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    public Path root() {
        return root;
    }

    /** A folder below the root, made when it is missing. */
    public Path folder(String name) {
        try {
            return Files.createDirectories(root.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + root + " cannot be written", e);
        }
    }

    /** A secret of this installation, made on first use and readable to the portal's account only. */
    public String secret(String name) {
        var file = folder("secrets").resolve(name);
        try {
            if (Files.notExists(file)) {
                Files.writeString(file, Ids.secret() + Ids.secret());
                if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
                }
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The secret " + name + " cannot be kept in " + root, e);
        }
    }
}
