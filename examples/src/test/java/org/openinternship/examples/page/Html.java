package org.openinternship.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/** What holds of every page. */
final class Html {
  private static final Set<String> RUN_OR_LOADED =
      Set.of(
          "img", "iframe", "object", "embed", "link", "audio", "video", "source", "base", "form");

  private Html() {}

  /** Parses a page by the rules of HTML, without a single error. */
  static Document parse(String html) {
    Parser parser = Parser.htmlParser().setTrackErrors(20);
    Document page = Jsoup.parse(html, "", parser);
    assertThat(parser.getErrors().stream().map(ParseError::toString)).isEmpty();
    return page;
  }

  /** Nothing of the page comes from anywhere else, and nothing is run but its own script. */
  static void assertAlone(Document page, String html) {
    for (Element element : page.getAllElements()) {
      assertThat(RUN_OR_LOADED).doesNotContain(element.normalName());
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).doesNotStartWithIgnoringCase("on").isNotIn("src", "style");
        if (attribute.getKey().equals("href")) {
          assertThat(attribute.getValue()).startsWith("#");
        }
      }
    }
    assertThat(page.select("script").eachAttr("type")).isEmpty();
    assertThat(page.select("script").stream().map(Element::data))
        .allMatch(Asset.SCRIPT.text()::equals);
    assertThat(page.select("style").stream().map(Element::data))
        .containsExactly(Asset.STYLE.text());
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .isEqualTo(Asset.POLICY)
        .startsWith("default-src 'none';");
    assertThat(html).doesNotContain("http:", "https:", "@import", "url(http");
  }

  /** Whoever uses a keyboard or a screen reader finds their way. */
  static void assertUsable(Document page) {
    assertThat(page.selectFirst("html").attr("lang")).isIn("en", "de");
    assertThat(page.title()).isNotBlank();
    assertThat(page.select("main")).hasSize(1);
    assertThat(page.select("h1")).hasSize(1);
    int level = 1;
    for (Element heading : page.select("h1, h2, h3, h4")) {
      int own = heading.normalName().charAt(1) - '0';
      assertThat(own).as(heading.text()).isLessThanOrEqualTo(level + 1);
      level = own;
    }
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    for (String attribute : List.of("aria-labelledby", "href")) {
      for (String value : page.select("[" + attribute + "]").eachAttr(attribute)) {
        assertThat(ids).contains(value.replace("#", "").split(" ", -1));
      }
    }
    for (Element svg : page.select("svg:not([aria-hidden])")) {
      assertThat(svg.attr("role")).isEqualTo("img");
      assertThat(svg.selectFirst("> title").text()).isNotBlank();
      assertThat(svg.select("> desc")).hasSize(1);
    }
    for (Element table : page.select("table")) {
      assertThat(table.selectFirst("caption").text()).isNotBlank();
      assertThat(table.select("thead th[scope=col]")).isNotEmpty();
      assertThat(table.select("tbody tr").size()).isEqualTo(table.select("th[scope=row]").size());
    }
    for (Element field : page.select("input, select")) {
      assertThat(field.closest("label")).isNotNull();
    }
  }
}
