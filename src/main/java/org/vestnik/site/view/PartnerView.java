package org.vestnik.site.view;

/** A partner; country in words, "" where unknown. */
public record PartnerView(String id, String name, String country, String url) {}
