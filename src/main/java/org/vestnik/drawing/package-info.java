/**
 * What is drawn rather than photographed: flags of countries and the QR codes of addresses, as SVG.
 * Start reading at {@link org.vestnik.drawing.Flags} and {@link org.vestnik.drawing.QrCode}.
 *
 * <p>Knows geometry. Never knows pages.
 *
 * <p>Invariant: a drawing depends on nothing but what it is asked for, and is the same bytes each
 * time.
 */
package org.vestnik.drawing;
