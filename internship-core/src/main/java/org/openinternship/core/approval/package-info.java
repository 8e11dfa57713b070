/**
 * Approvals and documents, which several areas ask for: a posting has to be approved before it
 * takes part in a match, an application and an agreement need documents.
 *
 * <p>Here are only the words and their states: an {@link
 * org.openinternship.core.approval.ApprovalStep} is a gate, an {@link
 * org.openinternship.core.approval.Approver} is a party that decides at it, and {@link
 * org.openinternship.core.approval.ApprovalState} says what the party has said. A {@link
 * org.openinternship.core.approval.DocumentKind} is a document that is asked for, and {@link
 * org.openinternship.core.approval.DocumentState} says whether it has come in and is accepted. The
 * values that have such states, and the events that move them, belong to their own areas.
 *
 * <pre>{@code
 * ApprovalStep gate = ApprovalStep.ofEachMentor("mentor");
 * Approver ada = Approver.mentor(gate.name(), "ada");
 * ApprovalState said = ApprovalState.machine().next(ApprovalState.MISSING, ApprovalTransition.GIVE);
 *
 * DocumentKind passport = new DocumentKind("passport"); // a program's own
 * boolean legal = DocumentState.machine().allows(DocumentState.MISSING, DocumentTransition.ACCEPT);
 * }</pre>
 *
 * <p>The host keeps the documents themselves, and knows who may speak for a party.
 */
@NullMarked
package org.openinternship.core.approval;

import org.jspecify.annotations.NullMarked;
