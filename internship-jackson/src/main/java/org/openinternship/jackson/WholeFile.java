package org.openinternship.jackson;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.function.Consumer;

/**
 * A file that is there as a whole or as it was before: its bytes go to a new file beside it, which
 * takes its place when all of them are on the disk.
 */
final class WholeFile {
  private WholeFile() {}

  /**
   * Writes a file, or one in its place.
   *
   * @param file the file; where it is a link, what the link leads to
   * @param content writes the bytes
   * @throws UncheckedIOException if it cannot be written
   */
  static void write(Path file, Consumer<OutputStream> content) {
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) { // a device or a pipe has no place
        try (OutputStream out = Files.newOutputStream(file)) {
          content.accept(out);
        }
      } else {
        replace(Files.exists(file) ? file.toRealPath() : file, content);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void replace(Path file, Consumer<OutputStream> content) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    boolean complete = false;
    try {
      try (FileChannel channel =
          FileChannel.open(
              part,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        content.accept(Channels.newOutputStream(channel));
        channel.force(true);
      }
      keepPermissions(file, part);
      move(part, file);
      complete = true;
    } finally {
      if (!complete) {
        Files.deleteIfExists(part);
      }
    }
  }

  private static void move(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (view != null && Files.exists(from)) {
      view.setPermissions(Files.getPosixFilePermissions(from));
    }
  }
}
