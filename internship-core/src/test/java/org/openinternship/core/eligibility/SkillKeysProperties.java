package org.openinternship.core.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.openinternship.core.skill.SkillTaxonomy.Resolution;

class SkillKeysProperties {
  private static Resolution meaning(int number) {
    return number % 7 == 0
        ? new Resolution.AmbiguousSkill("skill " + number, List.of("one", "two"))
        : new Resolution.KnownSkill("skill " + number);
  }

  @Property
  void areTheSetInTheOrderNamedWhateverTheirNumber(
      @ForAll @Size(max = 80) List<@IntRange(max = 60) Integer> numbers) {
    SkillKeys.Collector collector = new SkillKeys.Collector(numbers.size());
    Set<String> plain = new LinkedHashSet<>();
    for (int number : numbers) {
      collector.add(meaning(number));
      meaning(number).id().ifPresent(plain::add);
    }
    Set<String> keys = collector.collected();
    assertThat(keys).containsExactlyElementsOf(plain).isEqualTo(plain).hasSameHashCodeAs(plain);
    for (int number = 0; number <= 60; number++) {
      assertThat(keys.contains("skill " + number)).isEqualTo(plain.contains("skill " + number));
    }
    if (!plain.isEmpty()) {
      assertThatThrownBy(keys::clear).isInstanceOf(UnsupportedOperationException.class);
    }
    assertThatThrownBy(() -> keys.add("other")).isInstanceOf(UnsupportedOperationException.class);
  }
}
