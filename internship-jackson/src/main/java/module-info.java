/**
 * What a host meets at its edges: the JSON form of every public value of core and matching,
 * spreadsheets in and out, and formats of others.
 *
 * <p>Whoever uses the package {@link org.openinternship.jackson.csv} adds {@code
 * jackson-dataformat-csv}, which the rest does without.
 */
module org.openinternship.jackson {
  requires transitive org.jspecify;
  requires transitive org.openinternship.core;
  requires transitive org.openinternship.matching;
  requires transitive tools.jackson.databind;
  requires static tools.jackson.dataformat.csv;

  exports org.openinternship.jackson.csv;
  exports org.openinternship.jackson.exchange;
  exports org.openinternship.jackson;

  // Texts in other languages lie next to the codes.
  opens org.openinternship.jackson.csv to
      org.openinternship.core;
  opens org.openinternship.jackson.exchange to
      org.openinternship.core;

  provides tools.jackson.databind.JacksonModule with
      org.openinternship.jackson.InternshipModule;
}
