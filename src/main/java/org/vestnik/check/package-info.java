/**
 * Rules over what a site says: one class a rule, one line in {@link org.vestnik.check.Checks}, one
 * good and one bad example. Rules never write, and never know how a file is made.
 */
package org.vestnik.check;
