package org.openinternship.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.people.Intern;

class BigCohortTest {
  private static final int INTERNS = 100_000;

  @TempDir Path directory;

  @Test
  void aHundredThousandInterns_areWrittenAndReadInSeconds() throws IOException {
    Intern ada = FullCohort.cohort().interns().get(0).withCommitments().withLanguages();
    Cohort.Builder builder = Cohort.builder();
    IntStream.range(0, INTERNS)
        .mapToObj(i -> "intern-" + i)
        .forEach(
            id ->
                builder
                    .addIntern(Intern.builder().from(ada).id(id).build())
                    .addBids(id, "open-data-api", "annual-report", "archive"));
    Cohort cohort = builder.build();
    Path file = directory.resolve("cohort.json");

    Assertions.assertTimeout(
        Duration.ofSeconds(60), () -> InternshipJson.standard().write(cohort, file));
    assertThat(Files.size(file)).isGreaterThan(INTERNS * 500L);
    Cohort read =
        Assertions.assertTimeout(
            Duration.ofSeconds(60), () -> InternshipJson.standard().read(file, Cohort.class));
    assertThat(read.equals(cohort)).isTrue();
  }

  @Test
  void aFaultFarDown_isNamedWithItsPlace() throws IOException {
    String one = "{\"intern\":\"a\",\"project\":\"b\"},\n";
    Path file = directory.resolve("pins.json");
    Files.writeString(file, "{\"pins\":[\n" + one.repeat(INTERNS) + "{\"intern\":7}]}");
    assertThatThrownBy(() -> InternshipJson.standard().read(file, Cohort.class))
        .hasMessage(
            "/pins/100000/intern: found 7, expected the key of an intern (line 100002, column 11)");
  }
}
