package org.openinternship.examples.hosts;

import org.openinternship.core.id.InternId;
import org.openinternship.examples.vsfs.VsfsCohort;
import org.openinternship.matching.MatchingEngine;

/** A match that runs again after a withdrawal, and the same with every place kept. */
class WhatIf {
  public static void main(String[] args) {
    var engine = MatchingEngine.withDefaults();
    var before = engine.match(VsfsCohort.generate());
    var leaves = InternId.of("intern-143");

    var again = engine.match(before.cohort().without(leaves)).since(before);
    again.moves().forEach(System.out::println);
    System.out.println("anew: " + again);

    var pinned = before.cohort().withPins(before.pins()).without(leaves);
    System.out.println("with every place kept: " + engine.match(pinned).since(before));
  }
}
