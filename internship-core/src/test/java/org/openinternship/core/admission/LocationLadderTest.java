package org.openinternship.core.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.openinternship.core.admission.LocationLadder.Neighbours;
import org.openinternship.core.admission.LocationLadder.Reach;
import org.openinternship.core.admission.LocationLadder.Rung;
import org.openinternship.core.people.Country;

class LocationLadderTest {
  private static final Locality PATNA = Locality.of("IN", "Bihar", "Patna");
  private static final Locality NALANDA = Locality.of("IN", "Bihar", "Nalanda");
  private static final Locality GAYA = Locality.of("IN", "Bihar", "Gaya");
  private static final Locality CHATRA = Locality.of("IN", "Jharkhand", "Chatra");

  private static final LocationLadder LADDER =
      new LocationLadder(Set.of(new Neighbours(PATNA, NALANDA), new Neighbours(CHATRA, GAYA)));

  private static Reach exactly(Rung rung) {
    return new Reach(rung, rung);
  }

  @Test
  void everyRung() {
    assertThat(LADDER.between(PATNA, PATNA)).isEqualTo(exactly(Rung.DISTRICT));
    assertThat(LADDER.between(PATNA, NALANDA)).isEqualTo(exactly(Rung.NEIGHBOURING_DISTRICT));
    assertThat(LADDER.between(GAYA, CHATRA)).isEqualTo(exactly(Rung.NEIGHBOURING_DISTRICT));
    assertThat(LADDER.between(PATNA, GAYA)).isEqualTo(exactly(Rung.REGION));
    assertThat(LADDER.between(PATNA, CHATRA)).isEqualTo(exactly(Rung.COUNTRY));
    assertThat(LADDER.between(PATNA, Locality.of("NP"))).isEqualTo(exactly(Rung.ABROAD));
  }

  @Test
  void sameNameElsewhere_isAnotherDistrict() {
    assertThat(LADDER.between(PATNA, Locality.of("IN", "Jharkhand", "Patna")))
        .isEqualTo(exactly(Rung.COUNTRY));
  }

  /** Whatever the missing parts may be, the rung of the full places lies in the reach. */
  @Property
  void reach_holdsTheRungOfEveryCompletion_andIsSymmetric(
      @ForAll("districts") Locality one,
      @ForAll("districts") Locality other,
      @ForAll("cuts") int cutOne,
      @ForAll("cuts") int cutOther) {
    Rung full = LADDER.between(one, other).nearest();
    assertThat(LADDER.between(one, other)).isEqualTo(exactly(full));
    Reach reach = LADDER.between(cut(one, cutOne), cut(other, cutOther));
    assertThat(full).isBetween(reach.nearest(), reach.farthest());
    assertThat(LADDER.between(cut(other, cutOther), cut(one, cutOne))).isEqualTo(reach);
  }

  private static Locality cut(Locality place, int parts) {
    return new Locality(
        place.country(),
        parts > 1 ? Optional.empty() : place.region(),
        parts > 0 ? Optional.empty() : place.district());
  }

  @Provide
  Arbitrary<Locality> districts() {
    return Arbitraries.of(
        List.of(
            PATNA,
            NALANDA,
            GAYA,
            CHATRA,
            Locality.of("NP", "Bagmati", "Patan"),
            Locality.of("IN", "Kerala", "Idukki")));
  }

  @Provide
  Arbitrary<Integer> cuts() {
    return Arbitraries.integers().between(0, 2);
  }

  @Test
  void refusesWhatIsNoPlace() {
    Country india = Country.of("IN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Locality(india, Optional.empty(), Optional.of("Patna")))
        .withMessageContaining("district without a region");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Locality.of("IN", " "))
        .withMessageContaining("region is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Locality.of("IN", "Bihar", ""))
        .withMessageContaining("district is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Neighbours(PATNA, Locality.of("IN", "Bihar")))
        .withMessageContaining("must both have a district");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Neighbours(PATNA, PATNA))
        .withMessageContaining("its own neighbour");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Reach(Rung.ABROAD, Rung.REGION))
        .withMessageContaining("nearest is ABROAD");
  }
}
