package org.openinternship.jackson;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openinternship.jackson.kit.ElementReader;
import org.openinternship.jackson.kit.WholeFile;
import tools.jackson.core.JsonParser;

/**
 * A reader and writer of documents whose top is a list of values of one type.
 *
 * <pre>{@code
 * JsonList<Placement> placements = InternshipJson.standard().listOf(Placement.class);
 * placements.write(all, Path.of("placements.json"));
 * List<Placement> read = placements.read(Path.of("placements.json"));
 * }</pre>
 *
 * <p>Each element has the form that it has as a document of its own, and a fault names the element
 * first, as in {@code /17/history/0/at}. Elements are read and written in their order, one by one:
 * a stream takes memory in proportion to its greatest element, not to their number.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param <T> the type of the elements
 */
public final class JsonList<T> {
  private final InternshipJson json;
  private final Class<T> type;
  private final Skipping skipping;

  JsonList(InternshipJson json, Class<T> type) {
    this(json, type, Skipping.NONE);
  }

  private JsonList(InternshipJson json, Class<T> type, Skipping skipping) {
    this.json = json;
    this.type = type;
    this.skipping = skipping;
  }

  /**
   * Reads on where an element is no such value: it is passed over and told to the caller instead,
   * in its place among the elements. Without this method the first such element ends the reading.
   *
   * <pre>{@code
   * List<BadRecord> bad = new ArrayList<>();
   * List<Intern> interns = json.listOf(Intern.class).skipping(100, bad::add).read(file);
   * }</pre>
   *
   * <p>So every element is given, told, or ends the reading. It ends at the element after the last
   * that may be passed over, by the {@link InternshipJsonException} that tells of it, when all
   * before were told; and always where the document is no JSON or breaks off, since nobody knows
   * where the next element begins. Where that may happen, {@link JsonLines} can be read on.
   *
   * @param max how many elements of one reading are passed over, 0 or more; {@link
   *     Integer#MAX_VALUE} for any number
   * @param skipped is told of the first fault of each, by the thread that reads; what it throws
   *     ends the reading
   * @return the same, but for reading
   * @throws IllegalArgumentException if the number is negative
   */
  public JsonList<T> skipping(int max, Consumer<? super BadRecord> skipped) {
    return new JsonList<>(json, type, Skipping.of("JsonList", max, skipped));
  }

  /**
   * Reads a file.
   *
   * @param file the file, in UTF-8
   * @return its elements; unmodifiable
   * @throws InternshipJsonException if it does not hold a list of such values
   * @throws UncheckedIOException if it cannot be read
   */
  public List<T> read(Path file) {
    try (Stream<T> elements = stream(file)) {
      return elements.toList();
    }
  }

  /**
   * Reads a stream of bytes to its end and leaves it open.
   *
   * @param in the stream, in UTF-8
   * @return its elements; unmodifiable
   * @throws InternshipJsonException if it does not hold a list of such values
   * @throws UncheckedIOException if it cannot be read
   */
  public List<T> read(InputStream in) {
    try (Stream<T> elements = stream(in)) {
      return elements.toList();
    }
  }

  /**
   * Reads a text.
   *
   * @param text the text
   * @return its elements; unmodifiable
   * @throws InternshipJsonException if it does not hold a list of such values
   */
  public List<T> read(String text) {
    requireNonNull(text, "JsonList.text");
    try (Stream<T> elements = stream(() -> json.parser(text))) {
      return elements.toList();
    }
  }

  /**
   * Reads a file element by element, as they are asked for. What is wrong with an element, or with
   * what follows it, is told when the stream comes to it.
   *
   * @param file the file, in UTF-8
   * @return the elements, to be closed in the end, which closes the file
   * @throws UncheckedIOException if it cannot be opened
   */
  public Stream<T> stream(Path file) {
    requireNonNull(file, "JsonList.file");
    try {
      InputStream in = WholeFile.open(file);
      return stream(in).onClose(() -> InternshipJson.close(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a stream of bytes element by element, as they are asked for, and leaves it open.
   *
   * @param in the stream, in UTF-8, which may be read ahead of the elements
   * @return the elements
   */
  public Stream<T> stream(InputStream in) {
    requireNonNull(in, "JsonList.in");
    return stream(() -> json.parser(in, Long.MAX_VALUE));
  }

  private Stream<T> stream(Supplier<JsonParser> source) {
    ElementReader<T> elements =
        json.forms().elements(source, type, json.unknownAllowed(), skipping.begin());
    return ReadStream.of(elements).onClose(elements::close);
  }

  /**
   * Writes a file, or one in its place, as {@link InternshipJson#write(Object, Path)} does: if that
   * fails, it is as it was before and nothing is left beside it.
   *
   * @param values the elements
   * @param file the file
   * @throws InternshipJsonException if a part of a value has no JSON form
   * @throws UncheckedIOException if the file cannot be written
   */
  public void write(Iterable<? extends T> values, Path file) {
    requireNonNull(values, "JsonList.values");
    requireNonNull(file, "JsonList.file");
    WholeFile.write(file, out -> write(values, out));
  }

  /**
   * Writes to a stream and leaves it open.
   *
   * @param values the elements
   * @param out the stream
   * @throws InternshipJsonException if a part of a value has no JSON form
   * @throws UncheckedIOException if the stream cannot be written
   */
  public void write(Iterable<? extends T> values, OutputStream out) {
    requireNonNull(values, "JsonList.values");
    requireNonNull(out, "JsonList.out");
    json.print(
        json.generators(out), to -> json.forms().writeList(type, values, "JsonList.values", to));
  }

  /**
   * Writes to a text.
   *
   * @param values the elements
   * @return the text
   * @throws InternshipJsonException if a part of a value has no JSON form
   */
  public String toText(Iterable<? extends T> values) {
    requireNonNull(values, "JsonList.values");
    StringWriter text = new StringWriter();
    json.print(
        json.generators(text), to -> json.forms().writeList(type, values, "JsonList.values", to));
    return text.toString();
  }
}
