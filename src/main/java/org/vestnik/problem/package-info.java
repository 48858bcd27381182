/**
 * A mistake of the author as a value. Start reading at {@link org.vestnik.problem.Problem} and
 * {@link org.vestnik.problem.Outcome}.
 *
 * <p>Knows nothing else. Never knows what a problem is about.
 *
 * <p>Invariant: a problem is not yet said in any language; {@link org.vestnik.problem.Messages}
 * says it, at the very end, in the language of the person at the keyboard.
 */
package org.vestnik.problem;
