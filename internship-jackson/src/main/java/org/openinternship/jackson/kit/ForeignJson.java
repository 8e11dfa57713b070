package org.openinternship.jackson.kit;

import java.io.InputStream;
import java.io.StringWriter;
import java.util.function.Supplier;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;

/**
 * Documents in formats of others, as trees. They are read within the limits of all documents, and
 * what is wrong with them as JSON is a {@link JsonFault} that repeats none of their values, as they
 * may be personal. They are written as the library writes its own: indented, with line feeds, the
 * same bytes for the same tree.
 */
public final class ForeignJson {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(JsonLimits.READING)
          .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
          .build();

  private ForeignJson() {}

  /**
   * Reads a stream to its end and leaves it open.
   *
   * @param in the stream, in UTF-8
   * @param maxLength how many bytes there may be
   * @return the tree
   */
  public static JsonNode read(InputStream in, long maxLength) {
    return read(
        () -> FACTORY.createParser(ObjectReadContext.empty(), new Utf8Input(in, maxLength)));
  }

  /**
   * Reads a text.
   *
   * @param text the text
   * @param maxLength how many chars there may be
   * @return the tree
   */
  public static JsonNode read(String text, long maxLength) {
    if (text.length() > maxLength) {
      throw JsonFault.tooLong(maxLength);
    }
    return read(() -> FACTORY.createParser(ObjectReadContext.empty(), new TextInput(text)));
  }

  private static JsonNode read(Supplier<JsonParser> source) {
    try (JsonParser parser = JsonInput.open(source)) {
      JsonInput in = new JsonInput(parser, true);
      in.beginPersonal();
      return in.document(TreeForm.INSTANCE);
    }
  }

  /**
   * Writes a tree.
   *
   * @param tree the tree
   * @return its text, which ends with a line feed
   */
  public static String text(JsonNode tree) {
    StringWriter text = new StringWriter();
    ObjectWriteContext context = DocumentPrinter.context();
    try (JsonGenerator out = FACTORY.createGenerator(context, text)) {
      TreeForm.INSTANCE.write(tree, out);
    }
    return text.append('\n').toString();
  }
}
