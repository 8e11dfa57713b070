package org.openinternship.benchmarks.input;

import java.util.Arrays;

/** The draws of W3 in the order of the native program, interns before projects. */
final class FactDraws {
  private static final int[] INTERN_HOURS = {10, 15, 20, 30, 40};
  private static final int[] PROJECT_HOURS = {10, 15, 20, 30};
  private static final int OTHER_LANGUAGES = 9;

  private final SplitMix random = new SplitMix(4242);
  private final double[] popularity = new double[ScoringInput.SKILLS];

  FactDraws() {
    double sum = 0;
    for (int skill = 0; skill < popularity.length; skill++) {
      sum += 1.0 / (skill + 1);
      popularity[skill] = sum;
    }
  }

  InternFacts intern() {
    int hours = INTERN_HOURS[random.below(INTERN_HOURS.length)];
    int first = random.below(30);
    int last = first + 12 + random.below(28);
    int zone = random.below(25) - 12;
    int languages = 1 << (random.unit() < 0.9 ? 0 : other());
    if (random.unit() < 0.5) {
      languages |= 1 << other();
    }
    return new InternFacts(hours, first, last, zone, languages, skills(12), numbers(12, 1, 5));
  }

  ProjectFacts project() {
    int hours = PROJECT_HOURS[random.below(PROJECT_HOURS.length)];
    int first = 8 + random.below(20);
    int last = first + 6 + random.below(10);
    int zone = random.below(25) - 12;
    int tolerance = random.unit() < 0.3 ? 24 : 3 + random.below(8);
    int language = 1 << (random.unit() < 0.92 ? 0 : other());
    int[] skills = skills(8);
    int[] levels = numbers(8, 1, 5);
    int[] weights = Arrays.copyOf(numbers(3, 5, 6), 8);
    System.arraycopy(numbers(5, 1, 4), 0, weights, 3, 5);
    return new ProjectFacts(hours, first, last, zone, tolerance, language, skills, levels, weights);
  }

  private int other() {
    return 1 + random.below(OTHER_LANGUAGES);
  }

  private int[] numbers(int count, int least, int values) {
    int[] drawn = new int[count];
    Arrays.setAll(drawn, i -> least + random.below(values));
    return drawn;
  }

  private int[] skills(int count) {
    int[] drawn = new int[count];
    for (int found = 0; found < count; ) {
      int skill = skill();
      if (Arrays.stream(drawn, 0, found).noneMatch(other -> other == skill)) {
        drawn[found++] = skill;
      }
    }
    return drawn;
  }

  private int skill() {
    double drawn = random.unit() * popularity[popularity.length - 1];
    int place = Arrays.binarySearch(popularity, drawn);
    return Math.min(place < 0 ? -place - 1 : place, popularity.length - 1);
  }
}
