/** Programs from their definition to the completion records of their interns, told as they run. */
package org.openinternship.examples.stories;
