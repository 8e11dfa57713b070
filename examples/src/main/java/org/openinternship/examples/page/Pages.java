package org.openinternship.examples.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.output.WriterOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The engine of the templates, which were compiled with the classes of this package. */
final class Pages {
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Pages.class.getClassLoader(), Pages.class.getPackageName());

  private Pages() {}

  /** Renders a page; the writer stays open. */
  static void render(String template, Object page, Writer out) {
    try {
      ENGINE.render(template + ".jte", page, new WriterOutput(out));
    } catch (TemplateException e) {
      throw e.getCause() instanceof UncheckedIOException failed ? failed : e; // as is promised
    }
  }

  /** Writes a page to a file, in UTF-8; what is no Unicode text is told as a question mark. */
  static void write(String template, Object page, Path file) {
    try (OutputStream bytes = Files.newOutputStream(file);
        Writer out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
      render(template, page, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
