package org.openinternship.jackson.kit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * What a value takes for each of its properties, found by asking it: samples are changed in one
 * place and made again. A property may depend on others, as a smallest number does on a largest: a
 * number is refused only if no sample takes it, neither as it is nor with any other number set to
 * the same nor with what is optional left out; and a bound is told only if every sample takes it
 * that takes a number at all, so that what follows from the other figures of a sample is not taken
 * for a bound.
 */
final class ValueProbe {
  /** Enough to tell a number, which most samples take or refuse alike. */
  private static final int SAMPLES = 12;

  /** Enough to meet the few that may be empty where most may not. */
  private static final int MORE_SAMPLES = 300;

  /** Of these most attributes take at least one. */
  private static final List<Long> TRIED = List.of(0L, 1L, 2L, 5L, 10L, 50L, 100L, 1000L);

  private final ObjectForm<?> form;
  private final String name;
  private final SampleDocuments documents;
  private final List<ObjectProperty> properties;
  private final List<@Nullable Object[]> samples;

  /** What was found of each attribute, by its place: to ask takes thousands of values. */
  private final Map<Integer, OptionalLong> minima = new HashMap<>();

  private final Map<Integer, OptionalLong> maxima = new HashMap<>();
  private final Map<Integer, Boolean> filled = new HashMap<>();

  /**
   * @param name the name of the type
   */
  ValueProbe(ObjectForm<?> form, String name, SampleDocuments documents) {
    this.form = form;
    this.name = name;
    this.documents = documents;
    this.properties = form.properties();
    this.samples = Stream.generate(this::sample).limit(SAMPLES).toList();
  }

  private @Nullable Object[] sample() {
    try (JsonParser parser = SampleDocuments.parser(documents.draw(form, name))) {
      JsonInput in = new JsonInput(parser, false);
      in.next();
      return form.components(in);
    }
  }

  /** The least number that is taken; empty: the least there is. */
  OptionalLong minimum(int index) {
    return minima.computeIfAbsent(index, its -> bound(its, -1));
  }

  /** The greatest number that is taken; empty: the greatest there is. */
  OptionalLong maximum(int index) {
    return maxima.computeIfAbsent(index, its -> bound(its, 1));
  }

  private OptionalLong bound(int index, int direction) {
    IntegerForm<?> number = (IntegerForm<?>) properties.get(index).form();
    long end = direction < 0 ? number.min() : number.max();
    LongPredicate some = value -> samples.stream().anyMatch(it -> takes(it, index, value));
    OptionalLong first = TRIED.stream().mapToLong(Long::longValue).filter(some).findFirst();
    if (first.isEmpty() || some.test(end)) {
      return OptionalLong.empty();
    }
    long taken = first.getAsLong();
    long refused = end;
    for (long near : new long[] {-1, 0}) { // most of what has a lower bound begins at 0 or 1
      if (direction < 0 && near < taken && !some.test(near)) {
        refused = near;
      }
    }
    while (Math.abs(taken - refused) > 1) {
      long middle = taken + (refused - taken) / 2;
      if (some.test(middle)) {
        taken = middle;
      } else {
        refused = middle;
      }
    }
    long bound = taken;
    return samples.stream()
            .filter(it -> hasNumber(it, index) || TRIED.stream().anyMatch(n -> takes(it, index, n)))
            .allMatch(it -> takes(it, index, bound))
        ? OptionalLong.of(bound)
        : OptionalLong.empty();
  }

  private boolean hasNumber(@Nullable Object[] sample, int index) {
    Object component = sample[index];
    return component != null && properties.get(index).optionality().toWrite(component) != null;
  }

  private boolean takes(@Nullable Object[] sample, int index, long value) {
    if (takes(sample, index, value, index, value)) {
      return true;
    }
    @Nullable Object[] bare = sample.clone();
    for (int i = 0; i < bare.length; i++) {
      if (properties.get(i).optionality() != Optionality.REQUIRED) {
        bare[i] = properties.get(i).toComponent(null);
      }
    }
    if (takes(bare, index, value, index, value)) {
      return true;
    }
    for (int other = 0; other < sample.length; other++) {
      if (properties.get(other).form() == properties.get(index).form()
          && (takesBeside(sample, index, value, other) || takesBeside(bare, index, value, other))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a number is taken where another is the same, or the next one if they must differ. */
  private boolean takesBeside(@Nullable Object[] sample, int index, long value, int other) {
    IntegerForm<?> number = (IntegerForm<?>) properties.get(other).form();
    return takes(sample, index, value, other, value)
        || (value < number.max() && takes(sample, index, value, other, value + 1))
        || (value > number.min() && takes(sample, index, value, other, value - 1));
  }

  /** Whether a number is taken, where another is a certain one. */
  private boolean takes(
      @Nullable Object[] sample, int index, long value, int other, long otherValue) {
    @Nullable Object[] changed = sample.clone();
    set(changed, other, otherValue);
    set(changed, index, value);
    return form.takes(changed);
  }

  private void set(@Nullable Object[] components, int index, long value) {
    Object number = ((IntegerForm<?>) properties.get(index).form()).narrow(value);
    components[index] = properties.get(index).toComponent(number);
  }

  /** Whether a list, set or map must not be empty. */
  boolean mustBeFilled(int index) {
    return filled.computeIfAbsent(index, this::findFilled);
  }

  private boolean findFilled(int index) {
    return samples.stream().noneMatch(sample -> mayBeEmpty(sample, index))
        && Stream.generate(this::sample)
            .limit(MORE_SAMPLES)
            .noneMatch(sample -> mayBeEmpty(sample, index));
  }

  private boolean mayBeEmpty(@Nullable Object[] sample, int index) {
    @Nullable Object[] changed = sample.clone();
    changed[index] = properties.get(index).toComponent(null);
    return form.takes(changed);
  }
}
