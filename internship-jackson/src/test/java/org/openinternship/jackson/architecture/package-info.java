/**
 * The walls between the modules and packages, held for all three modules from the one that sees
 * them all. {@code bad} holds classes that break each rule, to show that each rule can fail.
 */
package org.openinternship.jackson.architecture;
