/** Skills and languages: what interns have, what projects need, and what their names mean. */
@NullMarked
package org.openinternship.core.skill;

import org.jspecify.annotations.NullMarked;
