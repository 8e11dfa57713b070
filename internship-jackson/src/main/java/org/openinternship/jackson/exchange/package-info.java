/**
 * What others read and write: formats of other systems, made of values of the library or read into
 * them.
 *
 * <ul>
 *   <li>{@link org.openinternship.jackson.exchange.ResumeReader} reads a resume in the format JSON
 *       Resume into an intern, with a report of what was not understood
 *   <li>{@link org.openinternship.jackson.exchange.OpenBadge} is a credential of the format Open
 *       Badges 3.0 for a completion record, to be signed by whoever issues it
 *   <li>{@link org.openinternship.jackson.exchange.JobPosting} is a posting in the words of
 *       schema.org for a project, as search engines read them
 * </ul>
 *
 * <pre>{@code
 * ResumeReader reader = ResumeReader.on(LocalDate.of(2026, 9, 1));
 * String resume =
 *     "{\"languages\": [{\"language\": \"German\", \"fluency\": \"native speaker\"}]}";
 * InternFromResume read = reader.read(resume, InternId.of("ada"));
 * List<LanguageSkill> languages = read.intern().languages(); // de at C2
 * boolean understood = read.report().passes();
 * }</pre>
 *
 * <p>What is written has the same bytes for the same values, on every machine. Names, addresses and
 * the like come only from the caller, and only where the format has a place for what is public.
 */
@NullMarked
package org.openinternship.jackson.exchange;

import org.jspecify.annotations.NullMarked;
