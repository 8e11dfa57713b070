/** The JSON form of every public value of core and matching. */
module org.openinternship.jackson {
  requires transitive org.jspecify;
  requires transitive org.openinternship.core;
  requires transitive org.openinternship.matching;
  requires transitive tools.jackson.databind;

  exports org.openinternship.jackson;

  provides tools.jackson.databind.JacksonModule with
      org.openinternship.jackson.InternshipModule;
}
