package org.openinternship.jackson;

import java.io.InputStream;

/** What comes of reading: a value, or the one kind of refusal; anything else breaks the test. */
public final class Reading {
  private Reading() {}

  public static Object of(String text, Class<?> type) {
    try {
      return InternshipJson.standard().read(text, type);
    } catch (InternshipJsonException e) {
      return e;
    }
  }

  public static Object of(InputStream in, Class<?> type) {
    try {
      return InternshipJson.standard().read(in, type);
    } catch (InternshipJsonException e) {
      return e;
    }
  }
}
