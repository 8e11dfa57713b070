package org.openinternship.jackson.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** What was kept for the parts of an object is given for these parts in that form only. */
class RepeatedObjectsProperties {
  @Property(tries = 30)
  void value_isThatOfTheSamePartsInTheSameForm(@ForAll long seed) {
    Random random = new Random(seed);
    RepeatedObjects objects = new RepeatedObjects();
    @Nullable String[] parts = new String[40];
    for (int i = 1; i < parts.length; i++) {
      parts[i] = "part " + i % 20; // some are equal, as texts that are no longer kept
    }
    int repeated = 0;
    for (int i = 0; i < 2000; i++) {
      @Nullable Object[] own = {
        parts[random.nextInt(parts.length)], parts[random.nextInt(parts.length)]
      };
      int hash = Arrays.hashCode(own) % 100; // some that differ have one
      Object found = objects.get(TruthForm.INSTANCE, own, hash);
      if (found != null) {
        assertThat((List<?>) found).hasSize(2).element(0).isSameAs(own[0]);
        assertThat(((List<?>) found).get(1)).isSameAs(own[1]);
        repeated++;
      }
      objects.keep(TruthForm.INSTANCE, own, hash, Arrays.asList(own.clone()));
      assertThat(objects.get(IntegerForm.INT, own, hash)).isNull();
    }
    assertThat(repeated).isPositive();
  }
}
