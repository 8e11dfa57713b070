package org.openinternship.examples.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/**
 * A style sheet or script that stands inside of the pages.
 *
 * @param text its text, our own and therefore not escaped
 * @param hash what the page's content security policy knows it by: nothing else is run or loaded
 */
record Asset(String text, String hash) {
  static final Asset STYLE = read("page.css");
  static final Asset SCRIPT = read("page.js");

  /** The content security policy: no network, and no script or style but these. */
  static final String POLICY =
      "default-src 'none'; style-src " + STYLE.hash() + "; script-src " + SCRIPT.hash();

  private static Asset read(String name) {
    try (InputStream in = Objects.requireNonNull(Asset.class.getResourceAsStream(name), name)) {
      // A checkout may have the line ends of another system.
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return new Asset(text, "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
