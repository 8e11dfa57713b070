package org.openinternship.core.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.cohort.HostRanking.Unlisted;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.SupervisorId;

class PreferenceListsTest {
  private static PreferenceLists lists() {
    PreferenceLists lists = PreferenceLists.of("ghent");
    lists.intern("ada").then("api", "map");
    lists.intern("ben").then("api").thenTied("map", "web").thenTied();
    lists.intern("cleo");
    lists.project("api", 1).then("ben").thenTied("ada");
    lists.project("map", 2, "kim");
    lists.supervisor("kim", 0).thenTied("ada", "ben");
    lists.supervisor("lee", 3);
    return lists;
  }

  @Test
  void listsBecomeBidsAndRankings_inTheOrderOfTheCalls() {
    Cohort cohort = lists().cohort();
    assertThat(cohort.bids())
        .containsExactly(
            Bids.by("ada").then("api", "map"),
            Bids.by("ben").then("api").thenTied("map", "web"),
            Bids.by("cleo"));
    assertThat(cohort.interns())
        .extracting(intern -> intern.id().value())
        .containsExactly("ada", "ben", "cleo");
    assertThat(cohort.projects()).extracting(Project::seats).containsExactly(1, 2);
    assertThat(cohort.projects().get(1).supervisor()).contains(SupervisorId.of("kim"));
    assertThat(cohort.supervisors())
        .extracting(supervisor -> supervisor.maxInterns())
        .containsExactly(OptionalInt.of(0), OptionalInt.of(3));
    assertThat(cohort.hostRankings())
        .containsExactly(
            HostRanking.builder()
                .project("api")
                .then("ben", "ada")
                .unlisted(Unlisted.UNACCEPTABLE)
                .build(),
            HostRanking.builder()
                .supervisor("kim")
                .thenTied("ada", "ben")
                .unlisted(Unlisted.UNACCEPTABLE)
                .build());
  }

  @Test
  void badKeysAndNumbers_areRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> PreferenceLists.of(" "));
    PreferenceLists lists = lists();
    assertThatIllegalArgumentException().isThrownBy(() -> lists.intern(""));
    assertThatIllegalArgumentException().isThrownBy(() -> lists.project("a ", 1));
    assertThatIllegalArgumentException().isThrownBy(() -> lists.project("a", 1, " "));
    assertThatIllegalArgumentException().isThrownBy(() -> lists.supervisor(" ", 1));
    assertThatIllegalArgumentException().isThrownBy(() -> lists.intern("dan").then("api", " "));
    assertThatIllegalArgumentException().isThrownBy(() -> lists.intern("eve").thenTied(" map"));
    assertThatNullPointerException().isThrownBy(() -> lists.intern("fay").then((String[]) null));
    assertThatNullPointerException().isThrownBy(() -> lists.intern("gus").thenTied("api", null));
    PreferenceLists seats = PreferenceLists.of("ghent");
    seats.project("api", -1);
    assertThatIllegalArgumentException()
        .isThrownBy(seats::cohort)
        .withMessageContaining("seats is -1");
    PreferenceLists limit = PreferenceLists.of("ghent");
    limit.supervisor("kim", -1);
    assertThatIllegalArgumentException()
        .isThrownBy(limit::cohort)
        .withMessageContaining("maxInterns is -1");
  }

  /** What is wrong with the lists together is left to the check of the cohort. */
  @Test
  void aNameThatStandsTwice_isNotRefusedHere() {
    PreferenceLists lists = PreferenceLists.of("ghent");
    lists.intern("ada").then("api").thenTied("api", "map").thenTied("map", "web");
    lists.project("api", 1).then("ada", "ada");
    assertThat(lists.cohort().bids().get(0).projects()).hasSize(5);
  }
}
