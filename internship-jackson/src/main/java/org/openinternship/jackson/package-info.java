/**
 * The JSON form of every public value of core and matching.
 *
 * <p>The form is the library's own: it is written down property by property, it comes out in one
 * order and with the same bytes everywhere, and a renamed Java method cannot change it unseen.
 * Reading is strict, and each fault names its place, what was found and what was expected:
 *
 * <pre>
 * /interns/17/skills/0/proficiency: found "FLUENT", expected one of BASIC, WORKING, ADVANCED,
 * EXPERT (line 812, column 24)
 * </pre>
 *
 * <p>{@link org.openinternship.jackson.InternshipJson} reads and writes files, streams and texts:
 *
 * <pre>{@code
 * Criterion own = Criterion.of("few others", (intern, project) -> Measure.of(1, project.seats()));
 * InternshipJson json = InternshipJson.standard().with(own);
 * ScoringModel model = ScoringModel.none().plus(own, 10).build();
 * String text = json.compact().toText(model);
 * ScoringModel read = json.read(text, ScoringModel.class); // equal to the one written
 * }</pre>
 *
 * <p>{@link org.openinternship.jackson.JsonList} does the same for documents whose top is a list,
 * and {@link org.openinternship.jackson.JsonLines} for events, which are appended to a file one a
 * line:
 *
 * <pre>{@code
 * Path file = Files.createTempFile("placement", ".jsonl");
 * JsonLines<PlacementEvent> lines = InternshipJson.standard().linesOf(PlacementEvent.class);
 * lines.append(List.of(new PlacementEvent.Started(Instant.parse("2026-09-01T08:00:00Z"))), file);
 * List<PlacementEvent> again = lines.read(file);
 * }</pre>
 *
 * <p>Both read one value at a time where asked for a stream, and on past a record that is no such
 * value where asked to: each is told as a {@link org.openinternship.jackson.BadRecord}.
 *
 * <p>What a host adds to the library, its own requirements, criteria, mechanisms and reason codes,
 * stands in JSON by its name once {@code with} has made it known. {@link
 * org.openinternship.jackson.InternshipModule} brings the same form to Jackson's mappers, for
 * values inside of a host's own objects. Everything that is wrong with a document is an {@link
 * org.openinternship.jackson.InternshipJsonException}.
 *
 * <p>JSON Schemas of the documents that hosts exchange lie beside these classes, as {@code
 * cohort.schema.json} and so on, and these documents begin with the version of their form, {@link
 * org.openinternship.jackson.InternshipJson#FORMAT_VERSION}. What the values come to together is
 * another question, which {@code Cohort.validate()} answers.
 */
@NullMarked
package org.openinternship.jackson;

import org.jspecify.annotations.NullMarked;
