package org.openinternship.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.nodes.Document;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.people.Intern;
import org.openinternship.matching.Allocation;
import org.openinternship.matching.MatchingEngine;

/** No key, title or name becomes markup, wherever it stands. */
class EscapingProperties {
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "</script>",
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "\"'><b>",
            "</title>",
            "</style>",
            "</div>",
            "</desc><script>",
            "<!--",
            "-->",
            "]]>",
            "&lt;b&gt;",
            "&amp",
            "${7*7}",
            "\\u003c",
            "' onload='x",
            "javascript:alert(1)",
            "{}|#",
            "1 2",
            "%1",
            "ada")
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(parts -> String.join("/", parts));
  }

  @Property(tries = 60)
  void anyText_staysText(
      @ForAll("texts") String intern,
      @ForAll("texts") String project,
      @ForAll("texts") String title) {
    Cohort cohort =
        Cohort.builder()
            .addHost(HostOrganization.builder().id(title).name(title).build())
            .addProject(Project.builder().id(project).host(title).title(title).build())
            .addInterns(
                Intern.builder().id(intern).build(), Intern.builder().id("b " + intern).build())
            .addBids(intern, project)
            .addBids("b " + intern, project)
            .build();
    Allocation allocation = MatchingEngine.withDefaults().match(cohort);
    String html = AllocationPage.of(title, allocation).html();
    Document page = Html.parse(html);
    Html.assertUsable(page);
    assertSame(page, AllocationPage.of("plain", small()).html());
    assertThat(page.title()).isEqualTo(title);
    ShownRows interns = ShownRows.of(page, "interns");
    assertThat(interns.heads()).containsExactlyInAnyOrder(intern, "b " + intern);
    ShownRows projects = ShownRows.of(page, "projects");
    assertThat(projects.cells().get(0).subList(0, 2)).containsExactly(project, title);
    assertThat(projects.sentences().get(0)).contains("title: " + title);

    Document person = Html.parse(PersonPage.of(allocation, InternId.of(intern)).html());
    Html.assertUsable(person);
    assertThat(person.select("script, img, b")).isEmpty();
    assertThat(person.select(".eyebrow").text()).isEqualTo(intern);
  }

  @Property(tries = 60)
  void anyName_staysText(@ForAll("texts") String name) {
    CertificateNames names = new CertificateNames(name, name, name, name, Map.of("kim", name));
    String html = CertificatePage.of(CertificatePageTest.record(), names, ZoneOffset.UTC).html();
    Document page = Html.parse(html);
    Html.assertUsable(page);
    assertThat(page.select("script, img, b, title, style")).hasSize(2);
    assertThat(page.select(".name, .project, .where strong, .signatures strong").eachText())
        .hasSize(5)
        .allMatch(name::equals);
  }

  /** As many elements that do something as on a page of plain keys. */
  private static void assertSame(Document page, String plain) {
    Document other = Html.parse(plain);
    for (String active : new String[] {"script", "style", "img", "a", "title", "b", "input"}) {
      assertThat(page.select(active)).as(active).hasSameSizeAs(other.select(active));
    }
    assertThat(page.select("script").get(0).data()).isEqualTo(Asset.SCRIPT.text());
    for (var element : page.getAllElements()) {
      assertThat(element.attributes().asList())
          .noneMatch(it -> it.getKey().startsWith("on") || it.getKey().equals("src"));
    }
  }

  private static Allocation small() {
    return MatchingEngine.withDefaults()
        .match(
            Cohort.builder()
                .addHost(HostOrganization.builder().id("h").name("h").build())
                .addProject(Project.builder().id("p").host("h").title("t").build())
                .addInterns(Intern.builder().id("a").build(), Intern.builder().id("b").build())
                .addBids("a", "p")
                .addBids("b", "p")
                .build());
  }
}
