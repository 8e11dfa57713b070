package org.openinternship.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openinternship.core.skill.Proficiency.ADVANCED;
import static org.openinternship.core.skill.Proficiency.WORKING;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.examples.output.Printed;
import org.openinternship.matching.Allocation;
import org.openinternship.matching.MatchingEngine;

/** The few lines for each task in the README compile, run, and print what stands under them. */
class ReadmeTaskTest {
  private static final Path README = Path.of("..", "README.md");

  static List<String> tasks() throws IOException {
    return Page.read(README).tasks();
  }

  @Test
  void readme_leadsThroughTheTasks() throws IOException {
    assertThat(tasks())
        .containsExactly(
            "recommend", "rank", "weigh", "limit", "unknown", "compare", "json", "supervise");
  }

  @ParameterizedTest
  @MethodSource("tasks")
  void task_printsWhatTheReadmeSays(String task, @TempDir Path classes) throws Exception {
    Page readme = Page.read(README);
    List<String> code = readme.block(task);
    assertThat(code).as("a few lines").hasSizeLessThanOrEqualTo(9);
    Snippets.compile(List.of(Snippets.source("ReadmeTask", program(code))), classes);
    Cohort cohort = cohort();
    MatchingEngine engine = MatchingEngine.withDefaults();
    Allocation allocation = engine.match(cohort);
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
      Task made = (Task) loader.loadClass("ReadmeTask").getConstructor().newInstance();
      List<String> printed = Printed.byMain(() -> run(made, cohort, engine, allocation));
      readme.assertPrints(task, printed);
    }
  }

  private static void run(Task task, Cohort cohort, MatchingEngine engine, Allocation allocation) {
    try {
      task.run(cohort, engine, allocation);
    } catch (Exception e) {
      throw new AssertionError("the task failed", e);
    }
  }

  private static String program(List<String> code) {
    String imports =
        Stream.concat(
                Stream.of("java.time", "java.util", "tools.jackson.databind.json"),
                Library.packages().stream())
            .map(name -> "import " + name + ".*;\n")
            .collect(Collectors.joining());
    return imports
        + "public class ReadmeTask implements "
        + Task.class.getCanonicalName()
        + " {\n  @Override public void run(Cohort cohort, MatchingEngine engine, Allocation allocation)"
        + " throws Exception {\n"
        + String.join("\n", code)
        + "\n  }\n}\n";
  }

  /** The cohort of the README's first match. */
  private static Cohort cohort() {
    var api = Project.builder().id("open-data-api").host("ghent").prefers("java", ADVANCED).build();
    var map = Project.builder().id("city-map").host("ghent").requires("sql", WORKING).build();
    var ada = Intern.builder().id("ada").addSkill("Java", ADVANCED).build();
    var ben = Intern.builder().id("ben").addSkill("java", WORKING).addSkill("sql", WORKING).build();
    var cohort = Cohort.builder().addProjects(api, map).addInterns(ada, ben);
    return cohort
        .addBids("ada", "open-data-api")
        .addBids("ben", "open-data-api", "city-map")
        .build();
  }
}
