/**
 * What is drawn rather than photographed: flags of countries and the QR codes of addresses, as SVG;
 * social cards and icons, as pixels. Start reading at {@link org.vestnik.drawing.Flags}, {@link
 * org.vestnik.drawing.QrCode} and {@link org.vestnik.drawing.SocialCard}.
 *
 * <p>Knows geometry. Never knows pages.
 *
 * <p>Invariant: a drawing depends on nothing but what it is asked for, and is the same bytes each
 * time.
 */
package org.vestnik.drawing;
