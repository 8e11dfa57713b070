package org.openinternship.examples.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openinternship.examples.programs.Working.planned;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.rotation.Rotation;
import org.openinternship.core.rotation.RotationReason;
import org.openinternship.core.time.DateRange;

/** What makes clinical internships special: a year of months, each in another specialty. */
class UcLouvainTest {
  @Test
  void programIsSound() {
    assertThat(UcLouvain.program().validate().findings()).isEmpty();
    assertThat(UcLouvain.program().check(UcLouvain.term()).findings()).isEmpty();
  }

  private static final List<String> SPECIALTIES =
      IntStream.rangeClosed(1, 12).mapToObj(month -> "specialty-" + month).toList();

  @Test
  void twelveMonths_leaveNoDayAndNoSpecialtyTwice() {
    Placement placement = planned("p-1", UcLouvain.term().period());
    Rotation year = UcLouvain.rotation(placement, SPECIALTIES);
    assertThat(year.validate(placement).findings()).isEmpty();
    assertThat(year.stops().get(5).days()).isEqualTo(DateRange.of("2027-02-01", "2027-02-28"));
    assertThat(year.stops()).extracting(stop -> stop.department()).doesNotHaveDuplicates();
    Rotation eleven = UcLouvain.rotation(placement, SPECIALTIES.subList(0, 11));
    assertThat(eleven.validate(placement).of(RotationReason.ROTATION_GAP)).hasSize(1);
  }
}
