/** Hosts that embed the library. */
module org.openinternship.examples {
  requires gg.jte.runtime;
  requires java.management;
  requires org.openinternship.core;
  requires org.openinternship.jackson;
  requires org.openinternship.matching;
  requires tools.jackson.databind;
  requires tools.jackson.dataformat.csv; // for whoever reads or writes spreadsheets

  // The German of the pages lies beside their English.
  opens org.openinternship.examples.page to
      org.openinternship.core;

  // The host's own records, for Jackson to read.
  opens org.openinternship.examples.lfx to
      tools.jackson.databind;
}
