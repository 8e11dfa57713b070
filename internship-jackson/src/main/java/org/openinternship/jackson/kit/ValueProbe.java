package org.openinternship.jackson.kit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * What a value takes for each of its properties, found by asking it: samples are changed in one
 * place and made again. A property may depend on others, as a smallest number does on a largest: a
 * number is refused only if no sample takes it, neither as it is nor with what is optional left
 * out, nor there or in a few samples with any other number set to the same, or all of them; and a
 * bound is told only if every sample takes it that takes a number at all, so that what follows from
 * the other figures of a sample is not taken for a bound.
 */
final class ValueProbe {
  /** Enough to tell a number, which most samples take or refuse alike. */
  private static final int SAMPLES = 12;

  /** Of these each number is tried beside each other one, which takes many values. */
  private static final int PAIRED = 2;

  /** Enough to meet the few that may be empty where most may not. */
  private static final int MORE_SAMPLES = 100;

  /** Of these most attributes take at least one. */
  private static final List<Long> TRIED = List.of(0L, 1L, 2L, 5L, 10L, 50L, 100L, 1000L);

  private final ObjectForm<?> form;
  private final String name;
  private final SampleDocuments documents;
  private final List<ObjectProperty> properties;
  private final List<@Nullable Object[]> samples;

  /** The samples with what is optional left out, each once, as many are then alike; and a few. */
  private final List<@Nullable Object[]> paired;

  /** More samples, drawn when a property first needs them. */
  private @Nullable List<@Nullable Object[]> more;

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
    this.paired =
        Stream.concat(samples.stream().map(this::bare), samples.stream().limit(PAIRED))
            .map(Arrays::asList)
            .distinct()
            .map(List::toArray)
            .toList();
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
    LongPredicate some = value -> isTakenSomewhere(index, value);
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

  private boolean isTakenSomewhere(int index, long value) {
    return samples.stream().anyMatch(it -> takes(it, index, value, index, value))
        || paired.stream().anyMatch(it -> takesBeside(it, index, value));
  }

  /** Whether a sample takes a number, as it is or with what is optional left out. */
  private boolean takes(@Nullable Object[] sample, int index, long value) {
    return takesBeside(sample, index, value) || takesBeside(bare(sample), index, value);
  }

  private @Nullable Object[] bare(@Nullable Object[] sample) {
    @Nullable Object[] bare = sample.clone();
    for (int i = 0; i < bare.length; i++) {
      if (properties.get(i).optionality() != Optionality.REQUIRED) {
        bare[i] = properties.get(i).toComponent(null);
      }
    }
    return bare;
  }

  /** Whether a number is taken alone, or with any other number set to the same, or all others. */
  private boolean takesBeside(@Nullable Object[] sample, int index, long value) {
    if (takes(sample, index, value, index, value)) {
      return true;
    }
    int[] others =
        IntStream.range(0, sample.length)
            .filter(it -> properties.get(it).form() == properties.get(index).form())
            .toArray();
    @Nullable Object[] equal = sample.clone();
    for (int other : others) {
      set(equal, other, value);
    }
    return form.takes(equal)
        || Arrays.stream(others).anyMatch(it -> takesBeside(sample, index, value, it));
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
        && more().stream().noneMatch(sample -> mayBeEmpty(sample, index));
  }

  private List<@Nullable Object[]> more() {
    if (more == null) {
      more = Stream.generate(this::sample).limit(MORE_SAMPLES).toList();
    }
    return more;
  }

  private boolean mayBeEmpty(@Nullable Object[] sample, int index) {
    @Nullable Object[] changed = sample.clone();
    changed[index] = properties.get(index).toComponent(null);
    return form.takes(changed);
  }
}
