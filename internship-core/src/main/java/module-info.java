/** Domain types of virtual internships and the rules of a program, from intake to certificate. */
module org.openinternship.core {
  exports org.openinternship.core.skill;
  exports org.openinternship.core.time;

  requires static java.compiler;
  requires static org.immutables.value.annotations;
  requires transitive org.jspecify;
}
