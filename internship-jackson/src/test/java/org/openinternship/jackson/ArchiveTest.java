package org.openinternship.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openinternship.core.id.InternId;
import org.openinternship.matching.MatchingEngine;
import tools.jackson.core.Version;
import tools.jackson.core.json.PackageVersion;

/** What the archives carry and what they need. */
class ArchiveTest {
  @ParameterizedTest
  @ValueSource(classes = {InternId.class, MatchingEngine.class, InternshipJson.class})
  void licenceAndNotice_areInEachArchive(Class<?> anyOfTheModule) throws Exception {
    Path classes =
        Paths.get(anyOfTheModule.getProtectionDomain().getCodeSource().getLocation().toURI());
    if (Files.isDirectory(classes)) {
      assertThat(classes.resolve("META-INF/LICENSE")).content().contains("Apache License");
      assertThat(classes.resolve("META-INF/NOTICE")).content().startsWith("openinternship");
    }
  }

  @Test
  void olderJackson_isRefused() {
    for (Version old : new Version[] {version(3, 1, 0), version(3, 0, 4), version(2, 21, 0)}) {
      assertThatThrownBy(() -> JacksonVersion.check("jackson-core", old))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage(
              "internship-jackson: found jackson-core "
                  + old
                  + ", it must be 3.1.1 or newer. Maybe another dependency asks for the older one,"
                  + " then name the version in the build");
    }
    JacksonVersion.check("jackson-core", version(3, 1, 1));
    JacksonVersion.check("jackson-core", version(3, 2, 0));
    JacksonVersion.check("jackson-core", Version.unknownVersion());
    JacksonVersion.check("jackson-core", PackageVersion.VERSION);
  }

  private static Version version(int major, int minor, int patch) {
    return new Version(major, minor, patch, null, null, null);
  }

  /** No mapper is made and no form: what is there is given again. */
  @Test
  void settingsThatAreThere_costNothing() {
    InternshipJson compact = InternshipJson.standard().compact();
    assertThat(compact.compact()).isSameAs(compact);
    assertThat(compact.forms()).isSameAs(InternshipJson.standard().forms());
    InternshipJson lenient = InternshipJson.standard().allowingUnknownProperties();
    assertThat(lenient.allowingUnknownProperties()).isSameAs(lenient);
    assertThat(InternshipJson.standard().compact()).isSameAs(compact);
  }
}
