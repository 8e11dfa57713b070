package org.openinternship.jackson.kit;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.internal.NearestName;
import org.openinternship.core.internal.Quoted;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.databind.util.TokenBuffer;

/** The document being read, which knows the place of every fault. */
final class JsonInput {
  /** Names the schema of a document for editors; says nothing about the value. */
  private static final String SCHEMA = "$schema";

  /**
   * Where Jackson's messages go on to its settings and the places of other tokens, and where they
   * repeat what is no token: it looks at a value before it is known whose it is.
   */
  private static final Pattern ADVICE =
      Pattern.compile(
          "(?<=Unrecognized token) '[^']*'|, from `[^`]*`|: enable `.*"
              + "|\\s*\\((for \\w+ starting|start marker|not recognized|consider enabling) .*");

  /**
   * What Jackson says of a byte that is not ASCII and begins no token, be it of a good character or
   * not. It comes from a parser of a host's own mapper; {@link Utf8Input} lets none through.
   */
  private static final Pattern NOT_ASCII =
      Pattern.compile(
          "Invalid UTF-8 .*|Unexpected character \\(.*code"
              + " (12[89]|1[3-9]\\d|[2-9]\\d\\d|\\d{4,})\\D.*",
          Pattern.DOTALL);

  /** What was found, up to the cause that it may have. */
  private static final String FOUND = ": found .*?(?=\\. Maybe |$)";

  private final JsonParser parser;
  private final boolean unknownAllowed;
  private final RepeatedTexts texts;
  private final RepeatedObjects objects;
  private final Elements elements = new Elements();

  /** Whether it is a value that was put by, which is no document however it is nested. */
  private boolean part;

  /** Whether the parser is on its way to the next token. */
  private boolean moving;

  /** A number beyond its type in the object just read. */
  private @Nullable OutsideNumber outside;

  /** How many of the properties that are being read hold something personal. */
  private int personal;

  /** Whether the document itself is at fault, so that nobody knows what comes after. */
  private boolean broken;

  JsonInput(JsonParser parser, boolean unknownAllowed) {
    this(parser, unknownAllowed, new RepeatedTexts(), new RepeatedObjects());
  }

  /** Reads on with what was made of other documents, as of the lines before. */
  JsonInput(
      JsonParser parser, boolean unknownAllowed, RepeatedTexts texts, RepeatedObjects objects) {
    this.parser = parser;
    this.unknownAllowed = unknownAllowed;
    this.texts = texts;
    this.objects = objects;
  }

  /** Opens a document, which looks at its first bytes. */
  static JsonParser open(Supplier<JsonParser> source) {
    try {
      return source.get();
    } catch (Utf8Input.Refused e) {
      throw new JsonFault(null, JsonPointer.empty(), e.problem(), e.location(), null);
    }
  }

  /** Reads the one value of a whole document. */
  <T> T document(JsonForm<T> form) {
    return guarded(
        () -> {
          next();
          return last(form.read(this));
        });
  }

  /** Reads the one value of a whole line; null if there is nothing but white space. */
  <T> @Nullable T line(JsonForm<T> form) {
    return guarded(() -> next() == null ? null : last(form.read(this)));
  }

  /** Begins a document that is an array. */
  void begin(JsonForm<?> array) {
    guarded(
        () -> {
          next();
          expect(JsonToken.START_ARRAY, array);
          return true;
        });
  }

  /** Reads the next element of a document that is an array; null if that was all. */
  <T> @Nullable T element(JsonForm<T> form) {
    return guarded(
        () -> {
          if (next() != JsonToken.END_ARRAY) {
            return form.read(this);
          }
          end();
          return null;
        });
  }

  /**
   * Passes over what is left of an element that is no such value. What is met there was not looked
   * at, so no message repeats it.
   *
   * @throws JsonFault if the document is broken there
   */
  void passOver() {
    personal++;
    guarded(
        () -> {
          while (!parser.streamReadContext().getParent().inRoot()) {
            next();
          }
          return true;
        });
    personal = 0;
    outside = null;
    elements.clear();
  }

  /** Whether the document itself is at fault, or what is after it, and not one of its values. */
  boolean isBroken() {
    return broken;
  }

  private <T> T last(T value) {
    end();
    return value;
  }

  private void end() {
    if (next() != null) {
      broken = true;
      throw mismatch("the end of the document");
    }
  }

  /** Reads a value that begins at the current token, inside of a document or not. */
  <T> T value(JsonForm<T> form) {
    return guarded(() -> form.read(this));
  }

  private <T extends @Nullable Object> T guarded(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (JsonFault | JacksonIOException e) {
      throw e;
    } catch (JacksonException e) { // no cause: it may hold the text that it stumbled over
      broken = true;
      throw new JsonFault(parser, here(), problem(e), place(e), null);
    } catch (Utf8Input.Refused e) {
      broken = true;
      String problem = personal > 0 ? e.problem().replaceFirst(FOUND, "") : e.problem();
      throw new JsonFault(parser, around(), problem, e.location(), null);
    }
  }

  /** A limit is met without a place. */
  private TokenStreamLocation place(JacksonException e) {
    TokenStreamLocation place = e.getLocation();
    return place == null ? parser.currentLocation() : place;
  }

  /** What Jackson says, without its advice on settings, which nobody can change here. */
  private String problem(JacksonException e) {
    if (e instanceof UnexpectedEndOfInputException) {
      return "the document ends too early";
    } else if (personal > 0) {
      return "is not JSON";
    }
    String said = ADVICE.matcher(e.getOriginalMessage()).replaceAll("");
    if (NOT_ASCII.matcher(said).matches()) {
      said = "found what is no ASCII outside of a text, or no UTF-8";
    }
    return e instanceof StreamConstraintsException ? said : "is not JSON: " + said;
  }

  /** The value at the current token, put by until it is known what it is. */
  JsonInput later() {
    TokenBuffer buffer = TokenBuffer.forBuffering(parser, parser.objectReadContext());
    JsonParser later = buffer.asParser(parser.objectReadContext(), parser); // knows the place
    buffer.copyCurrentStructure(parser);
    later.nextToken();
    JsonInput input = new JsonInput(later, unknownAllowed, texts, objects);
    input.personal = personal;
    input.part = true;
    return input;
  }

  /** Begins a value that no message repeats: place and expectation are enough. */
  void beginPersonal() {
    personal++;
  }

  /** Ends such a value; not called after a fault, which is told when all is unwound. */
  void endPersonal() {
    personal--;
  }

  JsonToken token() {
    return parser.currentToken();
  }

  JsonToken next() {
    moving = true;
    JsonToken token = parser.nextToken();
    moving = false;
    return token;
  }

  /** Goes on to the next name, and returns its place among the known ones, or what Jackson says. */
  int nextName(PropertyNameMatcher known) {
    moving = true;
    int match = parser.nextNameMatch(known);
    moving = false;
    return match;
  }

  /** Reads a text in a form, or finds what the same one was read as before. */
  @SuppressWarnings("unchecked") // kept for this very form
  <T> T repeated(DictionaryForm.KeyForm<T> form) {
    if (!parser.hasStringCharacters() || parser.getStringLength() > RepeatedTexts.MAX_LENGTH) {
      return form.named(this);
    }
    Object known =
        texts.get(
            form, parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
    if (known != null) {
      return (T) known;
    }
    T value = form.named(this);
    texts.keep(form, text(), value);
    return value;
  }

  /** What was read for the same text in the same form before. */
  RepeatedTexts texts() {
    return texts;
  }

  /** What was read for the same parts in the same form before. */
  RepeatedObjects objects() {
    return objects;
  }

  /** The elements of the lists that are being read. */
  Elements elements() {
    return elements;
  }

  /** The text of a name, a text or a number. */
  String text() {
    return parser.getString();
  }

  /**
   * The name that was probably meant by the text, to follow a message; nothing if it is personal.
   */
  String near(Collection<String> names) {
    return personal > 0 ? "" : maybe(text(), names);
  }

  private static String maybe(String written, Collection<String> names) {
    return NearestName.to(written, names.stream())
        .map(near -> ". Maybe " + near + " was meant")
        .orElse("");
  }

  /** The exact value of a number. */
  BigDecimal decimal() {
    try {
      return parser.getDecimalValue();
    } catch (NumberFormatException e) { // what Java has no exponent for
      throw mismatch("a number that can be computed with");
    }
  }

  long integer() {
    return parser.getLongValue();
  }

  /** Where the current token begins; where there is none, the end. */
  TokenStreamLocation location() {
    return token() == null ? parser.currentLocation() : parser.currentTokenLocation();
  }

  void expect(JsonToken token, JsonForm<?> form) {
    if (token() != token) {
      throw mismatch(form.expectation());
    }
  }

  /** Whether the current property is one of the object that is the whole document. */
  boolean ofDocument() {
    return !part && parser.streamReadContext().getParent().inRoot();
  }

  /**
   * Passes over a property that is not known, if that is allowed.
   *
   * @param first whether it is the first one of its object
   */
  void unknown(PropertyReader known, boolean first) {
    boolean schema = text().equals(SCHEMA) && ofDocument();
    if (schema && first) {
      if (next() != JsonToken.VALUE_STRING) {
        throw mismatch("a text that names the schema");
      }
      return;
    } else if (schema) {
      throw fault("is not the first property of the document. Maybe two documents were joined");
    } else if (!unknownAllowed) {
      String maybe = maybe(text(), known.names());
      throw fault("is not known here, only " + known.list() + " are" + maybe);
    }
    next();
    parser.skipChildren();
  }

  /** Takes note of a number beyond its type in the object just read; null if there is none. */
  void outside(@Nullable OutsideNumber number) {
    outside = number;
  }

  /**
   * Returns the number beyond its type in the object just read, if there is one, and forgets it.
   */
  @Nullable OutsideNumber takeOutside() {
    OutsideNumber number = outside;
    outside = null;
    return number;
  }

  /** The fault of an object with a number beyond its type, which is asked what it takes there. */
  JsonFault outside(ObjectForm<?> form, OutsideNumber number, Supplier<?> value) {
    try {
      Objects.requireNonNull(value.get());
    } catch (IllegalArgumentException e) {
      return personal > 0 ? number.fault() : number.told(form, String.valueOf(e.getMessage()));
    } catch (RuntimeException e) { // not in words of the domain
      return number.fault();
    }
    return number.fault();
  }

  /**
   * The fault that no value could be made of what was read.
   *
   * @param start where it begins
   * @param e why not
   */
  JsonFault refusal(JsonForm<?> form, TokenStreamLocation start, RuntimeException e) {
    if (e instanceof JsonFault fault) {
      return fault;
    } else if (e instanceof ComputedProperty.Contradiction contradiction) {
      return personal > 0
          ? refused(form, here(), start)
          : fault(contradiction.property(), String.valueOf(e.getMessage()), start);
    } else if (e instanceof IllegalArgumentException refusal) {
      return told(form, start, refusal);
    }
    return refused(form, here(), start); // not in words of the domain, may repeat what it was given
  }

  /** A refusal in words of the domain, at the attribute that it speaks of. */
  private JsonFault told(JsonForm<?> form, TokenStreamLocation start, IllegalArgumentException e) {
    String refusal = String.valueOf(e.getMessage());
    ObjectProperty its = form instanceof ObjectForm<?> object ? object.spokenOf(refusal) : null;
    JsonPointer place = its == null ? here() : here().appendProperty(its.name());
    if (personal > 0 || (form instanceof ObjectForm<?> object && object.namesPersonal(refusal))) {
      return refused(its == null ? form : its.form(), place, start);
    }
    return new JsonFault(parser, place, refusal, start, e);
  }

  private JsonFault refused(JsonForm<?> form, JsonPointer place, TokenStreamLocation start) {
    return new JsonFault(parser, place, "is refused, expected " + form.expectation(), start, null);
  }

  /** A fault of a property of the object just read. */
  JsonFault fault(String property, String problem, TokenStreamLocation start) {
    JsonPointer place = here().appendProperty(property);
    return new JsonFault(parser, place, problem, start, null);
  }

  /** The fault that the current token is something else. */
  JsonFault mismatch(String expectation) {
    String maybe = token() == JsonToken.VALUE_NULL ? ". Maybe leave it out" : "";
    return fault("found " + found() + ", expected " + expectation + maybe);
  }

  /** A fault of the current token. */
  JsonFault fault(String problem) {
    return new JsonFault(parser, here(), problem, location(), null);
  }

  private JsonPointer here() {
    return parser.streamReadContext().pathAsPointer();
  }

  /** The place of a stray character: behind the value of a property it is the object around it. */
  private JsonPointer around() {
    TokenStreamContext context = parser.streamReadContext();
    return moving && context.inObject() && token() != JsonToken.PROPERTY_NAME
        ? context.getParent().pathAsPointer()
        : here();
  }

  private String found() {
    JsonToken token = token();
    if (token == null) {
      return "nothing";
    }
    if (personal > 0) {
      return kind(token);
    }
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_STRING -> '"' + shown() + '"';
      default -> shown();
    };
  }

  /** What a personal value is, without saying which. */
  private static String kind(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_STRING -> "a text";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      case VALUE_NULL -> "null";
      default -> "true or false";
    };
  }

  private String shown() {
    return Quoted.start(text(), Quoted.MAX_SHOWN);
  }
}
