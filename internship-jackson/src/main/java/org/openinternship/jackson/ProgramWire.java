package org.openinternship.jackson;

import org.openinternship.core.id.ProgramId;
import org.openinternship.core.program.BidRules;
import org.openinternship.core.program.Program;

/** A program. */
record ProgramWire(ProgramId id, BidRules bidRules) implements Wire<Program> {
  static ProgramWire of(Program value) {
    ProgramWire wire = new ProgramWire(value.id(), value.bidRules());
    if (!wire.toValue().equals(value)) { // better no file than one that says less
      throw new IllegalArgumentException(
          "Program: only id and bidRules have a JSON form so far, the other attributes must be left"
              + " at their defaults");
    }
    return wire;
  }

  @Override
  public Program toValue() {
    return Program.builder().id(id).bidRules(bidRules).build();
  }
}
