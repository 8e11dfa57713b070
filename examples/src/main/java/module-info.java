/** Hosts that embed the library. */
module org.openinternship.examples {
  requires java.management;
  requires org.openinternship.core;
  requires org.openinternship.jackson;
  requires org.openinternship.matching;
  requires tools.jackson.databind;

  // The host's own records, for Jackson to read.
  opens org.openinternship.examples.lfx to
      tools.jackson.databind;
}
