/** Scored, verified and explained matching of interns to projects. */
module org.openinternship.matching {
  requires com.github.benmanes.caffeine;
  requires static java.compiler;
  requires static org.immutables.value.annotations;
  requires transitive org.jspecify;
  requires transitive org.openinternship.core;

  exports org.openinternship.matching.market;
  exports org.openinternship.matching.mechanism;
  exports org.openinternship.matching.verify;
  exports org.openinternship.matching.scoring;
  exports org.openinternship.matching.policy;
  exports org.openinternship.matching.result;
  exports org.openinternship.matching.shortlist;
  exports org.openinternship.matching;

  // Texts in other languages lie next to the codes.
  opens org.openinternship.matching.result to
      org.openinternship.core;
  opens org.openinternship.matching.scoring to
      org.openinternship.core;
}
