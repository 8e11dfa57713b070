package org.openinternship.jackson.kit;

import java.util.List;
import java.util.Random;
import org.openinternship.jackson.InternshipJson;
import org.openinternship.jackson.vocabulary.Vocabulary;

/** Values and documents drawn from the forms, for the tests of all packages. */
public final class Samples {
  private Samples() {}

  /** All types of the library that have a form, other than the records that stand for values. */
  public static List<Class<?>> types() {
    return Vocabulary.forms().types().stream()
        .filter(type -> type.getName().startsWith("org.openinternship."))
        .filter(type -> !type.getName().startsWith("org.openinternship.jackson."))
        .toList();
  }

  /** A document for a type. */
  public static String document(Class<?> type, Random random) {
    return new SampleDocuments(Vocabulary.forms(), random).draw(type).toString();
  }

  /** A document for a type with all that it may have. */
  public static String full(Class<?> type, Random random) {
    return document(type, random, Extent.ALL);
  }

  /** A document for a type with nothing that it may leave out. */
  public static String least(Class<?> type, Random random) {
    return document(type, random, Extent.LEAST);
  }

  static String document(Class<?> type, Random random, Extent extent) {
    return new SampleDocuments(Vocabulary.forms(), random, extent).draw(type).toString();
  }

  /** A value of a type. */
  public static <T> T value(Class<T> type, Random random) {
    return InternshipJson.standard().read(document(type, random), type);
  }
}
