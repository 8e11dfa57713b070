package org.openinternship.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.openinternship.core.reason.ReasonLanguage;
import org.openinternship.core.reason.ReasonTexts;

class PageTextTest {
  @Test
  void everything_isSaidInGerman() throws Exception {
    assertThat(ReasonTexts.bundled(ReasonLanguage.german()).problems(List.of(PageText.values())))
        .isEmpty();
    Properties german = new Properties();
    try (var in = PageText.class.getResourceAsStream("PageText_de.properties")) {
      german.load(in);
    }
    assertThat(german.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(
            List.of(PageText.values()).stream().map(Enum::name).toList());
  }
}
