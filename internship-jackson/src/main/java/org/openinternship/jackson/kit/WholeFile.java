package org.openinternship.jackson.kit;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A file that is there as a whole or as it was before: its bytes go to a new file beside it, which
 * takes its place when all of them are on the disk.
 *
 * <p>The new file has a name that nobody can foresee, as short for any target, and is made only
 * where there was nothing: no file of somebody else is overwritten, and no link is followed that
 * somebody laid there. It is removed when writing fails. It never has wider permissions than the
 * file that it replaces, but for its owner, and has the same ones in the end.
 */
public final class WholeFile {
  /** How the name of a new file ends, by which one is known that a killed process left. */
  private static final String PART = ".part";

  private WholeFile() {}

  /**
   * Opens a file; a folder could be opened as well on some systems, and not be read.
   *
   * @param file the file
   * @return its bytes, to be closed
   * @throws IOException if it cannot be opened or is a folder
   */
  public static InputStream open(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(
          file.toString(), null, "is a folder. Maybe a file in it was meant");
    }
    return Files.newInputStream(file);
  }

  /**
   * Writes a file, or one in its place.
   *
   * @param file the file; where it is a link, what the link leads to
   * @param content writes the bytes
   * @throws UncheckedIOException if it cannot be written, is a link that leads nowhere, or is
   *     protected from writing
   */
  public static void write(Path file, Consumer<OutputStream> content) {
    try {
      if (!Files.exists(file)) {
        refuseLink(file);
        replace(file, content);
      } else if (Files.isRegularFile(file)) {
        refuseProtected(file);
        replace(file.toRealPath(), content);
      } else { // a device or a pipe has no place
        try (OutputStream out = Files.newOutputStream(file)) {
          content.accept(out);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReadOnlyFileSystemException e) { // has no message
      throw new UncheckedIOException(
          new FileSystemException(file.toString(), null, "its file system is read-only"));
    }
  }

  /** To replace it would break it, to follow it could make a file anywhere. */
  private static void refuseLink(Path file) throws IOException {
    if (Files.isSymbolicLink(file)) {
      throw new FileSystemException(
          file.toString(),
          Files.readSymbolicLink(file).toString(),
          "is a link that leads nowhere. Maybe make the file that it leads to first");
    }
  }

  /** A folder lets files be replaced that themselves cannot be written. */
  private static void refuseProtected(Path file) throws IOException {
    if (file.getFileSystem().isReadOnly()) { // of which newer JDKs say that its files are protected
      throw new ReadOnlyFileSystemException();
    }
    if (!Files.isWritable(file)) {
      throw new AccessDeniedException(file.toString(), null, "is protected from writing");
    }
  }

  private static void replace(Path file, Consumer<OutputStream> content) throws IOException {
    Path part = part(file);
    try { // from here on the part is this one's to remove
      try (SeekableByteChannel channel = Files.newByteChannel(part, StandardOpenOption.WRITE)) {
        content.accept(Channels.newOutputStream(channel));
        if (channel instanceof FileChannel onDisk) {
          onDisk.force(true);
        }
      }
      keepPermissions(file, part);
      move(part, file);
    } catch (Throwable e) {
      remove(part, e);
      throw e;
    }
  }

  /** A new file beside another, of which a failure tells rather than of itself. */
  private static Path part(Path file) throws IOException {
    Path folder = requireNonNull(file.toAbsolutePath().getParent(), "a root, which is a folder");
    try {
      return Files.createTempFile(folder, ".", PART, permissions(folder, file));
    } catch (FileSystemException e) {
      String why = Files.isDirectory(folder) ? "takes no new file" : "is not there";
      FileSystemException told =
          new FileSystemException(file.toString(), null, "its folder " + why);
      told.initCause(e);
      throw told;
    }
  }

  /** Where there is no atomic move, another option than replacing is not told apart from it. */
  private static void move(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void remove(Path part, Throwable failure) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException | RuntimeException again) {
      failure.addSuppressed(again);
    }
  }

  /**
   * Those of the file to replace, or of any new file, less what the machine takes away; its owner,
   * who writes, can write.
   */
  private static FileAttribute<?>[] permissions(Path folder, Path file) throws IOException {
    if (Files.getFileAttributeView(folder, PosixFileAttributeView.class) == null) {
      return new FileAttribute<?>[0];
    }
    Set<PosixFilePermission> permissions = PosixFilePermissions.fromString("rw-rw-rw-");
    if (Files.exists(file)) {
      permissions = new HashSet<>(Files.getPosixFilePermissions(file));
      permissions.add(PosixFilePermission.OWNER_READ);
      permissions.add(PosixFilePermission.OWNER_WRITE);
    }
    return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)};
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (view != null && Files.exists(from)) {
      view.setPermissions(Files.getPosixFilePermissions(from));
    }
  }
}
