package org.openinternship.examples.programs;

import org.openinternship.core.host.HostRules;
import org.openinternship.core.host.LimitWaiver;
import org.openinternship.core.program.Program;
import org.openinternship.core.term.Term;

/**
 * Google Summer of Code: hosts ask for slots and get some, a budget above their projects; the first
 * of their ranking are accepted until the slots are used.
 */
public final class SummerOfCode {
  private SummerOfCode() {}

  /** {@return the program: no host has a slot before it is given some} */
  public static Program program() {
    return Program.builder().id("gsoc").hosts(HostRules.builder().slotsPerHost(0).build()).build();
  }

  /** {@return a term in which no slots are given yet} */
  public static Term term() {
    return Term.of("2026", "2026-05-25", "2026-08-24");
  }

  /**
   * The slots of a host.
   *
   * @param host the host's key
   * @param slots how many it gets
   * @return what to add to the term
   */
  public static LimitWaiver slots(String host, int slots) {
    return LimitWaiver.builder()
        .host(host)
        .limit(LimitWaiver.Limit.SLOTS)
        .max(slots)
        .by("organiser-1")
        .why("slots asked for and given")
        .build();
  }
}
