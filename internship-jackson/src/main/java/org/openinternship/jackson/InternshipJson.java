package org.openinternship.jackson;

import static java.util.Objects.requireNonNull;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.openinternship.core.admission.AdmissionRequirement;
import org.openinternship.core.eligibility.Requirement;
import org.openinternship.core.reason.ReasonCode;
import org.openinternship.jackson.kit.BoundedOutput;
import org.openinternship.jackson.kit.DocumentPrinter;
import org.openinternship.jackson.kit.FormatVersion;
import org.openinternship.jackson.kit.JsonFault;
import org.openinternship.jackson.kit.JsonForms;
import org.openinternship.jackson.kit.JsonLimits;
import org.openinternship.jackson.kit.TextInput;
import org.openinternship.jackson.kit.Utf8Input;
import org.openinternship.jackson.kit.WholeFile;
import org.openinternship.jackson.vocabulary.Vocabulary;
import org.openinternship.matching.Allocation;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.policy.TeamProperty;
import org.openinternship.matching.scoring.Criterion;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.PackageVersion;
import tools.jackson.databind.JacksonModule;

/**
 * A reader and writer of the values of the library as JSON.
 *
 * <pre>{@code
 * Cohort cohort = InternshipJson.standard().read(Path.of("cohort.json"), Cohort.class);
 * InternshipJson.standard().write(cohort, Path.of("copy.json"));
 * }</pre>
 *
 * <p>{@link #listOf} does the same for lists of values, and {@link #linesOf} for events that are
 * appended to a file, one a line.
 *
 * <p><b>The form.</b> Properties have the names of the attributes and come in one order. Keys,
 * fields, countries and periods are texts, constants are their names, points are numbers that are
 * exact to the millionth. What is absent or empty is left out; {@code null} stands nowhere. What a
 * builder or standard rules assume is written and need not be there when read. The same value gives
 * the same bytes on every machine, in UTF-8 with line feeds. Each schema under {@code
 * org/openinternship/jackson/} describes the form for other tools and for editors, and a document
 * may name it in a first property {@code $schema}, which is a text.
 *
 * <p><b>Version.</b> A document of a type that has a schema begins with {@code "formatVersion"},
 * which is {@value #FORMAT_VERSION}; so does the body of a request that is such a value. Inside of
 * other objects, in lists and in all other values it is not written. When read it may be left out,
 * which means the current one, and may stand wherever a whole document stands; a later version is
 * refused, whether or not unknown properties are allowed.
 *
 * <p><b>Reading</b> takes UTF-8, with or without a byte order mark, and is strict: properties that
 * are not known, missing or given twice, values of another type, constants in other case, text
 * after the end and values that the library refuses are each an {@link InternshipJsonException}
 * that names the place. Whether the values fit together is another question, for {@link
 * org.openinternship.core.cohort.Cohort#validate()}. A fault tells what was found, except of a
 * {@linkplain org.openinternship.core.people.Personal personal} attribute, of which it tells the
 * place and what is expected. Beyond {@link #MAX_DEPTH}, {@link #MAX_TEXT_LENGTH}, {@link
 * #MAX_NUMBER_DIGITS} and {@link #MAX_DOCUMENT_LENGTH} nothing is read, and what could not be read
 * again is not written.
 *
 * <p>Immutable and safe for use by several threads. Time and memory are in proportion to the size
 * of the document.
 */
public final class InternshipJson {
  /** How deep objects and arrays are nested in a document that is read: {@value}. */
  public static final int MAX_DEPTH = JsonLimits.MAX_DEPTH;

  /** How many chars (UTF-16) a text or a name has, read or written: {@value}. */
  public static final int MAX_TEXT_LENGTH = JsonLimits.MAX_TEXT_LENGTH;

  /** How many digits a number has before its point, and behind it, read or written: {@value}. */
  public static final int MAX_NUMBER_DIGITS = JsonLimits.MAX_NUMBER_DIGITS;

  /**
   * How many bytes a document has, or a line of many, read or written: {@value}. A list may have
   * more, since its elements are read and written one by one.
   */
  public static final long MAX_DOCUMENT_LENGTH = JsonLimits.MAX_DOCUMENT_LENGTH;

  /**
   * The version of the form that is written: {@value}. Documents of this version and of all before
   * it are read, those of a later one are refused.
   */
  public static final int FORMAT_VERSION = FormatVersion.CURRENT;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(JsonLimits.READING)
          .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          // What breaks off must not look complete.
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
          .build();

  private static final InternshipJson STANDARD =
      new InternshipJson(Vocabulary.forms(), false, true);

  private final JsonForms forms;
  private final boolean unknownAllowed;
  private final boolean pretty;

  /** Made along with it, so that asking for it in a loop costs nothing. */
  private final InternshipJson compact;

  private InternshipJson(JsonForms forms, boolean unknownAllowed, boolean pretty) {
    this.forms = forms;
    this.unknownAllowed = unknownAllowed;
    this.pretty = pretty;
    this.compact = pretty ? new InternshipJson(forms, unknownAllowed, false) : this;
  }

  /**
   * Returns the strict reader and the writer for people: indented, small objects on one line.
   *
   * @return always the same
   * @throws IllegalStateException if the Jackson that is found is older than 3.1.1
   */
  public static InternshipJson standard() {
    JacksonVersion.check("jackson-core", PackageVersion.VERSION);
    return STANDARD;
  }

  /** {@return the same, but reading passes over properties that are not known} */
  public InternshipJson allowingUnknownProperties() {
    return unknownAllowed ? this : new InternshipJson(forms, true, pretty);
  }

  /** {@return the same, but writing leaves out all white space} */
  public InternshipJson compact() {
    return compact;
  }

  /**
   * Makes a reader and writer of documents whose top is a list.
   *
   * @param <T> the type of the elements
   * @param type the type of the elements, such as {@code Placement.class}
   * @return a reader and writer that is strict and indented as this one
   * @throws IllegalArgumentException if the type has no JSON form
   */
  public <T> JsonList<T> listOf(Class<T> type) {
    forms.check(requireNonNull(type, "InternshipJson.listOf: type"));
    return new JsonList<>(this, type);
  }

  /**
   * Makes a reader and writer of values one a line, to which others are appended.
   *
   * @param <T> the type of the values
   * @param type the type of the values, such as {@code PlacementEvent.class}
   * @return a reader and writer that is strict as this one
   * @throws IllegalArgumentException if the type has no JSON form
   */
  public <T> JsonLines<T> linesOf(Class<T> type) {
    forms.check(requireNonNull(type, "InternshipJson.linesOf: type"));
    return new JsonLines<>(this, type);
  }

  /**
   * Makes a requirement of the host's own known, which stands in policies by its name.
   *
   * @param own the requirement
   * @return a reader and writer that know it
   * @throws IllegalArgumentException if one of that name is known already
   */
  public InternshipJson with(Requirement own) {
    return with(Requirement.class, own);
  }

  /**
   * Makes a requirement of the host's own for admission known, which stands in programs by its
   * name, as a text among the objects of those that come with the library.
   *
   * @param own the requirement
   * @return a reader and writer that know it
   * @throws IllegalArgumentException if one of that name is known already
   */
  public InternshipJson with(AdmissionRequirement own) {
    return with(AdmissionRequirement.class, own);
  }

  /**
   * Makes a criterion of the host's own known, which stands in policies by its name.
   *
   * @param own the criterion
   * @return a reader and writer that know it
   * @throws IllegalArgumentException if one of that name is known already
   */
  public InternshipJson with(Criterion own) {
    return with(Criterion.class, own);
  }

  /**
   * Makes a mechanism of the host's own known, which stands in policies by its name.
   *
   * @param own the mechanism
   * @return a reader and writer that know it
   * @throws IllegalArgumentException if one of that name is known already
   */
  public InternshipJson with(Mechanism own) {
    return with(Mechanism.class, own);
  }

  /**
   * Makes a property of the host's own known that rules about teams ask for, which stands in
   * policies by its name, as a text among the objects of those that come with the library.
   *
   * @param own the property
   * @return a reader and writer that know it
   * @throws IllegalArgumentException if one of that name is known already
   */
  public InternshipJson with(TeamProperty own) {
    return with(TeamProperty.class, own);
  }

  /**
   * Makes a code of the host's own known, which stands in reasons by its name.
   *
   * @param own the code
   * @return a reader and writer that know it
   * @throws IllegalArgumentException if one of that name is known already
   */
  public InternshipJson with(ReasonCode own) {
    return with(ReasonCode.class, own);
  }

  private <T> InternshipJson with(Class<T> type, T own) {
    requireNonNull(own, "InternshipJson.with: own");
    return new InternshipJson(forms.with(type, own), unknownAllowed, pretty);
  }

  /**
   * Reads a file.
   *
   * @param <T> the type of the value
   * @param file the file, in UTF-8
   * @param type the type of the value, such as {@code Cohort.class}
   * @return the value
   * @throws InternshipJsonException if the file does not hold such a value
   * @throws IllegalArgumentException if the type has no JSON form
   * @throws UncheckedIOException if the file cannot be read
   */
  public <T> T read(Path file, Class<T> type) {
    requireNonNull(file, "InternshipJson.read: file");
    requireNonNull(type, "InternshipJson.read: type");
    try (InputStream in = WholeFile.open(file)) {
      return read(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a stream to its end and leaves it open.
   *
   * @param <T> the type of the value
   * @param in the stream, in UTF-8
   * @param type the type of the value
   * @return the value
   * @throws InternshipJsonException if the stream does not hold such a value
   * @throws IllegalArgumentException if the type has no JSON form
   * @throws UncheckedIOException if the stream cannot be read
   */
  public <T> T read(InputStream in, Class<T> type) {
    requireNonNull(in, "InternshipJson.read: in");
    return read(() -> parser(in), type);
  }

  /**
   * Reads a text.
   *
   * @param <T> the type of the value
   * @param text the text
   * @param type the type of the value
   * @return the value
   * @throws InternshipJsonException if the text does not hold such a value
   * @throws IllegalArgumentException if the type has no JSON form
   */
  public <T> T read(String text, Class<T> type) {
    requireNonNull(text, "InternshipJson.read: text");
    return read(() -> parser(text), type);
  }

  private <T> T read(Supplier<JsonParser> source, Class<T> type) {
    requireNonNull(type, "InternshipJson.read: type");
    try {
      return forms.document(source, type, unknownAllowed);
    } catch (JsonFault fault) {
      throw InternshipJsonException.of(fault);
    } catch (JacksonIOException e) {
      throw new UncheckedIOException(e.getCause());
    }
  }

  /**
   * Writes a file, or one in its place. If that fails, the file is as it was before and nothing is
   * left beside it: the bytes go to a new file in the same folder, which takes its place in the
   * end, in one step where the file system has such. Its name begins with a point, ends in {@code
   * .part} and is of nobody's; only a process that is killed leaves it there. Permissions stay as
   * they were, the owner is who writes, and other hard links keep the old content.
   *
   * <p>Where the file is a symbolic link, it stays one, and the file that it leads to is written. A
   * link that leads nowhere is refused, as is a file that is protected from writing. A device or a
   * pipe is written to as it is.
   *
   * @param value the value, written as what it is: a key declared as {@link
   *     org.openinternship.core.id.PersonId} has its kind in an attribute, but not at the top; an
   *     {@link Allocation} is written as its {@linkplain Allocation#record() record}
   * @param file the file
   * @throws IllegalArgumentException if the value has no JSON form
   * @throws InternshipJsonException if a part of the value has none
   * @throws UncheckedIOException if the file cannot be written, or its folder takes no new file
   */
  public void write(Object value, Path file) {
    requireNonNull(value, "InternshipJson.write: value");
    requireNonNull(file, "InternshipJson.write: file");
    WholeFile.write(file, out -> write(value, out));
  }

  /**
   * Writes to a stream and leaves it open.
   *
   * @param value the value, or an allocation for its record
   * @param out the stream
   * @throws IllegalArgumentException if the value has no JSON form
   * @throws InternshipJsonException if a part of the value has none
   * @throws UncheckedIOException if the stream cannot be written
   */
  public void write(Object value, OutputStream out) {
    requireNonNull(out, "InternshipJson.write: out");
    write(value, generators(new BoundedOutput(out, MAX_DOCUMENT_LENGTH)));
  }

  /**
   * Writes to a text.
   *
   * @param value the value, or an allocation for its record
   * @return the text, which ends with a line feed unless it is {@linkplain #compact() compact}
   * @throws IllegalArgumentException if the value has no JSON form
   * @throws InternshipJsonException if a part of the value has none
   */
  public String toText(Object value) {
    StringWriter text = new StringWriter();
    write(value, generators(text));
    return text.toString();
  }

  private void write(Object value, Function<ObjectWriteContext, JsonGenerator> target) {
    requireNonNull(value, "InternshipJson.write: value");
    print(target, out -> forms.write(value instanceof Allocation it ? it.record() : value, out));
  }

  /** Writes a document to where generators write. */
  void print(Function<ObjectWriteContext, JsonGenerator> target, Consumer<JsonGenerator> content) {
    ObjectWriteContext context = pretty ? DocumentPrinter.context() : ObjectWriteContext.empty();
    try (JsonGenerator out = target.apply(context)) {
      content.accept(out);
      if (pretty) {
        out.writeRaw('\n');
      }
    } catch (JsonFault fault) {
      throw InternshipJsonException.of(fault);
    } catch (JacksonIOException e) {
      throw new UncheckedIOException(e.getCause());
    }
  }

  JsonForms forms() {
    return forms;
  }

  boolean unknownAllowed() {
    return unknownAllowed;
  }

  JsonParser parser(InputStream in) {
    return parser(in, MAX_DOCUMENT_LENGTH);
  }

  JsonParser parser(InputStream in, boolean begins) {
    Utf8Input input =
        begins
            ? new Utf8Input(in, MAX_DOCUMENT_LENGTH)
            : Utf8Input.withoutMark(in, MAX_DOCUMENT_LENGTH);
    return FACTORY.createParser(ObjectReadContext.empty(), input);
  }

  JsonParser parser(InputStream in, long maxLength) {
    return FACTORY.createParser(ObjectReadContext.empty(), new Utf8Input(in, maxLength));
  }

  JsonParser parser(String text) {
    return FACTORY.createParser(ObjectReadContext.empty(), new TextInput(text));
  }

  Function<ObjectWriteContext, JsonGenerator> generators(OutputStream out) {
    return context -> FACTORY.createGenerator(context, out);
  }

  Function<ObjectWriteContext, JsonGenerator> generators(Writer out) {
    return context -> FACTORY.createGenerator(context, out);
  }

  static void close(Closeable open) {
    try {
      open.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Makes a module for Jackson's own mappers, for values inside of a host's own objects.
   *
   * @return a module that reads and writes like this, whatever else is set in the mapper
   */
  public JacksonModule module() {
    return new InternshipModule(forms, unknownAllowed);
  }
}
