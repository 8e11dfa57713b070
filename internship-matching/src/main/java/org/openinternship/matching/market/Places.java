package org.openinternship.matching.market;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which interns of a market are places of the same person. */
final class Places {
  /** What a market cannot have beside several places: no stable result is known with them. */
  static final Map<MarketPart, String> NOT_BESIDE =
      Map.of(
          MarketPart.RESERVES, "reserved seats",
          MarketPart.JOINT_LISTS, "joint lists",
          MarketPart.LAST_INTERNS, "interns who come last");

  /** Per person: the first of its places; at the end the number of all. */
  private final int[] first;

  private final int[] person;

  private Places(int[] first, int[] person) {
    this.first = first;
    this.person = person;
  }

  /** Refuses a part that a market cannot have beside several places of a person. */
  static void checkNone(@Nullable Places places, MarketPart part) {
    checkNone(places, Objects.requireNonNull(NOT_BESIDE.get(part)));
  }

  /** Refuses what a market cannot have beside several places of a person. */
  static void checkNone(@Nullable Places places, String what) {
    if (places != null) {
      throw new IllegalArgumentException(
          "Market: it has several places of one person, and cannot have "
              + what
              + " too. Maybe give every intern one place?");
    }
  }

  /** Refuses several places of a person beside the other parts of a market. */
  static void checkBeside(Set<MarketPart> parts) {
    for (MarketPart part : parts) {
      if (part.excludesSeveralPlaces()) {
        throw new IllegalArgumentException(
            "Market: it has "
                + NOT_BESIDE.get(part)
                + ", and cannot have several places of one person too. Maybe leave them out?");
      }
    }
  }

  /** Makes places of the number that each person has. */
  static Places of(int[] places) {
    int[] first = new int[places.length + 1];
    for (int one = 0; one < places.length; one++) {
      if (places[one] < 1) {
        throw new IllegalArgumentException(
            "Market: places of intern "
                + one
                + " are "
                + places[one]
                + ", they must be at least 1");
      }
      long end = (long) first[one] + places[one];
      if (end > Integer.MAX_VALUE - 8) {
        throw new IllegalArgumentException(
            "Market: places of interns 0 to "
                + one
                + " are "
                + end
                + ", they must be at most "
                + (Integer.MAX_VALUE - 8));
      }
      first[one + 1] = (int) end;
    }
    int[] person = new int[first[places.length]];
    for (int one = 0; one < places.length; one++) {
      Arrays.fill(person, first[one], first[one + 1], one);
    }
    return new Places(first, person);
  }

  /** Returns the pins of all places, from one an intern that is to have several. */
  int[] pins(int[] pin) {
    int[] pins = new int[person.length];
    Arrays.fill(pins, -1);
    for (int one = 0; one < pin.length; one++) {
      pins[first[one]] = pin[one];
    }
    return pins;
  }

  /** Returns dropped pairs of persons as those of their first places. */
  List<DroppedPair> firstOf(List<DroppedPair> dropped) {
    return dropped.stream().map(it -> it.withIntern(first(it.intern()))).toList();
  }

  /** Returns facts of persons as those of all their places. */
  PairFacts ofPersons(PairFacts facts) {
    return (fact, intern, at) -> facts.number(fact, person(intern), at);
  }

  /** Refuses pins of two places of a person to the same project. */
  void checkPins(int[] pin) {
    for (int place = 0; place < pin.length; place++) {
      for (int before = first[person[place]]; before < place; before++) {
        if (pin[place] >= 0 && pin[before] == pin[place]) {
          throw new IllegalArgumentException(
              "Market: interns "
                  + before
                  + " and "
                  + place
                  + " are places of one person, and both are pinned to project "
                  + pin[place]);
        }
      }
    }
  }

  int count() {
    return person.length;
  }

  int person(int place) {
    return person[place];
  }

  int first(int one) {
    return first[one];
  }
}
