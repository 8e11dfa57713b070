package org.openinternship.jackson.kit;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;

/**
 * JSON for people: what is small stands on one line, everything else on lines of its own, indented
 * by two spaces, with line feeds. For one document only.
 */
public final class DocumentPrinter implements PrettyPrinter {
  /** The {@linkplain JsonForm#width() width} up to which an object or array stands on one line. */
  private static final int WIDEST = 6;

  /** How many objects and arrays are open whose parts stand on lines of their own. */
  private int depth;

  /** How many are open inside of one that stands on one line, itself included. */
  private int inline;

  private DocumentPrinter() {}

  /** {@return what makes a generator write one document for people} */
  public static ObjectWriteContext context() {
    return new ObjectWriteContext.Base() {
      @Override
      public PrettyPrinter getPrettyPrinter() {
        return new DocumentPrinter();
      }

      @Override
      public boolean hasPrettyPrinter() {
        return true;
      }
    };
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator out) {
    out.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator out) {
    start('{', out);
  }

  @Override
  public void beforeObjectEntries(JsonGenerator out) {
    lineUnlessInline(out);
  }

  @Override
  public void writeObjectNameValueSeparator(JsonGenerator out) {
    out.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator out) {
    separate(out);
  }

  @Override
  public void writeEndObject(JsonGenerator out, int entries) {
    end('}', entries, out);
  }

  @Override
  public void writeStartArray(JsonGenerator out) {
    start('[', out);
  }

  @Override
  public void beforeArrayValues(JsonGenerator out) {
    lineUnlessInline(out);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator out) {
    separate(out);
  }

  @Override
  public void writeEndArray(JsonGenerator out, int values) {
    end(']', values, out);
  }

  private void start(char bracket, JsonGenerator out) {
    if (inline > 0 || (out.currentValue() instanceof JsonForm<?> form && form.width() <= WIDEST)) {
      inline++;
    } else {
      depth++;
    }
    out.writeRaw(bracket);
  }

  private void separate(JsonGenerator out) {
    out.writeRaw(inline > 0 ? ", " : ",");
    lineUnlessInline(out);
  }

  private void end(char bracket, int entries, JsonGenerator out) {
    if (inline > 0) {
      inline--;
    } else {
      depth--;
      if (entries > 0) {
        lineUnlessInline(out);
      }
    }
    out.writeRaw(bracket);
  }

  private void lineUnlessInline(JsonGenerator out) {
    if (inline == 0) {
      out.writeRaw('\n');
      for (int i = 0; i < depth; i++) {
        out.writeRaw("  ");
      }
    }
  }
}
