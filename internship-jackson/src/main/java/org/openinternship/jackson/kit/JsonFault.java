package org.openinternship.jackson.kit;

import java.io.Closeable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;

/** A fault of a document or value and its place, before the front makes its own exception of it. */
public final class JsonFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient @Nullable Closeable processor;
  private final transient JsonPointer place;
  private final String problem;
  private final @Nullable TokenStreamLocation location;

  JsonFault(
      @Nullable Closeable processor,
      JsonPointer place,
      String problem,
      @Nullable TokenStreamLocation location,
      @Nullable Throwable cause) {
    super(problem, cause);
    this.processor = processor;
    this.place = place;
    this.problem = problem;
    this.location = location;
  }

  /**
   * The fault that a value cannot be written where it would come next.
   *
   * @param out where it would come
   * @param problem why not
   * @return the fault
   */
  public static JsonFault unwritable(JsonGenerator out, String problem) {
    TokenStreamContext context = out.streamWriteContext();
    JsonPointer place =
        context.inArray()
            ? context.getParent().pathAsPointer().appendIndex(context.getEntryCount())
            : context.pathAsPointer();
    return new JsonFault(out, place, problem, null, null);
  }

  /**
   * The fault that what is to be read at the current token cannot be.
   *
   * @param in where it stands
   * @param problem why not, and what can be
   * @return the fault
   */
  public static JsonFault at(JsonParser in, String problem) {
    return new JsonFault(
        in, in.streamReadContext().pathAsPointer(), problem, in.currentTokenLocation(), null);
  }

  /** The fault that a document has more bytes than a reader takes. */
  static JsonFault tooLong(long max) {
    return new JsonFault(
        null,
        JsonPointer.empty(),
        "has more than " + max + " bytes, the limit of a document. Maybe write a list or lines",
        null,
        null);
  }

  /** The same fault, of a document that is one line of several. */
  JsonFault inLine(int line) {
    return location == null
        ? this
        : new JsonFault(processor, place, problem, place(line, location.getColumnNr()), getCause());
  }

  /**
   * Says the same place with other words.
   *
   * @param other the words
   * @return a fault at the same place
   */
  public JsonFault saying(String other) {
    return new JsonFault(processor, place, other, location, null);
  }

  static TokenStreamLocation place(int line, int column) {
    return new TokenStreamLocation(ContentReference.unknown(), -1, line, column);
  }

  /** {@return the parser or generator at work} */
  public @Nullable Closeable processor() {
    return processor;
  }

  /** {@return the place in the document} */
  public JsonPointer place() {
    return place;
  }

  /** {@return what is wrong, and what would be right} */
  public String problem() {
    return problem;
  }

  /** {@return line and column, if the document has such} */
  public @Nullable TokenStreamLocation location() {
    return location;
  }
}
