/**
 * Typed keys, so that the key of an intern cannot be passed for that of a project.
 *
 * <p>Each kind of key is a record around a text: {@link org.openinternship.core.id.InternId},
 * {@link org.openinternship.core.id.ProjectId}, {@link org.openinternship.core.id.HostId} and so
 * on. Two sealed interfaces group them: {@link org.openinternship.core.id.HostSideId} is anyone who
 * has seats to give, {@link org.openinternship.core.id.PersonId} anyone who takes part as a person.
 *
 * <pre>{@code
 * InternId ada = InternId.of("ada");
 * PersonId person = ada;
 * String named = person.withRole(); // intern ada
 * HostSideId party = ProjectId.of("open-data-api");
 * }</pre>
 *
 * <p>Keys are opaque, equal by their text and ordered by it. They appear in messages, in JSON and
 * in results, so a host never uses a name or an address as one: it keeps the table from keys to
 * people.
 */
@NullMarked
package org.openinternship.core.id;

import org.jspecify.annotations.NullMarked;
