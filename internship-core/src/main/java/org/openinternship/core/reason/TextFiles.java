package org.openinternship.core.reason;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The files of texts in one language that lie next to the enums of codes: for Austrian German those
 * of {@code de-AT} in front of those of {@code de}.
 */
final class TextFiles {
  private final Locale locale;

  private final ClassValue<Map<String, TextEntry>> files =
      new ClassValue<>() {
        @Override
        protected Map<String, TextEntry> computeValue(Class<?> type) {
          return entries(type);
        }
      };

  TextFiles(Locale locale) {
    this.locale = locale;
  }

  /**
   * The entry of a key: from the file of the code's type, from the words beside it, or from the
   * words here, which are those that several areas use.
   */
  Optional<TextEntry> find(ReasonCode code, String key) {
    TextEntry own = files.get(owner(code)).get(key);
    return Optional.ofNullable(own == null ? files.get(ReasonText.class).get(key) : own);
  }

  private static Class<?> owner(ReasonCode code) {
    if (code instanceof WordCode word) {
      return word.type();
    }
    return code instanceof Enum<?> constant ? constant.getDeclaringClass() : code.getClass();
  }

  private Map<String, TextEntry> entries(Class<?> type) {
    Map<String, TextEntry> entries = new HashMap<>(beside(type, "Words"));
    entries.putAll(beside(type, type.getSimpleName()));
    return Collections.unmodifiableMap(entries);
  }

  private Map<String, TextEntry> beside(Class<?> type, String name) {
    Map<String, TextEntry> entries = new HashMap<>();
    for (String tag : tags()) {
      String file = name + "_" + tag + ".properties";
      InputStream found = type.getResourceAsStream(file);
      if (found != null) {
        entries.putAll(read(found, file));
      }
    }
    return Collections.unmodifiableMap(entries);
  }

  /** The tags from the language alone to the whole locale. */
  private List<String> tags() {
    List<String> tags = new ArrayList<>();
    String whole = locale.toLanguageTag().replace('-', '_');
    for (int end = whole.indexOf('_'); end > 0; end = whole.indexOf('_', end + 1)) {
      tags.add(whole.substring(0, end));
    }
    tags.add(whole);
    return tags;
  }

  /** Reads and closes a file. */
  static Map<String, TextEntry> read(InputStream file, String name) {
    Properties properties = new Properties();
    try (InputStreamReader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("ReasonTexts: " + name + ": " + e.getMessage(), e);
    }
    Map<String, TextEntry> entries = new HashMap<>();
    properties.forEach(
        (key, value) ->
            entries.put((String) key, new TextEntry(name, (String) key, (String) value)));
    return Collections.unmodifiableMap(entries); // not Map.copyOf: slow where hashes collide
  }
}
