package org.openinternship.jackson.kit;

import java.math.BigDecimal;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.util.TokenBuffer;

/** The document being read, which knows the place of every fault. */
final class JsonInput {
  /** Names the schema of a document for editors; says nothing about the value. */
  private static final String SCHEMA = "$schema";

  private static final int SHOWN = 60;

  /** Where Jackson's messages go on to its settings and the places of other tokens. */
  private static final Pattern ADVICE =
      Pattern.compile(
          ", from `[^`]*`|: enable `.*"
              + "|\\s*\\((for \\w+ starting|start marker|not recognized|consider enabling) .*");

  private final JsonParser parser;
  private final boolean unknownAllowed;

  JsonInput(JsonParser parser, boolean unknownAllowed) {
    this.parser = parser;
    this.unknownAllowed = unknownAllowed;
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

  private <T> T last(T value) {
    end();
    return value;
  }

  private void end() {
    if (next() != null) {
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
    } catch (JacksonException e) {
      throw new JsonFault(parser, here(), problem(e), e.getLocation(), e);
    }
  }

  /** What Jackson says, without its advice on settings, which nobody can change here. */
  private static String problem(JacksonException e) {
    if (e instanceof UnexpectedEndOfInputException) {
      return "the document ends too early";
    }
    String said = ADVICE.matcher(e.getOriginalMessage()).replaceAll("");
    return e instanceof StreamConstraintsException ? said : "is not JSON: " + said;
  }

  /** The value at the current token, put by until it is known what it is. */
  JsonInput later() {
    TokenBuffer buffer = TokenBuffer.forBuffering(parser, parser.objectReadContext());
    JsonParser later = buffer.asParser(parser.objectReadContext(), parser); // knows the place
    buffer.copyCurrentStructure(parser);
    later.nextToken();
    return new JsonInput(later, unknownAllowed);
  }

  JsonToken token() {
    return parser.currentToken();
  }

  JsonToken next() {
    return parser.nextToken();
  }

  /** The text of a name, a text or a number. */
  String text() {
    return parser.getString();
  }

  /** The exact value of a number. */
  BigDecimal decimal() {
    return parser.getDecimalValue();
  }

  long integer() {
    return parser.getLongValue();
  }

  /** Where the current token begins. */
  TokenStreamLocation location() {
    return parser.currentTokenLocation();
  }

  void expect(JsonToken token, JsonForm<?> form) {
    if (token() != token) {
      throw mismatch(form.expectation());
    }
  }

  /** Passes over a property that is not known, if that is allowed. */
  void unknown(PropertyReader known) {
    boolean ofDocument = parser.streamReadContext().getParent().inRoot();
    if (!unknownAllowed && !(ofDocument && text().equals(SCHEMA))) {
      throw fault("is not known here, only " + known.list() + " are");
    }
    next();
    parser.skipChildren();
  }

  /** Makes a value of what was read. */
  <T> T made(TokenStreamLocation start, Supplier<T> value) {
    try {
      return value.get();
    } catch (ComputedProperty.Contradiction e) {
      throw fault(e.property(), String.valueOf(e.getMessage()), start);
    } catch (IllegalArgumentException e) {
      throw new JsonFault(parser, here(), String.valueOf(e.getMessage()), start, e);
    }
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

  private String found() {
    JsonToken token = token();
    if (token == null) {
      return "nothing";
    }
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_STRING -> '"' + shown() + '"';
      default -> shown();
    };
  }

  private String shown() {
    String text = text();
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
  }
}
