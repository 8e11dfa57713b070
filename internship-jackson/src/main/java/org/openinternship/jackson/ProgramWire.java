package org.openinternship.jackson;

import org.openinternship.core.id.ProgramId;
import org.openinternship.core.program.BidRules;
import org.openinternship.core.program.Program;

/** A program. */
record ProgramWire(ProgramId id, BidRules bidRules) implements Wire<Program> {
  static ProgramWire of(Program value) {
    return new ProgramWire(value.id(), value.bidRules());
  }

  @Override
  public Program toValue() {
    return new Program(id, bidRules);
  }
}
