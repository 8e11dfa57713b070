/**
 * Skills and languages: what interns have, what projects need, and what the names mean.
 *
 * <p>A {@link org.openinternship.core.skill.Skill} and a {@link
 * org.openinternship.core.skill.SkillNeed} carry free text. What the text means says a {@link
 * org.openinternship.core.skill.SkillTaxonomy}: one skill, several (then it counts for none and is
 * reported), or none that it knows (then the name stands for itself). Names match whole, never in
 * part. The built-in taxonomy knows nothing; a host puts its aliases and broader skills on top, of
 * that one or of a public taxonomy.
 *
 * <pre>{@code
 * SkillTaxonomy taxonomy =
 *     SkillTaxonomy.builder().alias("golang", "go").broader("spring boot", "java").build();
 * List<Skill> skills = List.of(new Skill("Spring Boot", Proficiency.WORKING, Evidence.PORTFOLIO));
 * SkillProfile profile = SkillProfile.of(skills, taxonomy);
 * Optional<Proficiency> java = profile.levelOf("java"); // WORKING
 * LanguageSkill portuguese = new LanguageSkill("pt-BR", CefrLevel.B2);
 * Proficiency asWritten = Proficiency.of("very good"); // ADVANCED
 * }</pre>
 *
 * <p>{@link org.openinternship.core.skill.LevelWords} are the words that people write for levels,
 * as on a form or in a spreadsheet; a host adds those of its own.
 *
 * <p>{@link org.openinternship.core.skill.Field} is a field of expertise, from a list that a host
 * may extend. What is left to the host: a taxonomy of its field, and whether what people state is
 * true.
 */
@NullMarked
package org.openinternship.core.skill;

import org.jspecify.annotations.NullMarked;
