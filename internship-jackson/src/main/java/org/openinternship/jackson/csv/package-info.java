/**
 * Tables as spreadsheets write and read them: a coordinator arrives with some and leaves with some.
 *
 * <p>{@link org.openinternship.jackson.csv.CohortSheets} reads interns, projects, hosts,
 * supervisors, choices, rankings and placements to a cohort:
 *
 * <pre>{@code
 * Path file = Files.createTempFile("interns", ".csv");
 * Files.writeString(file, "ID;Name;Skills\ni1;Ada;sql: 2/5\n");
 * LevelWords<Proficiency> marks = LevelWords.ofSkills().with("2/5", Proficiency.BASIC);
 * CohortIntake intake = CohortSheets.standard().interns(file).skillLevels(marks).read();
 * List<Finding> findings = intake.report().findings(); // everything at once
 * Cohort cohort = intake.cohort(); // refused where there are errors
 * Optional<String> name = intake.directory().name(InternId.of("i1"));
 * }</pre>
 *
 * <p>What a column says is known by {@link org.openinternship.jackson.csv.HeaderWords}, and levels
 * by tables of words; both are values that a caller looks at and extends. Names and addresses go
 * into a {@link org.openinternship.jackson.csv.Directory} beside the cohort, which nothing else
 * reaches.
 *
 * <p>{@link org.openinternship.jackson.csv.ResultSheets} writes what a match came to, and {@link
 * org.openinternship.jackson.csv.ResultTable} any table.
 *
 * <p>This package needs {@code jackson-dataformat-csv}, an optional dependency. What is left to the
 * host: where tables come from, and what becomes of warnings.
 */
@NullMarked
package org.openinternship.jackson.csv;

import org.jspecify.annotations.NullMarked;
