package org.openinternship.core.bid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;

class BidsTest {
  private static final InternId ADA = InternId.of("ada");

  private static List<ProjectId> projects(String... keys) {
    return List.of(keys).stream().map(ProjectId::of).toList();
  }

  private static Bids.Tie tie(String... keys) {
    return new Bids.Tie(projects(keys));
  }

  @Test
  void aListIsBuiltFromTheTopDown() {
    Bids bids = Bids.by("ada").then("a", "b").thenTied("c", "d").thenTied("e").then("f");
    assertThat(bids)
        .isEqualTo(
            new Bids(ADA, projects("a", "b", "c", "d", "e", "f"), true, List.of(tie("c", "d"))));
    assertThat(bids.tiers())
        .containsExactly(
            projects("a"), projects("b"), projects("c", "d"), projects("e"), projects("f"));
    assertThat(Bids.by("ada").tiers()).isEmpty();
  }

  @Test
  void unrankedBids_areOneTier() {
    assertThat(new Bids(ADA, projects("a", "b"), false).tiers())
        .containsExactly(projects("a", "b"));
    assertThat(new Bids(ADA, List.of(), false).tiers()).isEmpty();
  }

  @Test
  void ties_areKeptInTheOrderOfTheList() {
    Bids bids =
        new Bids(ADA, projects("a", "b", "c", "d"), true, List.of(tie("d", "c"), tie("b", "a")));
    assertThat(bids.ties()).containsExactly(tie("a", "b"), tie("c", "d"));
    assertThat(bids).isEqualTo(Bids.by("ada").thenTied("a", "b").thenTied("c", "d"));
  }

  @Test
  void badTies_areRefused() {
    List<ProjectId> list = projects("a", "b", "c");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Bids(ADA, list, true, List.of(tie("a", "c"))))
        .withMessage(
            "Bids: the tie of [a, c] by ada is not a stretch of the list. Maybe another project"
                + " stands between them?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Bids(ADA, list, true, List.of(tie("x", "a"))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Bids(ADA, list, true, List.of(tie("c", "d"))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Bids(ADA, list, true, List.of(tie("b", "c"), tie("a", "b"))))
        .withMessage("Bids: one of [a, b] is in two ties by ada. Maybe the two are one?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Bids(ADA, list, true, List.of(tie("a", "b"), tie("a", "b", "c"))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Bids(ADA, list, false, List.of(tie("a", "b"))))
        .withMessage("Bids: those of ada are unranked and have ties. Maybe they are ranked?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tie("a"))
        .withMessage("Tie: number of projects is 1, it must be at least 2");
    assertThatNullPointerException().isThrownBy(() -> new Bids(ADA, list, true, null));
    assertThatNullPointerException().isThrownBy(() -> Bids.by("ada").then((String[]) null));
    assertThatIllegalArgumentException().isThrownBy(() -> Bids.by("ada").thenTied("a", " "));
  }

  @Test
  void blanks_areOneLastTier() {
    Bids bids = Bids.by("ada").then("a", "b").thenBlank("c").thenBlank("d");
    assertThat(bids)
        .isEqualTo(new Bids(ADA, projects("a", "b", "c", "d"), true, List.of(), 2))
        .isNotEqualTo(Bids.by("ada").then("a", "b").thenTied("c", "d"));
    assertThat(bids.tiers()).containsExactly(projects("a"), projects("b"), projects("c", "d"));
    assertThat(bids.ranks()).isEqualTo(2);
    assertThat(Bids.by("ada").thenBlank("c", "d").tiers()).containsExactly(projects("c", "d"));
    assertThat(Bids.by("ada").thenTied("a", "b").thenBlank().ranks()).isEqualTo(2);
    assertThat(Bids.unranked("ada", "a", "b").ranks()).isZero();
    assertThat(Bids.ranked("ada", "a", "b").blanks()).isZero();
  }

  @Test
  void blanks_thatAreLeftOut_areFewer() {
    Bids bids = Bids.by("ada").then("a", "b").thenBlank("c", "d");
    assertThat(bids.without(Set.of(ProjectId.of("a"), ProjectId.of("c"))))
        .isEqualTo(Bids.by("ada").then("b").thenBlank("d"));
    assertThat(bids.without(Set.copyOf(projects("c", "d"))))
        .isEqualTo(Bids.ranked("ada", "a", "b"));
    assertThat(bids.without(Set.copyOf(projects("a", "b"))))
        .isEqualTo(Bids.by("ada").thenBlank("c", "d"));
  }

  /** The cohort names the project that stands there twice, with all its other faults. */
  @Test
  void tiesBesideBlanks_areNotChecked_whereAProjectStandsTwice() {
    Bids twice = Bids.by("ada").thenTied("map", "web").thenBlank("map");
    assertThat(twice.projects()).isEqualTo(projects("map", "web", "map"));
    assertThat(twice.blanks()).isEqualTo(1);
  }

  @Test
  void badBlanks_areRefused() {
    List<ProjectId> list = projects("a", "b", "c");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Bids(ADA, list, true, List.of(), 4))
        .withMessage(
            "Bids: number of blanks of ada is 4, it must be from 0 to the number of projects,"
                + " which is 3. Maybe only ranked projects were listed?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Bids(ADA, list, true, List.of(), -1))
        .withMessageContaining("blanks of ada is -1, it must be from 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Bids(ADA, list, false, List.of(), -1))
        .withMessageContaining("blanks of ada is -1, it must be from 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Bids(ADA, list, true, List.of(tie("b", "c")), 1))
        .withMessage(
            "Bids: one of the tie of [b, c] by ada is among the 1 at the end that have no rank."
                + " Maybe there are fewer blanks, or no such tie: blanks are liked the same?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Bids(ADA, list, false, List.of(), 1))
        .withMessage(
            "Bids: number of blanks of ada is 1, it must be 0 where bids are unranked. Maybe they"
                + " are ranked?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bids.by("ada").thenBlank("a").then("b", "c"))
        .withMessage(
            "Bids: number of blanks of ada is 1, it must be 0 where a ranked project follows."
                + " Maybe [b, c] comes before them, or has no rank either?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bids.by("ada").thenBlank("a").thenTied("b", "c"));
    assertThatIllegalArgumentException().isThrownBy(() -> Bids.unranked("ada").thenBlank("b"));
    assertThatNullPointerException().isThrownBy(() -> Bids.by("ada").thenBlank((String[]) null));
  }

  /** The tiers are those that were put in, in whatever order ties and their members are named. */
  @Property
  void tiersAndTies_sayTheSame(@ForAll Random random) {
    List<List<ProjectId>> tiers = new ArrayList<>();
    List<ProjectId> list = new ArrayList<>();
    List<Bids.Tie> ties = new ArrayList<>();
    for (int t = 0; t < random.nextInt(6); t++) {
      int from = list.size();
      List<ProjectId> tier =
          IntStream.range(from, from + 1 + random.nextInt(3))
              .mapToObj(k -> ProjectId.of("p" + k))
              .toList();
      tiers.add(tier);
      list.addAll(tier);
      if (tier.size() > 1) {
        List<ProjectId> shuffled = new ArrayList<>(tier);
        Collections.shuffle(shuffled, random);
        ties.add(new Bids.Tie(shuffled));
      }
    }
    Collections.shuffle(ties, random);
    List<ProjectId> last =
        IntStream.range(0, random.nextInt(3)).mapToObj(k -> ProjectId.of("last" + k)).toList();
    if (!last.isEmpty()) {
      tiers.add(last);
      list.addAll(last);
    }
    Bids bids = new Bids(ADA, list, true, ties, last.size());
    assertThat(bids.tiers()).isEqualTo(tiers);
    assertThat(new Bids(ADA, list, true, bids.ties(), bids.blanks())).isEqualTo(bids);
  }
}
