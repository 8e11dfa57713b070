package org.openinternship.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.openinternship.core.host.Project;

class NearDuplicatesProperties {

  /** The oracle compares every pair. */
  @Property
  void findsThePairsThatComparingAllWouldFind(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 100) int percent) {
    Random random = new Random(seed);
    List<Project> projects = new ArrayList<>();
    for (int p = 0; p < 12; p++) {
      String text =
          IntStream.range(0, random.nextInt(8))
              .mapToObj(i -> "w" + (int) (Math.pow(random.nextDouble(), 2) * 12))
              .collect(Collectors.joining(" "));
      Project.Builder project = Project.builder().id("p" + (10 + p)).host("h");
      projects.add((text.isEmpty() ? project : project.title(text)).build());
    }
    List<NearDuplicate> expected = new ArrayList<>();
    for (int a = 0; a < projects.size(); a++) {
      for (int b = a + 1; b < projects.size(); b++) {
        Set<String> one = NearDuplicates.words(projects.get(a));
        Set<String> other = NearDuplicates.words(projects.get(b));
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        if (!all.isEmpty() && 100 * shared.size() >= percent * all.size()) {
          expected.add(
              new NearDuplicate(
                  projects.get(a).id(), projects.get(b).id(), shared.size(), all.size()));
        }
      }
    }
    Collections.shuffle(projects, random);
    assertThat(NearDuplicates.sharing(percent).among(projects)).isEqualTo(expected);
  }
}
