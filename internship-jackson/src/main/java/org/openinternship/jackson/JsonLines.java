package org.openinternship.jackson;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.openinternship.jackson.kit.BoundedOutput;
import org.openinternship.jackson.kit.WholeFile;

/**
 * A reader and writer of values one a line, to which others are appended: the form for events.
 *
 * <pre>{@code
 * JsonLines<PlacementEvent> lines = InternshipJson.standard().linesOf(PlacementEvent.class);
 * lines.append(Event.since(saved.history(), placement.history()), file);
 * List<PlacementEvent> history = lines.read(file);
 * }</pre>
 *
 * <p>Each line is a document of its own without white space, the same bytes for the same value on
 * every machine, and ends with a line feed. <strong>A line without a line feed is none</strong>:
 * writing it was interrupted, so reading and appending refuse it by its number, and {@link #cutOff}
 * removes it. Lines of nothing but white space are passed over. Every fault names the place in the
 * value, the line and the column, as in {@code /at: is missing, expected ... (line 17, column 2)}.
 * A byte order mark may stand at the beginning of the first line alone, so files that were joined
 * are refused where the second has one.
 *
 * <p>A stream takes memory in proportion to its greatest line, not to their number. Immutable and
 * safe for use by several threads; a file must have one writer at a time.
 *
 * @param <T> the type of the values
 */
public final class JsonLines<T> {
  private final InternshipJson json;
  private final Class<T> type;
  private final Skipping skipping;

  JsonLines(InternshipJson json, Class<T> type) {
    this(json.compact(), type, Skipping.NONE);
  }

  private JsonLines(InternshipJson json, Class<T> type, Skipping skipping) {
    this.json = json;
    this.type = type;
    this.skipping = skipping;
  }

  /**
   * Reads on where a line holds no such value: it is passed over and told to the caller instead, in
   * its place among the values. Without this method the first such line ends the reading.
   *
   * <pre>{@code
   * List<BadRecord> bad = new ArrayList<>();
   * List<Intern> interns = json.linesOf(Intern.class).skipping(100, bad::add).read(file);
   * }</pre>
   *
   * <p>So every line of a reading is blank, given, told, or ends it. It ends at the line after the
   * last that may be passed over, by the {@link InternshipJsonException} that tells of it, when all
   * before were told; and always at a last line that breaks off, since nobody knows what else is
   * missing. Lines that are JSON and lines that are not are alike in this.
   *
   * @param max how many lines of one reading are passed over, 0 or more; {@link Integer#MAX_VALUE}
   *     for any number
   * @param skipped is told of each, by the thread that reads; what it throws ends the reading
   * @return the same, but for reading
   * @throws IllegalArgumentException if the number is negative
   */
  public JsonLines<T> skipping(int max, Consumer<? super BadRecord> skipped) {
    return new JsonLines<>(json, type, Skipping.of("JsonLines", max, skipped));
  }

  /**
   * Reads a file. One to which no value was ever appended is not there, which is an error as for
   * any file: an empty history and a mistaken name must not look alike.
   *
   * @param file the file, in UTF-8
   * @return the values of its lines, in their order; unmodifiable
   * @throws InternshipJsonException if a line does not hold such a value, or the last one breaks
   *     off; names the line
   * @throws UncheckedIOException if it cannot be read; by a {@link
   *     java.nio.file.NoSuchFileException} if it is not there
   */
  public List<T> read(Path file) {
    try (Stream<T> values = stream(file)) {
      return values.toList();
    }
  }

  /**
   * Reads a stream of bytes to its end and leaves it open.
   *
   * @param in the stream, in UTF-8
   * @return the values of its lines, in their order; unmodifiable
   * @throws InternshipJsonException if a line does not hold such a value, or the last one breaks
   *     off; names the line
   * @throws UncheckedIOException if it cannot be read
   */
  public List<T> read(InputStream in) {
    return stream(in).toList();
  }

  /**
   * Reads a file line by line, as they are asked for. What is wrong with a line is told when the
   * stream comes to it.
   *
   * @param file the file, in UTF-8
   * @return the values, to be closed in the end, which closes the file
   * @throws UncheckedIOException if it cannot be opened; by a {@link
   *     java.nio.file.NoSuchFileException} if it is not there
   */
  public Stream<T> stream(Path file) {
    requireNonNull(file, "JsonLines.file");
    try {
      InputStream in = WholeFile.open(file);
      return stream(in).onClose(() -> InternshipJson.close(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a stream of bytes line by line, as they are asked for, and leaves it open.
   *
   * @param in the stream, in UTF-8, which may be read ahead of the lines
   * @return the values
   */
  public Stream<T> stream(InputStream in) {
    requireNonNull(in, "JsonLines.in");
    return ReadStream.of(
        json.forms().lines(in, json::parser, type, json.unknownAllowed(), skipping.begin()));
  }

  /**
   * Writes values after those that a file has, which is made if it is not there. When this returns,
   * they are on the disk as far as the system tells; if it fails, the file has what it had before.
   * Only a machine that stops in the middle leaves a line that breaks off.
   *
   * @param values the values; if there are none, nothing happens, and no file is made
   * @param file the file
   * @throws InternshipJsonException if the last line of the file breaks off, or a part of a value
   *     has no JSON form
   * @throws UncheckedIOException if the file cannot be written
   */
  public void append(Iterable<? extends T> values, Path file) {
    requireNonNull(values, "JsonLines.values");
    requireNonNull(file, "JsonLines.file");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(values, bytes);
    try {
      if (bytes.size() > 0 && !LineEnd.append(bytes.toByteArray(), file)) {
        new JsonLines<>(json, type)
            .read(file); // which names the line that breaks off, or another fault before it
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes a file with these values alone, as {@link InternshipJson#write(Object, Path)} does: if
   * that fails, it is as it was before and nothing is left beside it.
   *
   * @param values the values
   * @param file the file
   * @throws InternshipJsonException if a part of a value has no JSON form
   * @throws UncheckedIOException if the file cannot be written
   */
  public void write(Iterable<? extends T> values, Path file) {
    requireNonNull(values, "JsonLines.values");
    requireNonNull(file, "JsonLines.file");
    WholeFile.write(file, out -> write(values, out));
  }

  /**
   * Writes values to a stream and leaves it open.
   *
   * @param values the values
   * @param out the stream
   * @throws InternshipJsonException if a part of a value has no JSON form
   * @throws UncheckedIOException if the stream cannot be written
   */
  public void write(Iterable<? extends T> values, OutputStream out) {
    requireNonNull(values, "JsonLines.values");
    requireNonNull(out, "JsonLines.out");
    for (T value : values) {
      requireNonNull(value, "JsonLines.values has an element that is null");
      json.print(
          json.generators(new BoundedOutput(out, InternshipJson.MAX_DOCUMENT_LENGTH)),
          to -> {
            json.forms().write(type, value, to);
            to.writeRaw('\n');
          });
    }
  }

  /**
   * Cuts off the last line of a file if it breaks off, so that others can be appended.
   *
   * @param file the file
   * @return the number of bytes that are gone; 0 if every line ends with a line feed
   * @throws UncheckedIOException if the file cannot be read or written
   */
  public long cutOff(Path file) {
    requireNonNull(file, "JsonLines.file");
    try {
      return LineEnd.cutOff(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
