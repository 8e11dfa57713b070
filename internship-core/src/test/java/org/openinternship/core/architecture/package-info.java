/**
 * The proof that each rule of architecture can fail: {@code bad} holds classes that break them. The
 * rules themselves are shared by all modules, see {@code org.openinternship.testing.ModuleWalls}.
 */
package org.openinternship.core.architecture;
