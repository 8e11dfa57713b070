package org.openinternship.core.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.offer.OfferId;
import org.openinternship.core.offer.OfferSeason;
import org.openinternship.core.people.Intern;
import org.openinternship.core.program.Program;
import org.openinternship.core.time.DateRange;

class PlacementFromOfferTest {
  @Test
  void programWithoutExtensionDays_placementFromItsOfferHasNone() {
    Program program =
        Program.builder()
            .id("strict")
            .placements(
                PlacementRules.builder()
                    .extensions(ExtensionRules.standard().withMaxExtensionDays(0))
                    .build())
            .build();
    Project project =
        Project.builder()
            .id("api")
            .host("ghent")
            .supervisor("lee")
            .period(DateRange.of("2026-09-01", "2026-12-18"))
            .build();
    Intern ada = Intern.builder().id("ada").build();
    OfferSeason season =
        OfferSeason.of(
            program.offers(), Cohort.builder().addProject(project).addIntern(ada).build());
    Instant july = Instant.parse("2026-07-01T12:00:00Z");
    OfferId offer = season.offer(ada.id(), project.id(), july);
    season.accept(offer, july);
    Placement placement =
        Placement.from(season.offer(offer), project, ada, program.placements())
            .id("ada-api")
            .zone(ZoneId.of("Africa/Lagos"))
            .build();
    assertThat(placement.extensionDaysLeft()).isZero();
  }
}
