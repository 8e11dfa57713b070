package org.openinternship.examples.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.UnknownKeyException;
import org.openinternship.core.people.Intern;
import org.openinternship.core.reason.ReasonLanguage;
import org.openinternship.core.reason.ReasonTexts;
import org.openinternship.examples.vsfs.VsfsCohort;
import org.openinternship.matching.Allocation;
import org.openinternship.matching.MatchingEngine;

/** The page of one intern has what is theirs, and nothing of anybody else. */
class PersonPageTest {
  private static final Allocation VSFS = MatchingEngine.withDefaults().match(VsfsCohort.generate());

  @Test
  void page_hasNothingOfOthers() {
    for (Intern intern : VSFS.cohort().interns().subList(0, 60)) {
      String html = PersonPage.of(VSFS, intern.id()).html();
      Document page = Html.parse(html);
      Html.assertUsable(page);
      Html.assertAlone(page, html);
      for (Intern other : VSFS.cohort().interns()) {
        if (!other.id().equals(intern.id())) {
          assertThat(html).doesNotContain(other.id().value());
        }
      }
      Set<ProjectId> own = new TreeSet<>();
      for (Bids bids : VSFS.cohort().bids()) {
        if (bids.intern().equals(intern.id())) {
          own.addAll(bids.projects());
        }
      }
      VSFS.matchOf(intern.id()).ifPresent(match -> own.add(match.project()));
      // The one exception is where the last one placed stands, below a limit over several projects.
      String why = " " + VSFS.explain(intern.id()).toString().replaceAll("[^a-z-]", " ") + " ";
      String text = " " + page.text().replaceAll("[^a-z-]", " ") + " ";
      for (Project project : VSFS.cohort().projects()) {
        if (!own.contains(project.id()) && !why.contains(" " + project.id() + " ")) {
          assertThat(text).doesNotContain(" " + project.id() + " ");
        }
      }
    }
  }

  @Test
  void page_speaksToTheIntern() {
    Document page = Html.parse(PersonPage.of(VSFS, InternId.of("intern-003")).html());
    assertThat(page.select(".outcome").text()).startsWith("you got project brussels");
    assertThat(page.select(".eyebrow").text()).isEqualTo("intern-003");
    Document german =
        Html.parse(
            PersonPage.of(VSFS, InternId.of("intern-005"))
                .in(ReasonTexts.bundled(ReasonLanguage.german()))
                .html());
    assertThat(german.select(".outcome").text()).startsWith("Für Sie blieb");
    assertThat(german.select("ol li")).hasSize(3);
  }

  @Test
  void page_isWritten(@TempDir Path directory) throws Exception {
    Path file = directory.resolve("person.html");
    PersonPage page = PersonPage.of(VSFS, InternId.of("intern-003"));
    page.write(file);
    assertThat(Files.readString(file)).isEqualTo(page.html());
  }

  @Test
  void page_ofNobody_isRefused() {
    assertThatThrownBy(() -> PersonPage.of(VSFS, InternId.of("nobody")))
        .isInstanceOf(UnknownKeyException.class);
  }
}
