package org.openinternship.jackson;

import static java.util.Objects.requireNonNull;

import java.util.function.Consumer;
import org.openinternship.core.internal.Bounds;
import org.openinternship.jackson.kit.JsonFault;

/**
 * How many records that are no such value a reading passes over, and who is told of each. One more
 * ends it.
 */
record Skipping(int max, Consumer<? super BadRecord> skipped) {
  /** The first one ends the reading. */
  static final Skipping NONE = new Skipping(0, bad -> {});

  static Skipping of(String owner, int max, Consumer<? super BadRecord> skipped) {
    Bounds.check(owner, "skipping: max", max, 0, Integer.MAX_VALUE);
    return new Skipping(max, requireNonNull(skipped, owner + ".skipping: skipped"));
  }

  /** What a reading does with a bad record; each reading counts its own. */
  Consumer<JsonFault> begin() {
    return new Consumer<>() {
      private int count;

      @Override
      public void accept(JsonFault fault) {
        if (count == max) {
          throw max == 0 ? fault : fault.saying(fault.problem() + beyond());
        }
        count++;
        skipped.accept(BadRecord.of(fault));
      }
    };
  }

  private String beyond() {
    String records = max == 1 ? " bad record" : " bad records";
    return ". No more than " + max + records + " may be passed over, and that many were";
  }
}
