package org.commonweal.operations;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * What a running portal leaves in its data folder for the launcher: where to ask it, and the secret that only those who
 * can read the folder as its owner know.
 */
record RunFile(Path folder) {

    void write(String port, int managementPort, String secret) throws IOException {
        put("management.secret", List.of(secret));
        put(
                "portal.run",
                List.of("pid=" + ProcessHandle.current().pid(), "port=" + port, "management-port=" + managementPort));
    }

    void remove() throws IOException {
        Files.deleteIfExists(folder.resolve("portal.run"));
        Files.deleteIfExists(folder.resolve("management.secret"));
    }

    /** Never readable by others, not even while it is being written, and never half there. */
    private void put(String name, List<String> lines) throws IOException {
        var part = folder.resolve(name + ".part");
        Files.deleteIfExists(part);
        Files.write(Files.createFile(part, ownerOnly()), lines);
        Files.move(part, folder.resolve(name), ATOMIC_MOVE, REPLACE_EXISTING);
    }

    private static FileAttribute<?>[] ownerOnly() {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        };
    }
}
