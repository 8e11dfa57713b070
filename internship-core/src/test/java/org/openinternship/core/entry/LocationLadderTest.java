package org.openinternship.core.entry;

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
import org.openinternship.core.entry.LocationLadder.Neighbours;
import org.openinternship.core.entry.LocationLadder.Reach;
import org.openinternship.core.entry.LocationLadder.Rung;
import org.openinternship.core.people.Country;

class LocationLadderTest {
  private static final Place PATNA = Place.of("IN", "Bihar", "Patna");
  private static final Place NALANDA = Place.of("IN", "Bihar", "Nalanda");
  private static final Place GAYA = Place.of("IN", "Bihar", "Gaya");
  private static final Place CHATRA = Place.of("IN", "Jharkhand", "Chatra");

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
    assertThat(LADDER.between(PATNA, Place.of("NP"))).isEqualTo(exactly(Rung.ABROAD));
  }

  @Test
  void sameNameElsewhere_isAnotherDistrict() {
    assertThat(LADDER.between(PATNA, Place.of("IN", "Jharkhand", "Patna")))
        .isEqualTo(exactly(Rung.COUNTRY));
  }

  /** Whatever the missing parts may be, the rung of the full places lies in the reach. */
  @Property(tries = 300)
  void reach_holdsTheRungOfEveryCompletion_andIsSymmetric(
      @ForAll("districts") Place one,
      @ForAll("districts") Place other,
      @ForAll("cuts") int cutOne,
      @ForAll("cuts") int cutOther) {
    Rung full = LADDER.between(one, other).nearest();
    assertThat(LADDER.between(one, other)).isEqualTo(exactly(full));
    Reach reach = LADDER.between(cut(one, cutOne), cut(other, cutOther));
    assertThat(full).isBetween(reach.nearest(), reach.farthest());
    assertThat(LADDER.between(cut(other, cutOther), cut(one, cutOne))).isEqualTo(reach);
  }

  private static Place cut(Place place, int parts) {
    return new Place(
        place.country(),
        parts > 1 ? Optional.empty() : place.region(),
        parts > 0 ? Optional.empty() : place.district());
  }

  @Provide
  Arbitrary<Place> districts() {
    return Arbitraries.of(
        List.of(
            PATNA,
            NALANDA,
            GAYA,
            CHATRA,
            Place.of("NP", "Bagmati", "Patan"),
            Place.of("IN", "Kerala", "Idukki")));
  }

  @Provide
  Arbitrary<Integer> cuts() {
    return Arbitraries.integers().between(0, 2);
  }

  @Test
  void refusesWhatIsNoPlace() {
    Country india = Country.of("IN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Place(india, Optional.empty(), Optional.of("Patna")))
        .withMessageContaining("district without a region");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Place.of("IN", " "))
        .withMessageContaining("region is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Place.of("IN", "Bihar", ""))
        .withMessageContaining("district is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Neighbours(PATNA, Place.of("IN", "Bihar")))
        .withMessageContaining("must both have a district");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Neighbours(PATNA, PATNA))
        .withMessageContaining("its own neighbour");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Reach(Rung.ABROAD, Rung.REGION))
        .withMessageContaining("nearest is ABROAD");
  }
}
