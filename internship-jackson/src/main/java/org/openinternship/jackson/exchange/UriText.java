package org.openinternship.jackson.exchange;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.internal.Quoted;

/** Identifiers and addresses in documents for others: URIs of RFC 3986, absolute. */
final class UriText {
  /** The longest one, in chars; browsers and databases take no longer ones. */
  static final int MAX = 2000;

  private UriText() {}

  /** An identifier: any absolute URI. */
  static String id(String type, String attribute, String text) {
    Objects.requireNonNull(text, () -> type + "." + attribute);
    URI uri = uri(text);
    if (uri == null || !uri.isAbsolute()) {
      throw refused(
          type,
          attribute,
          text,
          "an absolute URI, such as https://example.org/badges/1 or urn:uuid:..., at most %s chars"
              .formatted(MAX),
          text.contains("://") || text.startsWith("urn:")
              ? "a blank or another character in it is to be escaped"
              : "it has no scheme");
    }
    return text;
  }

  /** The address of a page. */
  static String page(String type, String attribute, String text) {
    Objects.requireNonNull(text, () -> type + "." + attribute);
    URI uri = uri(text);
    boolean web =
        uri != null
            && uri.getHost() != null
            && ("https".equalsIgnoreCase(uri.getScheme())
                || "http".equalsIgnoreCase(uri.getScheme()));
    if (!web) {
      throw refused(
          type,
          attribute,
          text,
          "the address of a page, such as https://example.org/, at most %s chars".formatted(MAX),
          "https:// is missing");
    }
    return text;
  }

  private static IllegalArgumentException refused(
      String type, String attribute, String text, String bound, String maybe) {
    return new IllegalArgumentException(
        "%s: %s is %s, it must be %s. Maybe %s"
            .formatted(type, attribute, Quoted.of(text), bound, maybe));
  }

  private static @Nullable URI uri(String text) {
    if (text.length() > MAX || text.chars().anyMatch(each -> each > 0x7e)) {
      return null; // readers of these formats do not all take letters beyond ASCII
    }
    try {
      return new URI(text);
    } catch (URISyntaxException repeatsIt) {
      return null;
    }
  }
}
